// Every SELECT on kept searches: one's own, and which of all fit a challenge that was just published.
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../organisations/viewer.ts';
import { Rows } from '../../platform/database/rows.ts';
import type { Tx } from '../../platform/transaction.ts';

export interface SavedSearchRow {
  readonly id: string;
  readonly name: string;
  readonly isOn: boolean;
  readonly filter: unknown;
  readonly createdAt: Date;
}

export interface SearchMatch {
  readonly searchId: string;
  readonly personId: string;
  readonly name: string;
  /** Whether the search asks for stages, so that a challenge can begin to fit it later than when it appears. */
  readonly isByStage: boolean;
}

const listed = (key: string): string => `array(select jsonb_array_elements_text(s.filter -> '${key}'))`;
const overlaps = (column: string, key: string): string => `(not s.filter ? '${key}' or c.${column} && ${listed(key)})`;
const oneOf = (column: string, key: string): string => `(not s.filter ? '${key}' or c.${column} = any(${listed(key)}))`;

/** The conditions are those of search.queries.ts, with the filter on the other side. */
const MATCHING = `select s.id as "searchId", s.person_id as "personId", s.name, s.filter ? 'stages' as "isByStage" from saved_search s join challenge_search c on c.id = $1
    join person p on p.id = s.person_id and p.suspended_at is null
  where s.is_on and (not s.filter ? 'query' or c.words @@ (websearch_to_tsquery('english', s.filter ->> 'query') || websearch_to_tsquery('simple', s.filter ->> 'query')))
    and ${overlaps('places', 'places')} and ${overlaps('regions', 'regions')} and ${overlaps('nations', 'nations')} and ${oneOf('theme', 'themes')} and ${oneOf('stage', 'stages')}
    and (not s.filter ? 'lead' or c.lead_id = s.filter ->> 'lead')
    and (not s.filter ? 'budgetAtLeast' or c.budget_max >= ((s.filter ->> 'budgetAtLeast')::numeric * 100)::bigint)
    and (not s.filter ? 'budgetAtMost' or coalesce(c.budget_min, c.budget_max) <= ((s.filter ->> 'budgetAtMost')::numeric * 100)::bigint)
    and (not s.filter ? 'closesBefore' or (c.stage = 'OPEN' and c.closes_at < (s.filter ->> 'closesBefore')::timestamptz))
  order by s.person_id, s.id`;

/** Searches that are on and fit this published challenge; for whoever tells people that one has appeared. */
export function searchesThatFit(tx: Tx, challengeId: string): Promise<SearchMatch[]> {
  return tx.query(MATCHING, [challengeId]);
}

@Injectable()
export class SavedSearchQueries {
  constructor(private readonly rows: Rows) {}

  of(viewer: Viewer): Promise<SavedSearchRow[]> {
    return this.rows.all<SavedSearchRow & Record<string, unknown>>(
      'select id, name, is_on as "isOn", filter, created_at as "createdAt" from saved_search where person_id = $1 order by id desc',
      [viewer.personId],
    );
  }
}
