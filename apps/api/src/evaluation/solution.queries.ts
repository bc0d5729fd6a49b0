// Every SELECT on solutions. They exist only once a shortlist is issued, so they are public.
import { Injectable } from '@nestjs/common';
import { Rows } from '../platform/database/rows.ts';
import { decodeCursor, type Page, pageOf } from '../platform/graphql/pages.ts';
import { moneyOf } from '../platform/graphql/values.type.ts';
import { fromJson, type ProposalJson } from '../proposals/proposal-json.ts';
import type { SolutionType } from './solution.type.ts';

interface SolutionRow {
  readonly id: string;
  readonly slug: string;
  readonly challengeId: string;
  readonly proposalId: string;
  readonly organisationId: string;
  readonly content: ProposalJson;
}

const SOLUTION = `select s.id, s.slug, s.challenge_id as "challengeId", s.proposal_id as "proposalId", p.organisation_id as "organisationId", p.content
  from solution s join proposal p on p.id = s.proposal_id`;

@Injectable()
export class SolutionQueries {
  constructor(private readonly rows: Rows) {}

  async byIds(ids: readonly string[]): Promise<SolutionType[]> {
    return (await this.rows.all<SolutionRow>(`${SOLUTION} where s.id = any($1)`, [ids])).map(toSolution);
  }

  async bySlug(slug: string): Promise<SolutionType | null> {
    const row = await this.rows.one<SolutionRow>(`${SOLUTION} where s.slug = $1`, [slug]);
    return row && toSolution(row);
  }

  async ofChallenges(challengeIds: readonly string[]): Promise<SolutionType[]> {
    const rows = await this.rows.all<SolutionRow>(`${SOLUTION} where s.challenge_id = any($1) and s.dropped_at is null order by s.challenge_id, s.position`, [challengeIds]);
    return rows.map(toSolution);
  }

  async page(args: { first: number; after?: string | null }): Promise<Page<SolutionType>> {
    const [before] = args.after ? decodeCursor(args.after, 1) : [null];
    const rows = await this.rows.all<SolutionRow>(`${SOLUTION} where s.dropped_at is null and ($1::text is null or s.id < $1) order by s.id desc limit $2`, [before, args.first + 1]);
    const count = async (): Promise<number> => (await this.rows.one<{ n: number }>('select count(*)::int as n from solution where dropped_at is null'))?.n ?? 0;
    return pageOf(rows, args, (row) => [row.id], toSolution, count);
  }
}

function toSolution(row: SolutionRow): SolutionType {
  const { title, summary, team, claims, price } = fromJson(row.content);
  const { id, slug, challengeId, proposalId, organisationId } = row;
  return { id, slug, challengeId, proposalId, organisationId, title, summary, team, claims, price: moneyOf(price) };
}
