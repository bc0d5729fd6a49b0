// Every SELECT on notifications: a person's own, and of those only what they may still read.
import { Injectable } from '@nestjs/common';
import type { Audience, Pace, Topic } from '@moothall/domain/notification';
import { CHALLENGE_VISIBLE, visibility } from '../challenges/challenges.queries.ts';
import { organisationsWhere, type Viewer } from '../organisations/viewer.ts';
import { Rows } from '../platform/database/rows.ts';
import { decodeCursor, type Page, pageOf } from '../platform/graphql/pages.ts';

export interface NotificationRow {
  readonly id: string;
  readonly act: string;
  readonly topic: Topic;
  readonly audience: Audience;
  readonly challengeId: string | null;
  readonly organisationId: string | null;
  readonly subject: string;
  readonly data: { readonly [key: string]: unknown };
  readonly at: Date;
  readonly readAt: Date | null;
}

const COLUMNS = `n.id, n.act, n.topic, n.audience, n.challenge_id as "challengeId", n.organisation_id as "organisationId", n.subject, n.data, n.at, n.read_at as "readAt"`;

/**
 * Whether the reason for telling still holds. $1, $2 what challenges are visible · $3 the person · organisations in which the person
 * $4 buys · $5 approves · $6 proposes · $7 pledges. Whoever left an organisation reads nothing of it any more.
 */
const TELLABLE = `n.person_id = $3 and (n.organisation_id is null or n.organisation_id = any(case
    when n.audience in ('BUYERS', 'LEAD', 'INVITED', 'JOINERS') then $4::text[] when n.audience = 'APPROVERS' then $5::text[] when n.audience in ('PLEDGERS', 'POT', 'CALLED') then $7::text[] else $6::text[] end))
  and (n.challenge_id is null or ${CHALLENGE_VISIBLE} or n.audience in ('INVITED', 'JOINERS', 'OWNERS', 'ASKER', 'PERSON'))
  and (n.audience not in ('BUYERS', 'APPROVERS') or exists (select 1 from participation p where p.challenge_id = n.challenge_id and p.organisation_id = n.organisation_id and p.role <> 'OBSERVER'))
  and (n.audience <> 'PANEL' or exists (select 1 from panel_member m where m.challenge_id = n.challenge_id and m.person_id = n.person_id and m.status <> 'RECUSED'))
  and (n.act <> 'panel.appointed' or exists (select 1 from panel_member m where m.challenge_id = n.challenge_id and m.person_id = n.person_id))
  and (n.audience <> 'INTERESTED' or exists (select 1 from challenge_interest i where i.challenge_id = n.challenge_id and i.organisation_id = n.organisation_id and i.withdrawn_at is null))
  and (n.act !~ '^membership[.]' or n.subject in (select m.id from membership m where m.person_id = n.person_id))`;

const FROM = 'from notification n left join challenge c on c.id = n.challenge_id';

type Values = readonly unknown[];
const rights = (viewer: Viewer): Values => [
  ...visibility(viewer), viewer.personId ?? '', organisationsWhere(viewer, 'writeChallenge'), organisationsWhere(viewer, 'approveChallenge'), organisationsWhere(viewer, 'propose'), organisationsWhere(viewer, 'pledge'),
];

export interface Wanted {
  readonly first: number;
  readonly after?: string | null;
  readonly topic?: Topic | null;
  readonly unreadOnly?: boolean;
}

@Injectable()
export class NotificationsQueries {
  constructor(private readonly rows: Rows) {}

  /** The newest first. */
  async of(viewer: Viewer, args: Wanted): Promise<Page<NotificationRow>> {
    const [before] = args.after ? decodeCursor(args.after, 1) : [null];
    const where = `${TELLABLE} and ($8::text is null or n.topic = $8) and (not $9::boolean or n.read_at is null)`;
    const values = [...rights(viewer), args.topic ?? null, args.unreadOnly ?? false];
    const rows = await this.rows.all<NotificationRow & Record<string, unknown>>(
      `select ${COLUMNS} ${FROM} where ${where} and ($10::text is null or n.id < $10) order by n.id desc limit $11`,
      [...values, before, args.first + 1],
    );
    const count = async (): Promise<number> => {
      const row = await this.rows.one<{ n: number }>(`select count(*)::int as n ${FROM} where ${where}`, values);
      return row?.n ?? 0;
    };
    return pageOf(rows, args, (row) => [row.id], (row) => row, count);
  }

  async unread(viewer: Viewer): Promise<number> {
    const row = await this.rows.one<{ n: number }>(`select count(*)::int as n ${FROM} where ${TELLABLE} and n.read_at is null`, rights(viewer));
    return row?.n ?? 0;
  }

  /** What a letter tells, oldest first, as far as its reader may read it now and has not chosen to hear nothing of it since. */
  ofLetter(viewer: Viewer, letterId: string): Promise<NotificationRow[]> {
    return this.rows.all<NotificationRow & Record<string, unknown>>(
      `select ${COLUMNS} ${FROM} where ${TELLABLE} and n.letter_id = $8 and not exists (select 1 from notification_choice k where k.person_id = n.person_id and k.topic = n.topic and k.pace = 'NONE')
       order by n.id limit 200`,
      [...rights(viewer), letterId],
    );
  }

  choices(personId: string): Promise<{ topic: Topic; pace: Pace }[]> {
    return this.rows.all('select topic, pace from notification_choice where person_id = $1', [personId]);
  }

  async language(personId: string): Promise<'EN' | 'CY'> {
    const row = await this.rows.one<{ language: 'EN' | 'CY' }>('select coalesce(l.language, p.language) as language from person p left join letter_language l on l.person_id = p.id where p.id = $1', [personId]);
    return row?.language ?? 'EN';
  }
}
