// Reads what notifications tell of: one statement per kind of thing, however many there are. Only rows that their reader may read come in.
import { Injectable } from '@nestjs/common';
import { type Subject, tell, type Told, type ToldAmendment, type ToldChallenge, type ToldDocument, type ToldEvent, type ToldFeedback, type ToldQuestion, type Written } from '@moothall/domain/notification';
import { Rows } from '../platform/database/rows.ts';
import type { NotificationRow } from './notifications.queries.ts';

/** With these a team reads its feedback. */
const DECIDED: ReadonlySet<string> = new Set(['proposal.shortlisted', 'proposal.reserved', 'proposal.not-shortlisted']);

type Keyed<Value> = Value & { readonly key: string };

@Injectable()
export class ToldQueries {
  constructor(private readonly rows: Rows) {}

  /** The words of each; null where what it was about is gone. */
  async of(notifications: readonly NotificationRow[]): Promise<Map<string, { told: Told; challenge: ToldChallenge | null }>> {
    const [challenges, organisations, questions, events, documents, amendments, bookings, doers, feedback] = await Promise.all([
      this.challenges(notifications), this.organisations(notifications), this.questions(notifications), this.events(notifications),
      this.documents(notifications), this.amendments(notifications), this.bookings(notifications), this.doers(notifications), this.feedback(notifications),
    ]);
    const found = notifications.flatMap((one) => {
      const challenge = challenges.get(one.challengeId ?? '') ?? null;
      const booking = bookings.get(one.subject);
      const subject: Subject = {
        act: one.act,
        subject: one.subject,
        challenge,
        organisation: (organisations.get(one.subject) ?? doers.get(doerOf(one)))?.name ?? null,
        data: one.data,
        question: questions.get(one.subject) ?? null,
        event: events.get(eventOf(one)) ?? null,
        document: documents.get(versionOf(one)) ?? null,
        amendment: one.act === 'challenge.amended' ? (amendments.get(`${one.challengeId ?? ''} ${numberIn(one, 'version')}`) ?? null) : null,
        feedback: feedback.get(one.subject) ?? null,
        isBooked: booking ? booking.isBooked : null,
      };
      const told = tell(subject);
      return told ? [[one.id, { told, challenge }] as const] : [];
    });
    return new Map(found);
  }

  private challenges(all: readonly NotificationRow[]): Promise<Map<string, Keyed<ToldChallenge>>> {
    return this.keyed<ToldChallenge>(
      `select id as key, slug, content -> 'title' as title, content -> 'summary' as summary, closes_at as "closesAt", stopped_because as "stoppedBecause",
         content ->> 'regime' = 'WALES_PA23' as "isWelsh" from challenge where id = any($1)`,
      [[...new Set(all.flatMap(({ challengeId }) => challengeId ?? []))]],
    );
  }

  /** By the membership that an entry is about. */
  private organisations(all: readonly NotificationRow[]): Promise<Map<string, Keyed<{ name: Written }>>> {
    return this.keyed<{ name: Written }>(
      `select m.id as key, jsonb_build_object('en', o.name_en, 'cy', o.name_cy) as name from membership m join organisation o on o.id = m.organisation_id where m.id = any($1)`,
      [subjectsOf(all, 'membership.')],
    );
  }

  private doers(all: readonly NotificationRow[]): Promise<Map<string, Keyed<{ name: Written }>>> {
    return this.keyed<{ name: Written }>(`select id as key, jsonb_build_object('en', name_en, 'cy', name_cy) as name from organisation where id = any($1)`, [[...new Set(all.map(doerOf).filter((id) => id !== ''))]]);
  }

  /** Texts and answers only once they are published: nothing that waits, and never who asked. */
  private questions(all: readonly NotificationRow[]): Promise<Map<string, Keyed<ToldQuestion>>> {
    return this.keyed<ToldQuestion>(
      `select id as key, case when state = 'PUBLISHED' then shown_text end as text, case when state = 'PUBLISHED' then answer end as answer,
         rejected_because as "rejectedBecause" from question where id = any($1)`,
      [subjectsOf(all, 'question.')],
    );
  }

  private events(all: readonly NotificationRow[]): Promise<Map<string, Keyed<ToldEvent>>> {
    return this.keyed<ToldEvent>(
      `select id as key, title, starts_at as "startsAt", ends_at as "endsAt", place, change_note as "changeNote", cancelled_because as "cancelledBecause", said, shown
       from engagement_event where id = any($1)`,
      [all.filter(({ act }) => act.startsWith('engagement.')).map(eventOf)],
    );
  }

  private documents(all: readonly NotificationRow[]): Promise<Map<string, Keyed<ToldDocument>>> {
    return this.keyed<ToldDocument>(
      `select document_id || ' ' || version as key, title, changed, text, file_name as "fileName" from document_version where document_id || ' ' || version = any($1) and document_id = any($2)`,
      [all.filter(({ act }) => act.startsWith('document.')).map(versionOf), subjectsOf(all, 'document.')],
    );
  }

  private amendments(all: readonly NotificationRow[]): Promise<Map<string, Keyed<ToldAmendment>>> {
    const amended = all.filter(({ act }) => act === 'challenge.amended');
    return this.keyed<ToldAmendment>(
      `select challenge_id || ' ' || version as key, reason, changes from amendment where challenge_id = any($1) and version = any($2::int[])`,
      [amended.map(({ challengeId }) => challengeId), amended.map((one) => numberIn(one, 'version'))],
    );
  }

  private bookings(all: readonly NotificationRow[]): Promise<Map<string, Keyed<{ isBooked: boolean }>>> {
    return this.keyed<{ isBooked: boolean }>(`select id as key, state = 'BOOKED' as "isBooked" from event_booking where id = any($1)`, [subjectsOf(all, 'engagement.')]);
  }

  /** Only what was issued: before that nobody but the panel reads it. */
  private feedback(all: readonly NotificationRow[]): Promise<Map<string, Keyed<ToldFeedback>>> {
    return this.keyed<ToldFeedback>(
      `select a.proposal_id as key, a.strengths, a.improvements, a.total, q.text as question, q.answer
       from assessment a left join assessment_question q on q.proposal_id = a.proposal_id where a.issued_at is not null and a.proposal_id = any($1)`,
      [all.filter(({ act }) => act.startsWith('assessment.') || DECIDED.has(act)).map(({ subject }) => subject)],
    );
  }

  private async keyed<Value>(text: string, values: readonly unknown[][]): Promise<Map<string, Keyed<Value>>> {
    if (values[0]?.length === 0) return new Map();
    const rows = await this.rows.all<Keyed<Value> & Record<string, unknown>>(text, values);
    return new Map(rows.map((row) => [row.key, row]));
  }
}

function subjectsOf(all: readonly NotificationRow[], family: string): string[] {
  return all.filter(({ act }) => act.startsWith(family)).map(({ subject }) => subject);
}

function eventOf({ data, subject }: NotificationRow): string {
  const event = data['event'];
  return typeof event === 'string' ? event : subject;
}

function doerOf({ data }: NotificationRow): string {
  const doer = data['doer'];
  return typeof doer === 'string' ? doer : '';
}

function numberIn({ data }: NotificationRow, key: string): number {
  const value = data[key];
  return typeof value === 'number' ? value : 0;
}

function versionOf(one: NotificationRow): string {
  return `${one.subject} ${numberIn(one, 'version')}`;
}
