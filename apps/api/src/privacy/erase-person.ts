// Erases one person: in the database in one transaction, then outside of it; and again whoever came back with a backup.
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { type ClosingCode, decideClosing } from '@moothall/domain/privacy';
import { type Refusal, refusalsOf } from '@moothall/domain/decision';
import { Verbs } from '../platform/graphql/verbs.ts';
import { Config } from '../platform/settings.ts';
import type { Tx } from '../platform/transaction.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';
import { unasked } from '../platform/unasked.ts';
import { LockedBytes } from '../proposals/files/locked-bytes.ts';
import { ClosingQueries } from './closing.queries.ts';
import { type Erased, ErasedList } from './erased-list.ts';
import { Farewell } from './farewell.ts';
import { eraseFromOutbox } from './outbox.ts';
import { PersonDataQueries, type Subject } from './person-data.queries.ts';
import { type LeftFile, lockMemberships, lockPerson, storeErasure } from './store-erasure.ts';

/** What is left to do outside of the database. */
export interface Gone {
  readonly subject: Subject;
  readonly files: readonly LeftFile[];
}

export type Attempted = { readonly gone: Gone } | { readonly refusals: readonly Refusal<ClosingCode>[] };

@Injectable()
export class ErasePerson implements OnApplicationBootstrap {
  constructor(
    private readonly verbs: Verbs,
    private readonly closing: ClosingQueries,
    private readonly queries: PersonDataQueries,
    private readonly bytes: LockedBytes,
    private readonly list: ErasedList,
    private readonly farewell: Farewell,
    private readonly config: Config,
  ) {}

  /** Before anybody is answered, so that nobody sees again who is gone. */
  async onApplicationBootstrap(): Promise<void> {
    await unasked(() =>
      asSystem('erase-again', async () => {
        await this.eraseAgain(await this.list.read());
        await this.list.complete((await this.queries.erased()).map(({ id, at }) => ({ id, at: at.toISOString() })));
      }),
    );
  }

  /** In the transaction of whoever asks. @param by the person, or nobody for whoever runs the server */
  async attempt(tx: Tx, personId: string, by: string | null): Promise<Attempted> {
    await lockMemberships(tx, personId);
    const subject = await lockPerson(tx, personId);
    if (!subject) return { refusals: [] };
    const refusals = refusalsOf(decideClosing(await this.closing.facts(tx, subject)));
    return refusals.length > 0 ? { refusals } : { gone: await this.erase(tx, subject, by) };
  }

  /** Once the transaction holds. */
  async finish({ subject, files }: Gone, isTold: boolean): Promise<void> {
    await this.list.add({ id: subject.id, at: new Date().toISOString() });
    for (const { id, pieces } of files) await this.bytes.remove(id, pieces);
    await eraseFromOutbox(this.config.dataFolder, subject);
    if (isTold) this.farewell.send(subject);
  }

  /** Nothing stops what was done already, and nobody is told twice. @returns how many had come back */
  async eraseAgain(listed: readonly Erased[]): Promise<number> {
    const ids = await this.queries.standing(listed.map(({ id }) => id));
    for (const id of ids) {
      const gone = await this.verbs.effect(async (tx) => {
        const subject = await lockPerson(tx, id);
        return subject && this.erase(tx, subject, null);
      });
      if (gone) await this.finish(gone, false);
    }
    return ids.length;
  }

  private async erase(tx: Tx, subject: Subject, by: string | null): Promise<Gone> {
    const leaving = { subject, by, drafts: await this.closing.loneDrafts(tx, subject), events: await this.closing.eventsToCome(tx, subject) };
    return { subject, files: await storeErasure(tx, leaving) };
  }
}
