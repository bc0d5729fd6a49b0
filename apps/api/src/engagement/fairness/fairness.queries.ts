// Reads everything a council told the market, with whom it told first; names leave this file only for those who may know them.
import { Injectable } from '@nestjs/common';
import type { Told, ToldKind, ToldTo } from '@moothall/domain/engagement';
import { ownOrganisations, type Viewer } from '../../organisations/viewer.ts';
import { Rows } from '../../platform/database/rows.ts';
import { asSystem } from '../../platform/tenancy/tenant.ts';
import { isCouncilOf } from '../engagement.queries.ts';

type Texts = { en?: string; cy?: string };

/** What was told, with what it was about. */
export interface ToldRow extends Told {
  readonly about: Texts;
  readonly told: Texts | null;
  readonly people: number | null;
  /** Whether the viewer may know who heard it first. */
  readonly mayName: boolean;
}

interface StoredRow extends Omit<ToldRow, 'first' | 'kind' | 'toldTo'> {
  readonly kind: ToldKind;
  readonly toldTo: ToldTo;
  readonly first: string[] | null;
}

/** $1 = the viewer's organisations, $2 = the challenge. Of a question that was rejected in private, only its asker heard; who that is, nobody is told. */
const TOLD = `
  select e.id, e.kind, 'SOME' as "toldTo", (select array_agg(a.organisation_id order by a.organisation_id) filter (where a.organisation_id is not null)
      from event_attendance a where a.event_id = e.id) as first,
    (select sum(a.people)::int from event_attendance a where a.event_id = e.id) as people,
    e.starts_at as "toldAt", e.recorded_at as "toAllAt", e.title as about, e.said as told, ${isCouncilOf('e.challenge_id')} as "mayName"
  from engagement_event e where e.challenge_id = $2 and e.state <> 'CANCELLED' and e.starts_at <= clock_timestamp()
    and exists (select 1 from event_attendance a where a.event_id = e.id)
  union all
  select q.id, 'ANSWER', 'ALL', array[]::text[], null, q.published_at, q.published_at, q.shown_text, q.answer, false
  from question q where q.challenge_id = $2 and q.state = 'PUBLISHED'
  union all
  select q.id, 'REJECTION', case when q.rejection_is_shown then 'ALL' else 'SOME' end, case when q.rejection_is_shown then array[]::text[] else array[''] end, null, q.rejected_at,
    case when q.rejection_is_shown then q.rejected_at end, jsonb_build_object('en', q.pseudonym, 'cy', q.pseudonym), case when q.rejection_is_shown then q.rejected_because end, false
  from question q where q.challenge_id = $2 and q.state = 'REJECTED'
  union all
  select d.id || '/' || v.version, 'DOCUMENT', case d.visibility when 'PUBLIC' then 'ALL' else 'OPEN' end, array[]::text[], null, v.published_at,
    case when d.visibility = 'PUBLIC' then v.published_at end, v.title, case when d.visibility = 'PUBLIC' then v.changed end, false
  from challenge_document d join document_version v on v.document_id = d.id where d.challenge_id = $2 and d.visibility <> 'COUNCILS'
  limit 2000`;

@Injectable()
export class FairnessQueries {
  constructor(private readonly rows: Rows) {}

  async told(viewer: Viewer, challengeId: string): Promise<ToldRow[]> {
    const rows = await asSystem('fairness', () => this.rows.all<StoredRow & Record<string, unknown>>(TOLD, [ownOrganisations(viewer), challengeId]));
    return rows.map((row) => ({ ...row, first: row.first ?? [] }));
  }

  async isCouncil(viewer: Viewer, challengeId: string): Promise<boolean> {
    const row = await this.rows.one<{ isCouncil: boolean }>(`select ${isCouncilOf('$2')} as "isCouncil"`, [ownOrganisations(viewer), challengeId]);
    return row?.isCouncil ?? false;
  }
}
