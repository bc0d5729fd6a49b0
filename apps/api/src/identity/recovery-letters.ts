// Writes the letters with which a person chooses a new password.
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { append } from '../journal/append.ts';
import { newId } from '../platform/graphql/ids.ts';
import { Verbs } from '../platform/graphql/verbs.ts';
import { Log } from '../platform/log.ts';
import { Mail } from '../platform/mail/mail.ts';
import { Config } from '../platform/settings.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';
import type { OwnDetails } from './people.ts';
import { hashSecret, randomSecret } from './secrets.ts';

/** Writes recovery letters behind the answer. */
@Injectable()
export class RecoveryLetters implements OnModuleDestroy {
  private pending: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly verbs: Verbs,
    private readonly mail: Mail,
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  send(person: OwnDetails): void {
    const sent = this.pending.then(() => asSystem('recovery-letter', () => this.write(person)));
    this.pending = sent.catch((err: unknown) => this.log.root.error({ err }, 'a recovery letter could not be sent'));
  }

  /** Resolves when all letters asked for so far are out. */
  settled(): Promise<unknown> {
    return this.pending;
  }

  async onModuleDestroy(): Promise<void> {
    await this.settled();
  }

  private async write(person: OwnDetails): Promise<void> {
    const token = randomSecret();
    await this.verbs.effect(async (tx) => {
      await tx.query(
        `insert into one_time_token (id, token_hash, person_id, expires_at)
         values ($1, $2, $3, clock_timestamp() + interval '30 minutes')`,
        [newId('tok'), hashSecret(token), person.id],
      );
      await append(tx, { chain: person.id, act: 'person.recovery-requested', subject: person.id, actor: { personId: null, organisationId: null }, isPublic: false });
    });
    await this.mail.send({ to: person.email, ...letter(`${this.config.publicUrl}/recover/${token}`, person) });
  }
}

function letter(link: string, person: OwnDetails): { subject: string; text: string } {
  if (person.language === 'CY') {
    return {
      subject: 'Dewis cyfrinair newydd ar gyfer Moothall',
      text: `Helo ${person.name},\n\nGofynnodd rhywun am gyfrinair newydd ar gyfer eich cyfrif. Os mai chi oedd hynny, dewiswch un yma o fewn 30 munud:\n\n${link}\n\nOs nad chi oedd hynny, nid oes angen i chi wneud dim.`,
    };
  }
  return {
    subject: 'Choose a new password for Moothall',
    text: `Hello ${person.name},\n\nSomebody asked for a new password for your account. If it was you, choose one here within 30 minutes:\n\n${link}\n\nIf it was not you, there is nothing you need to do.`,
  };
}
