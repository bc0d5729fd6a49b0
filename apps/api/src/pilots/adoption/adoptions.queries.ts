// Every SELECT on adoptions: what was decided is for all, what is only prepared for its own authority and the lead of the pilot.
import { Injectable } from '@nestjs/common';
import { ownOrganisations, type Viewer } from '../../organisations/viewer.ts';
import { Rows } from '../../platform/database/rows.ts';
import { decodeCursor, type Page, pageOf } from '../../platform/graphql/pages.ts';
import type { AdoptionType } from './adoption.type.ts';

export const ADOPTION = `select a.id, a.version, a.state, a.plan, a.proposed_at as "proposedAt", a.adopted_at as "adoptedAt", a.reported_at as "reportedAt", a.summary,
  a.period_from::text as "from", a.period_to::text as "to", a.withdrawn_because as "withdrawnBecause", a.pilot_id as "pilotId", a.organisation_id as "organisationId",
  coalesce((select jsonb_agg(jsonb_build_object('indicatorCode', r.indicator_code, 'value', r.value, 'n', r.n) order by r.indicator_code) from adoption_result r
    where r.adoption_id = a.id and r.version = (select max(version) from adoption_result where adoption_id = a.id)), '[]') as results
  from adoption a join pilot p on p.id = a.pilot_id join challenge c on c.id = p.challenge_id`;

/** $1 = the viewer's organisations. */
const VISIBLE = '(a.adopted_at is not null or a.organisation_id = any($1) or c.lead_id = any($1))';

@Injectable()
export class AdoptionsQueries {
  constructor(private readonly rows: Rows) {}

  byIds(viewer: Viewer, ids: readonly string[]): Promise<AdoptionType[]> {
    return this.rows.all<AdoptionType & Record<string, unknown>>(`${ADOPTION} where ${VISIBLE} and a.id = any($2)`, [ownOrganisations(viewer), ids]);
  }

  /** The oldest of each pilot first. */
  ofPilots(viewer: Viewer, pilotIds: readonly string[]): Promise<AdoptionType[]> {
    return this.rows.all<AdoptionType & Record<string, unknown>>(`${ADOPTION} where ${VISIBLE} and a.pilot_id = any($2) order by a.id`, [ownOrganisations(viewer), pilotIds]);
  }

  /** Newest first. */
  async page(viewer: Viewer, args: { first: number; after?: string | null }): Promise<Page<AdoptionType>> {
    const [before] = args.after ? decodeCursor(args.after, 1) : [null];
    const own = ownOrganisations(viewer);
    const rows = await this.rows.all<AdoptionType & Record<string, unknown>>(`${ADOPTION} where ${VISIBLE} and ($2::text is null or a.id < $2) order by a.id desc limit $3`, [own, before, args.first + 1]);
    const count = async (): Promise<number> =>
      (await this.rows.one<{ n: number }>(`select count(*)::int as n from adoption a join pilot p on p.id = a.pilot_id join challenge c on c.id = p.challenge_id where ${VISIBLE}`, [own]))?.n ?? 0;
    return pageOf(rows, args, (row) => [row.id], (row) => row, count);
  }
}
