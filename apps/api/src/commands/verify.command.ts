// `moothall verify journal`: recomputes every hash chain and says where the first trouble is.
import { Command, CommandRunner, SubCommand } from 'nest-commander';
import { Checkpoints } from '../journal/checkpoints.ts';
import { VerifyJournal } from '../journal/verify-journal.ts';
import { say, withApp } from './open-app.ts';
import { VerifyPackCommand } from './verify-pack.command.ts';
import { VerifyRoundCommand } from './verify-round.command.ts';
import { VerifyReceiptCommand } from './verify-receipt.command.ts';

@SubCommand({ name: 'journal', description: 'Recompute the hash chains of the journal; prints one line of JSON' })
export class VerifyJournalCommand extends CommandRunner {
  async run(): Promise<void> {
    const began = performance.now();
    const result = await withApp(async (app) => {
      const journal = app.get(VerifyJournal, { strict: false });
      const problems: { chain: string; atSeq: number; reason: string }[] = [];
      let [chains, entries] = [0, 0];
      for await (const { chain, check } of journal.everything()) {
        chains += 1;
        if (check.ok) entries += check.entries;
        else problems.push({ chain, atSeq: check.atSeq, reason: check.reason });
      }
      const broken = await app.get(Checkpoints, { strict: false }).broken();
      for (const { chain, seq } of broken) problems.push({ chain, atSeq: seq, reason: 'The entry is not the one that a signed checkpoint names.' });
      return { chains, entries, problems };
    });
    const seconds = Number(((performance.now() - began) / 1000).toFixed(2));
    say(JSON.stringify({ name: 'verify journal', ok: result.problems.length === 0, ...result, seconds }));
    if (result.problems.length > 0) process.exitCode = 1;
  }
}

@Command({ name: 'verify', description: 'Check that promises hold', subCommands: [VerifyJournalCommand, VerifyPackCommand, VerifyReceiptCommand, VerifyRoundCommand] })
export class VerifyCommand extends CommandRunner {
  async run(): Promise<void> {
    this.command.help();
  }
}
