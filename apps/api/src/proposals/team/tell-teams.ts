// Writes to members of teams: they are asked, their part has changed, or they are out. A letter that could not be sent is tried again.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hashSecret, randomSecret } from '../../identity/secrets.ts';
import { Rows } from '../../platform/database/rows.ts';
import { Mail } from '../../platform/mail/mail.ts';
import { Log } from '../../platform/log.ts';
import { Recurring } from '../../platform/recurring.ts';
import { Config } from '../../platform/settings.ts';
import { inTransaction, type Tx } from '../../platform/transaction.ts';
import { asSystem } from '../../platform/tenancy/tenant.ts';

const EVERY_MS = 5_000;

interface ToTell {
  readonly id: string;
  readonly tell: 'INVITED' | 'CHANGED' | 'REMOVED';
  readonly email: string | null;
  readonly addresses: readonly string[] | null;
  readonly leadEn: string;
  readonly leadCy: string;
}

@Injectable()
export class TellTeams extends Recurring {
  constructor(
    private readonly database: DataSource,
    private readonly rows: Rows,
    private readonly mail: Mail,
    private readonly config: Config,
    log: Log,
  ) {
    super(log, EVERY_MS, 'a member of a team could not be written to; trying again');
  }

  /** Asks first whether there is anything, as mostly there is not. */
  protected async workDue(): Promise<unknown> {
    const due = await this.rows.one('select id from team_consent where tell is not null limit 1');
    return due ? this.tellDue() : 0;
  }

  /** Right after a verb; a mail server that is away must not undo what was done. */
  async tellSoon(): Promise<void> {
    await this.tellDue().catch((err: unknown) => this.log.root.warn({ err }, 'a member of a team could not be written to; trying again'));
  }

  /** Writes all letters that wait. @returns how many */
  tellDue(): Promise<number> {
    return asSystem('tell-teams', async () => {
      let told = 0;
      while (await inTransaction(this.database, (tx) => this.tellOne(tx))) told += 1;
      return told;
    });
  }

  /** Several processes may do so at once; each letter is written by one of them. */
  private async tellOne(tx: Tx): Promise<boolean> {
    const [row]: ToTell[] = await tx.query(
      `select t.id, t.tell, t.email, coalesce(o.name_en, o.name_cy) as "leadEn", coalesce(o.name_cy, o.name_en) as "leadCy",
         (select array_agg(p.email order by p.email) from membership m join person p on p.id = m.person_id
          where m.organisation_id = t.organisation_id and (m.roles && array['ADMIN', 'PROPOSER'])) as addresses
       from team_consent t join proposal on proposal.id = t.proposal_id join organisation o on o.id = proposal.organisation_id
       where t.tell is not null order by t.id for update of t skip locked limit 1`,
    );
    if (!row) return false;
    const link = await this.linkFor(tx, row);
    for (const to of row.email ? [row.email] : (row.addresses ?? [])) await this.mail.send({ to, ...letter(row, link) });
    await tx.query('update team_consent set tell = null where id = $1', [row.id]);
    return true;
  }

  /** Whoever has no account gets a link of its own with each letter; only its hash is kept. */
  private async linkFor(tx: Tx, row: ToTell): Promise<string> {
    if (!row.email || row.tell === 'REMOVED') return `${this.config.publicUrl}/team-parts/${row.id}`;
    const token = randomSecret();
    await tx.query(`update team_consent set token_hash = $2, expires_at = clock_timestamp() + interval '14 days' where id = $1`, [row.id, hashSecret(token)]);
    return `${this.config.publicUrl}/team-invitations/${token}`;
  }
}

function letter({ tell, leadEn, leadCy, email }: ToTell, link: string): { subject: string; text: string } {
  const until = email ? ['The link holds for 14 days and answers once.', "Mae'r ddolen yn ddilys am 14 diwrnod ac yn ateb unwaith."] : ['', ''];
  switch (tell) {
    case 'INVITED':
      return {
        subject: `${leadEn} asks you to confirm your part in its proposal / Mae ${leadCy} yn gofyn ichi gadarnhau eich rhan`,
        text: `${leadEn} names you in the team of a proposal. Read your part, then confirm it, decline it or say what should be different. ${until[0]}\n\n${link}\n\nMae ${leadCy} yn eich enwi yn nhîm cynnig. Darllenwch eich rhan, yna cadarnhewch hi, gwrthodwch hi neu dywedwch beth ddylai fod yn wahanol. ${until[1]}`,
      };
    case 'CHANGED':
      return {
        subject: `Your part in the proposal of ${leadEn} has changed / Mae eich rhan yng nghynnig ${leadCy} wedi newid`,
        text: `${leadEn} has changed your part. What you confirmed no longer counts; read it again and answer. ${until[0]}\n\n${link}\n\nMae ${leadCy} wedi newid eich rhan. Nid yw'r hyn a gadarnhawyd gennych yn cyfrif mwyach; darllenwch hi eto ac atebwch. ${until[1]}`,
      };
    case 'REMOVED':
      return {
        subject: `You are no longer in the team of ${leadEn} / Nid ydych bellach yn nhîm ${leadCy}`,
        text: `${leadEn} has taken you out of the team of its proposal. You need do nothing.\n\nMae ${leadCy} wedi eich tynnu o dîm ei gynnig. Nid oes angen ichi wneud dim.`,
      };
  }
}
