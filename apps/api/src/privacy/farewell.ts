// The last letter to a person, to the address that is then forgotten: it is written and sent in one go and kept nowhere.
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { formerName } from '@moothall/domain/privacy';
import { Log } from '../platform/log.ts';
import { Mail } from '../platform/mail/mail.ts';
import { Config } from '../platform/settings.ts';
import type { Subject } from './person-data.queries.ts';

const TRIES = 3;
const PAUSE_MS = 5_000;

@Injectable()
export class Farewell implements OnModuleDestroy {
  private pending: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly mail: Mail,
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  /** Behind the answer. An address that cannot be reached is lost all the same. */
  send(subject: Subject): void {
    this.pending = this.pending.then(() => this.attempt(subject));
  }

  /** Resolves when all letters asked for so far are out. */
  settled(): Promise<unknown> {
    return this.pending;
  }

  async onModuleDestroy(): Promise<void> {
    await this.settled();
  }

  private async attempt(subject: Subject): Promise<void> {
    for (let tries = 1; tries <= TRIES; tries += 1) {
      try {
        return await this.mail.send({ to: subject.email, ...letter(subject, `${this.config.publicUrl}/privacy`) });
      } catch {
        // What the mail server says may name the address, so it is not logged.
        if (tries === TRIES) this.log.root.error('the last letter to somebody who closed their account could not be sent');
        else await new Promise((resolve) => setTimeout(resolve, PAUSE_MS).unref());
      }
    }
  }
}

function letter({ id, name, language }: Subject, link: string): { subject: string; text: string } {
  if (language === 'CY') {
    return {
      subject: 'Mae eich cyfrif Moothall wedi’i gau',
      text: `Helo ${name},\n\nMae eich cyfrif wedi’i gau, ac mae’r hyn a gadwyd amdanoch wedi’i ddileu. Lle mae’n rhaid cadw cofnod o benderfyniad, mae “${formerName(id)}” yn sefyll yn lle eich enw.\n\nDyma’r llythyr olaf: nid yw eich cyfeiriad gennym mwyach. Gall fod mewn copïau wrth gefn am hyd at ddeuddeg mis.\n\nOs nad chi a wnaeth hyn, cysylltwch â’r cyngor sy’n rhedeg y wefan hon:\n\n${link}`,
    };
  }
  return {
    subject: 'Your Moothall account is closed',
    text: `Hello ${name},\n\nYour account is closed, and what was kept about you is erased. Where a record of a decision must be kept, “${formerName(id)}” stands in place of your name.\n\nThis is the last letter: we no longer have your address. It may be in backups for up to twelve months.\n\nIf you did not do this, write to the council that runs this website:\n\n${link}`,
  };
}
