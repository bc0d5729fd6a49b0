// Every SELECT on pilots. A pilot begins in public: its shortlist is issued and its round is locked.
import { Injectable } from '@nestjs/common';
import { type Agreement, type PilotState, readRoute, ROUTE_NOT_CHECKED, type RouteAnswer } from '@moothall/domain/pilot';
import { Rows } from '../platform/database/rows.ts';
import { decodeCursor, type Page, pageOf } from '../platform/graphql/pages.ts';
import { moneyOf } from '../platform/graphql/values.type.ts';
import type { DatedMilestone, PilotType } from './pilot.type.ts';

/** The route as it is stored: the answers and what was stated beside them. */
export interface StoredRoute {
  readonly answers: readonly RouteAnswer[];
  readonly assistanceBefore: string | null;
  readonly legalRoute: string;
  readonly confirmedAs: string;
}

export type StoredAgreement = Omit<Agreement, 'startsOn' | 'endsOn'>;

export interface PilotRow {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
  readonly state: PilotState;
  readonly cost: string;
  readonly covered: string;
  readonly waiverReason: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly placeCodes: readonly string[];
  readonly route: StoredRoute;
  readonly routeConfirmedAt: Date;
  readonly agreement: StoredAgreement | null;
  readonly stoppedBecause: string | null;
  readonly stoppedAt: Date | null;
  readonly challengeId: string;
  readonly roundId: string;
  readonly solutionId: string;
  readonly supplierId: string;
  readonly leadId: string;
  readonly verifierId: string | null;
}
export type MilestoneRow = DatedMilestone & { readonly pilotId: string };

export interface PilotFilter {
  readonly challengeId?: string | null;
  readonly supplierId?: string | null;
  readonly placeCode?: string | null;
  readonly states?: readonly PilotState[] | null;
}

export const PILOT_COLUMNS = `p.id, p.slug, p.version, p.state, p.cost, p.covered, p.waiver_reason as "waiverReason", p.starts_on::text as "startsOn",
  p.ends_on::text as "endsOn", p.place_codes as "placeCodes", p.route, p.route_confirmed_at as "routeConfirmedAt", p.agreement,
  p.stopped_because as "stoppedBecause", p.stopped_at as "stoppedAt", p.challenge_id as "challengeId", p.round_id as "roundId",
  p.solution_id as "solutionId", p.supplier_id as "supplierId", c.lead_id as "leadId", p.verifier_id as "verifierId"`;
const PILOT = `select ${PILOT_COLUMNS} from pilot p join challenge c on c.id = p.challenge_id`;

export const PILOT_MILESTONES = `select pilot_id as "pilotId", code, title, due_on::text as "dueOn", reached_at as "reachedAt", note from pilot_milestone`;

const MATCHES = `($1::text is null or p.challenge_id = $1) and ($2::text is null or p.supplier_id = $2)
  and ($3::text is null or $3 = any(p.place_codes)) and ($4::text[] is null or p.state = any($4))`;

@Injectable()
export class PilotsQueries {
  constructor(private readonly rows: Rows) {}

  async byIds(ids: readonly string[]): Promise<PilotType[]> {
    return this.complete(await this.rows.all<PilotRow>(`${PILOT} where p.id = any($1)`, [ids]));
  }

  async bySlug(slug: string): Promise<PilotType | null> {
    const pilots = await this.complete(await this.rows.all<PilotRow>(`${PILOT} where p.slug = $1`, [slug]));
    return pilots[0] ?? null;
  }

  async ofChallenges(challengeIds: readonly string[]): Promise<PilotType[]> {
    return this.complete(await this.rows.all<PilotRow>(`${PILOT} where p.challenge_id = any($1) order by p.id`, [challengeIds]));
  }

  /** Newest first. */
  async ofSuppliers(supplierIds: readonly string[]): Promise<PilotType[]> {
    return this.complete(await this.rows.all<PilotRow>(`${PILOT} where p.supplier_id = any($1) order by p.id desc`, [supplierIds]));
  }

  async ofSolutions(solutionIds: readonly string[]): Promise<PilotType[]> {
    return this.complete(await this.rows.all<PilotRow>(`${PILOT} where p.solution_id = any($1)`, [solutionIds]));
  }

  /** Newest first. */
  async page(filter: PilotFilter, args: { first: number; after?: string | null }): Promise<Page<PilotType>> {
    const [before] = args.after ? decodeCursor(args.after, 1) : [null];
    const values = [filter.challengeId ?? null, filter.supplierId ?? null, filter.placeCode ?? null, filter.states ?? null];
    const rows = await this.rows.all<PilotRow>(`${PILOT} where ${MATCHES} and ($5::text is null or p.id < $5) order by p.id desc limit $6`, [...values, before, args.first + 1]);
    const pilots = new Map((await this.complete(rows)).map((pilot) => [pilot.id, pilot]));
    const shown = rows.flatMap((row) => pilots.get(row.id) ?? []);
    const count = async (): Promise<number> => (await this.rows.one<{ n: number }>(`select count(*)::int as n from pilot p where ${MATCHES}`, values))?.n ?? 0;
    return pageOf(shown, args, (pilot) => [pilot.id], (pilot) => pilot, count);
  }

  private async complete(rows: readonly PilotRow[]): Promise<PilotType[]> {
    if (rows.length === 0) return [];
    const milestones = await this.rows.all<MilestoneRow>(`${PILOT_MILESTONES} where pilot_id = any($1) order by pilot_id, position`, [rows.map((row) => row.id)]);
    return rows.map((row) => toPilot(row, milestones.filter((one) => one.pilotId === row.id)));
  }
}

function toPilot(row: PilotRow, milestones: readonly MilestoneRow[]): PilotType {
  const { route, routeConfirmedAt: confirmedAt, ...rest } = row;
  const { basis, counted } = readRoute(route.answers);
  const { assistanceBefore } = route;
  return {
    ...rest,
    cost: moneyOf(BigInt(row.cost)),
    covered: moneyOf(BigInt(row.covered)),
    milestones,
    route: {
      legalRoute: route.legalRoute,
      // What is stored was accepted, so it ended in a basis.
      basis: basis ?? 'PRINCIPLES',
      answers: counted,
      assistanceBefore: assistanceBefore === null ? null : moneyOf(BigInt(assistanceBefore)),
      confirmedAs: route.confirmedAs,
      confirmedAt,
      notChecked: ROUTE_NOT_CHECKED,
    },
  };
}
