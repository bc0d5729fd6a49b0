// What the journal offers to higher floors: reading it as a feed, live, and checking it. Writing is the function `append`.
import { Module } from '@nestjs/common';
import { JournalFeed } from './feed.ts';
import { JournalReaders } from './journal-readers.ts';
import { LiveFeed } from './live-feed.ts';
import { VerifyJournal } from './verify-journal.ts';

@Module({
  providers: [JournalFeed, JournalReaders, LiveFeed, VerifyJournal],
  exports: [JournalFeed, JournalReaders, LiveFeed, VerifyJournal],
})
export class JournalModule {}
