// Every SELECT on challenges. Published ones are for all; drafts only for members of the authorities that take part or are asked to.
import { Injectable } from '@nestjs/common';
import { type Governance, PUBLIC_STAGES, type Stage } from '@moothall/domain/challenge';
import { ownOrganisations, type Viewer } from '../organisations/viewer.ts';
import { Rows } from '../platform/database/rows.ts';
import { decodeCursor, type Page, pageOf } from '../platform/graphql/pages.ts';
import type { ParticipationRole } from './challenge.type.ts';
import type { ContentJson } from './content-json.ts';

export interface ChallengeRow {
  readonly id: string;
  readonly slug: string;
  readonly leadId: string;
  readonly stage: Stage;
  readonly version: number;
  readonly content: ContentJson;
  readonly authorIds: readonly string[];
  readonly publishedAt: Date | null;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  readonly changesRequested: string | null;
  readonly stoppedBecause: { en?: string; cy?: string } | null;
  readonly source: { name: string; url: string | null; ocid: string } | null;
  readonly governance: Governance;
}

export interface AmendmentRow {
  readonly challengeId: string;
  readonly version: number;
  readonly at: Date;
  readonly reason: { en?: string; cy?: string };
  readonly material: boolean;
  readonly changes: readonly { path: readonly string[]; before: string | null; after: string | null }[];
}

export const CHALLENGE_COLUMNS = `c.id, c.slug, c.lead_id as "leadId", c.stage, c.version, c.content, c.author_ids as "authorIds",
  c.published_at as "publishedAt", c.opened_at as "openedAt", c.closed_at as "closedAt",
  c.changes_requested as "changesRequested", c.stopped_because as "stoppedBecause", c.source, c.governance`;

/**
 * A withdrawn challenge stays readable once it was published; a draft is for those who take part, and for those who are
 * asked to, as nobody can join what they may not read. $1 = public stages, $2 = the viewer's organisations.
 */
export const CHALLENGE_VISIBLE = `(c.stage = any($1) or (c.stage = 'WITHDRAWN' and c.published_at is not null) or exists (
  select 1 from participation mine where mine.challenge_id = c.id and mine.organisation_id = any($2)) or exists (
  select 1 from participation_invitation asked where asked.challenge_id = c.id and asked.organisation_id = any($2) and asked.state = 'INVITED'))`;

/** The first two parameters of each statement with CHALLENGE_VISIBLE. */
export function visibility(viewer: Viewer): [readonly Stage[], string[]] {
  return [PUBLIC_STAGES, ownOrganisations(viewer)];
}

@Injectable()
export class ChallengesQueries {
  constructor(private readonly rows: Rows) {}

  byIds(viewer: Viewer, ids: readonly string[]): Promise<ChallengeRow[]> {
    return this.rows.all<ChallengeRow>(
      `select ${CHALLENGE_COLUMNS} from challenge c where c.id = any($3) and ${CHALLENGE_VISIBLE}`,
      [...visibility(viewer), ids],
    );
  }

  bySlug(viewer: Viewer, slug: string): Promise<ChallengeRow | null> {
    return this.rows.one<ChallengeRow>(
      `select ${CHALLENGE_COLUMNS} from challenge c where c.slug = $3 and ${CHALLENGE_VISIBLE}`,
      [...visibility(viewer), slug],
    );
  }

  /** Those in which one of the organisations takes part and which the viewer may see, newest first. */
  async ofOrganisations(viewer: Viewer, organisationIds: readonly string[], args: { first: number; after?: string | null }): Promise<Page<ChallengeRow>> {
    const [before] = args.after ? decodeCursor(args.after, 1) : [null];
    const where = `${CHALLENGE_VISIBLE} and exists (
      select 1 from participation p where p.challenge_id = c.id and p.organisation_id = any($3))`;
    const rows = await this.rows.all<ChallengeRow>(
      `select ${CHALLENGE_COLUMNS} from challenge c where ${where} and ($4::text is null or c.id < $4) order by c.id desc limit $5`,
      [...visibility(viewer), organisationIds, before, args.first + 1],
    );
    const count = async (): Promise<number> => {
      const row = await this.rows.one<{ n: number }>(`select count(*)::int as n from challenge c where ${where}`, [...visibility(viewer), organisationIds]);
      return row?.n ?? 0;
    };
    return pageOf(rows, args, (row) => [row.id], (row) => row, count);
  }

  participations(challengeIds: readonly string[]): Promise<{ challengeId: string; organisationId: string; role: ParticipationRole }[]> {
    return this.rows.all(
      `select challenge_id as "challengeId", organisation_id as "organisationId", role from participation
       where challenge_id = any($1) order by role = 'LEAD' desc, organisation_id`,
      [challengeIds],
    );
  }

  approvals(challengeIds: readonly string[]): Promise<{ challengeId: string; personId: string; at: Date }[]> {
    return this.rows.all(
      `select challenge_id as "challengeId", person_id as "personId", at from challenge_approval
       where challenge_id = any($1) order by at`,
      [challengeIds],
    );
  }

  amendments(challengeIds: readonly string[]): Promise<AmendmentRow[]> {
    return this.rows.all<AmendmentRow>(
      `select challenge_id as "challengeId", version, at, reason, material, changes from amendment
       where challenge_id = any($1) order by version desc`,
      [challengeIds],
    );
  }

  /** How many challenges now run in each place, for the map. */
  runningByPlace(codes: readonly string[]): Promise<{ code: string; n: number }[]> {
    return this.rows.all(`select key as code, sum(n)::int as n from challenge_tally where kind = 'PLACE' and key = any($1) group by key`, [codes]);
  }
}
