// Every SELECT on problems. What was shared is for all; what is only noted, for members of its own council.
import { Injectable } from '@nestjs/common';
import type { PeopledPlace, ProblemContent, ProblemState } from '@moothall/domain/problem';
import { PLACES_AROUND } from '../../organisations/places.queries.ts';
import { ownOrganisations, type Viewer } from '../../organisations/viewer.ts';
import { Rows } from '../../platform/database/rows.ts';
import { decodeCursor, type Page, pageOf } from '../../platform/graphql/pages.ts';

export interface ProblemRow {
  readonly id: string;
  readonly slug: string;
  readonly organisationId: string;
  readonly placeCode: string;
  readonly service: string;
  readonly state: ProblemState;
  readonly content: ProblemContent;
  readonly challengeId: string | null;
  readonly version: number;
  readonly writtenBy: string;
  readonly notedAt: Date;
  readonly sharedAt: Date | null;
  readonly closedBecause: string | null;
}

/** A council that has a problem, with what is known of its place. */
export interface ShareRow extends Omit<PeopledPlace, 'code'> {
  readonly problemId: string;
  readonly organisationId: string;
  readonly placeCode: string;
  readonly affectedPeople: number | null;
  /** Pence. */
  readonly yearlyCost: string | null;
  readonly costBasis: string | null;
  readonly words: string | null;
  readonly joinedAt: Date;
  readonly version: number;
  readonly isFirst: boolean;
}

export const PROBLEM_COLUMNS = `p.id, p.slug, p.organisation_id as "organisationId", p.place_code as "placeCode", p.service, p.state, p.content,
  p.challenge_id as "challengeId", p.version, p.written_by as "writtenBy", p.created_at as "notedAt", p.shared_at as "sharedAt",
  p.closed_because as "closedBecause"`;

/** $1 = the viewer's organisations. */
export const PROBLEM_VISIBLE = '(p.shared_at is not null or p.organisation_id = any($1))';

export const SHARE_COLUMNS = `s.problem_id as "problemId", s.organisation_id as "organisationId", s.place_code as "placeCode",
  s.affected_people as "affectedPeople", s.yearly_cost as "yearlyCost", s.cost_basis as "costBasis", s.words, s.joined_at as "joinedAt", s.version`;

export interface ProblemSearch {
  readonly query?: string | null;
  readonly places?: readonly string[] | null;
  readonly services?: readonly string[] | null;
  readonly organisation?: string | null;
  readonly states?: readonly ProblemState[] | null;
}

@Injectable()
export class ProblemsQueries {
  constructor(private readonly rows: Rows) {}

  byIds(viewer: Viewer, ids: readonly string[]): Promise<ProblemRow[]> {
    return this.rows.all<ProblemRow>(`select ${PROBLEM_COLUMNS} from problem p where p.id = any($2) and ${PROBLEM_VISIBLE}`, [ownOrganisations(viewer), ids]);
  }

  bySlug(viewer: Viewer, slug: string): Promise<ProblemRow | null> {
    return this.rows.one<ProblemRow>(`select ${PROBLEM_COLUMNS} from problem p where p.slug = $2 and ${PROBLEM_VISIBLE}`, [ownOrganisations(viewer), slug]);
  }

  /** Newest first. */
  async page(viewer: Viewer, search: ProblemSearch, args: { first: number; after?: string | null }): Promise<Page<ProblemRow>> {
    const [before] = args.after ? decodeCursor(args.after, 1) : [null];
    const { where, values } = conditionsOf(viewer, search);
    const rows = await this.rows.all<ProblemRow>(
      `select ${PROBLEM_COLUMNS} from problem p where ${where} and ($${values.length + 1}::text is null or p.id < $${values.length + 1})
       order by p.id desc limit $${values.length + 2}`,
      [...values, before, args.first + 1],
    );
    const count = async (): Promise<number> => {
      const row = await this.rows.one<{ n: number }>(`select count(*)::int as n from problem p where ${where}`, values);
      return row?.n ?? 0;
    };
    return pageOf(rows, args, (row) => [row.id], (row) => row, count);
  }

  /** All councils that have each of these problems, the one that wrote it first. */
  shares(viewer: Viewer, problemIds: readonly string[]): Promise<ShareRow[]> {
    return this.rows.all<ShareRow>(
      `select ${SHARE_COLUMNS}, s.organisation_id = p.organisation_id as "isFirst", pl.population, pl.within
       from problem_council s join problem p on p.id = s.problem_id
       join lateral (select p.population, ${PLACES_AROUND} as within from place p where p.code = s.place_code) pl on true
       where s.problem_id = any($2) and ${PROBLEM_VISIBLE} order by s.organisation_id = p.organisation_id desc, s.joined_at, s.organisation_id`,
      [ownOrganisations(viewer), problemIds],
    );
  }

  /** From which problem each of these challenges came. */
  ofChallenges(challengeIds: readonly string[]): Promise<{ challengeId: string; problemId: string }[]> {
    return this.rows.all('select id as "challengeId", problem_id as "problemId" from challenge where id = any($1) and problem_id is not null', [challengeIds]);
  }

  /** How many shared problems councils have in each place, or in the county around it, for the map. */
  livingByPlace(codes: readonly string[]): Promise<{ code: string; n: number }[]> {
    return this.rows.all(LIVING_BY_PLACE, [codes]);
  }
}

/** A problem of a county and of a district in it counts once there; most places have problems of one tier, where a sum will do. */
const LIVING_BY_PLACE = `
  with living as materialized (
    select s.place_code, count(distinct problem.id) as n from problem_council s join problem on problem.id = s.problem_id
    where problem.state in ('SHARED', 'IN_CHALLENGE') group by s.place_code
  ), here as (
    select p.code, array_append(${PLACES_AROUND}, p.code) as codes from place p where p.code = any($1)
  ), busy as (
    select here.code, here.codes, count(*) as tiers, sum(living.n) as n from here join living on living.place_code = any(here.codes) group by here.code, here.codes
  )
  select code, case when tiers = 1 then n else (
    select count(distinct problem.id) from problem_council s join problem on problem.id = s.problem_id
    where problem.state in ('SHARED', 'IN_CHALLENGE') and s.place_code = any(busy.codes)) end::int as n from busy`;

/** One condition per given filter; the text depends only on which filters are given, never on what they hold. */
function conditionsOf(viewer: Viewer, search: ProblemSearch): { where: string; values: unknown[] } {
  const hasIt = (condition: string): string => `exists (select 1 from problem_council s where s.problem_id = p.id and ${condition})`;
  const given: [unknown, (parameter: string) => string][] = [
    [search.query?.trim() || null, (p) => `p.words @@ (websearch_to_tsquery('english', ${p}) || websearch_to_tsquery('simple', ${p}))`],
    [list(search.places), (p) => hasIt(`s.place_code in (select unnest(array_append(${PLACES_AROUND}, p.code)) from place p where p.code = any(${p}::text[]))`)],
    [list(search.services), (p) => `p.service = any(${p}::text[])`],
    [search.organisation ?? null, (p) => hasIt(`s.organisation_id = ${p}`)],
    [list(search.states), (p) => `p.state = any(${p}::text[])`],
  ];
  const present = given.filter(([value]) => value !== null);
  return {
    where: [PROBLEM_VISIBLE, ...present.map(([, text], index) => text(`$${index + 2}`))].join(' and '),
    values: [ownOrganisations(viewer), ...present.map(([value]) => value)],
  };
}

function list<T>(values: readonly T[] | null | undefined): readonly T[] | null {
  return values && values.length > 0 ? values : null;
}
