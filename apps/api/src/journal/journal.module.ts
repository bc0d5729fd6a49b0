// What the journal offers to higher floors: reading it as a feed, live, checking and signing it. Writing is the function `append`.
import { Module } from '@nestjs/common';
import { Rows } from '../platform/database/rows.ts';
import { KeyRing } from '../platform/keys/key-ring.ts';
import { CheckpointProofs } from './checkpoint-proofs.ts';
import { Checkpoints } from './checkpoints.ts';
import { CheckpointsResolver } from './checkpoints.resolver.ts';
import { JournalFeed } from './feed.ts';
import { JournalFigures } from './journal-figures.ts';
import { JournalReaders } from './journal-readers.ts';
import { KeysController } from './keys.controller.ts';
import { LiveFeed } from './live-feed.ts';
import { openSigningKey, SigningKey } from './signing-key.ts';
import { VerifyJournal } from './verify-journal.ts';

@Module({
  controllers: [KeysController],
  providers: [JournalFigures, JournalFeed, JournalReaders, LiveFeed, VerifyJournal, Checkpoints, CheckpointProofs, CheckpointsResolver, { provide: SigningKey, useFactory: openSigningKey, inject: [Rows, KeyRing] }],
  exports: [JournalFeed, JournalReaders, LiveFeed, VerifyJournal, SigningKey, Checkpoints, CheckpointProofs],
})
export class JournalModule {}
