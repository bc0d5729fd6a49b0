// The command line: `npm run moothall -- --help` lists all commands.
import './platform/as-in-production.ts';
import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { CommandFactory } from 'nest-commander';
import { BackupCommand, RestoreCommand } from './commands/backup.command.ts';
import { DemoCommand, DemoResetCommand } from './commands/demo.command.ts';
import { EraseEvidenceCommand, EvidenceCommand } from './commands/evidence.command.ts';
import { ImportCommand, ImportOcdsCommand, ImportPbCommand } from './commands/import.command.ts';
import { ImportSurveyCommand } from './commands/import-survey.command.ts';
import { EraseAgainCommand, ErasedPeopleCommand, ErasePersonCommand, ExportPersonCommand, PersonCommand } from './commands/person.command.ts';
import { VerifyCommand, VerifyJournalCommand } from './commands/verify.command.ts';
import { VerifyPackCommand } from './commands/verify-pack.command.ts';
import { VerifyRoundCommand } from './commands/verify-round.command.ts';
import { VerifyReceiptCommand } from './commands/verify-receipt.command.ts';

@Module({ providers: [BackupCommand, RestoreCommand, ImportCommand, ImportOcdsCommand, ImportSurveyCommand, ImportPbCommand, VerifyCommand, VerifyJournalCommand, VerifyPackCommand, VerifyReceiptCommand, VerifyRoundCommand, DemoCommand, DemoResetCommand, EvidenceCommand, EraseEvidenceCommand, PersonCommand, ExportPersonCommand, ErasePersonCommand, ErasedPeopleCommand, EraseAgainCommand] })
class CommandsModule {}

function fail(error: Error): void {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

await CommandFactory.run(CommandsModule, { logger: false, cliName: 'moothall', errorHandler: fail, serviceErrorHandler: fail });
