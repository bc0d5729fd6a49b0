// Reads the journal to its end and tells everybody whom an entry concerns: once, in the transaction that remembers the place.
import { Injectable } from '@nestjs/common';
import { type EntryData, isKnownAct, ruleOf } from '@moothall/domain/notification';
import type { FeedEntry } from '../journal/feed.ts';
import { JournalReaders } from '../journal/journal-readers.ts';
import { isId } from '../platform/graphql/ids.ts';
import { Log } from '../platform/log.ts';
import { Recurring } from '../platform/recurring.ts';
import type { Tx } from '../platform/transaction.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';
import { findRecipients } from './recipients.queries.ts';
import { storeNotifications } from './store-notifications.ts';

const EVERY_MS = 2_000;
const AT_A_TIME = 200;

@Injectable()
export class TellPeople extends Recurring {
  constructor(
    private readonly readers: JournalReaders,
    log: Log,
  ) {
    super(log, EVERY_MS, 'people could not be told what happened; trying again');
  }

  protected workDue(): Promise<unknown> {
    return this.tellDue();
  }

  /** @returns how many entries were read */
  tellDue(): Promise<number> {
    return asSystem('tell-people', async () => {
      let read = 0;
      for (;;) {
        const n = await this.readers.advance('notifications', AT_A_TIME, (tx, entries) => this.tellAll(tx, entries));
        read += n;
        if (n < AT_A_TIME) return read;
      }
    });
  }

  private async tellAll(tx: Tx, entries: readonly FeedEntry[]): Promise<void> {
    for (const entry of entries) await this.tell(tx, entry);
  }

  private async tell(tx: Tx, entry: FeedEntry): Promise<void> {
    const { act, subject, actorId } = entry.details;
    const data = dataOf(entry);
    const rule = ruleOf(act, data);
    if (!rule) {
      if (!isKnownAct(act)) this.log.root.warn({ act }, 'nobody decided who is told of this act');
      return;
    }
    const challengeId = await challengeOf(tx, entry);
    const personId = textIn(data, 'personId') ?? (isId('per', entry.chain) ? entry.chain : null);
    const eventId = textIn(data, 'event') ?? subject;
    const recipients = await findRecipients(tx, { challengeId, subject, personId, actorId, act, at: entry.at }, rule.to, eventId);
    if (recipients.length > 0) await storeNotifications(tx, entry, rule, challengeId, recipients);
  }
}

/** The chain is the challenge's, or an organisation's that holds what it sent apart from the challenge. */
async function challengeOf(tx: Tx, entry: FeedEntry): Promise<string | null> {
  const { chain, details } = entry;
  const named = isId('chl', chain) ? chain : textIn(dataOf(entry), 'challengeId');
  if (named !== null) return named;
  const proposalId = isId('prp', details.subject) ? details.subject : textIn(dataOf(entry), 'proposalId');
  if (proposalId === null) return null;
  const rows: { id: string }[] = await tx.query('select challenge_id as id from proposal where id = $1', [proposalId]);
  return rows[0]?.id ?? null;
}

function dataOf({ details: { data } }: FeedEntry): EntryData {
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : {};
}

function textIn(data: EntryData, key: string): string | null {
  const value = data[key];
  return typeof value === 'string' ? value : null;
}
