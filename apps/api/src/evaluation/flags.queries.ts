// Every SELECT on what is on record of a panel's interests: where its members belong, and where they worked before.
import { type Flag, type FlagMember, flagsOfMember, type PastEmployer } from '@moothall/domain/evaluation';
import { partiesOf } from './evaluation-state.ts';
import type { EvaluationState, Run } from './evaluation.queries.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';

export interface PastEmployment extends PastEmployer {
  readonly personId: string;
  readonly began: string | null;
  readonly ended: string | null;
}

export async function readPastEmployments(run: Run, personIds: readonly string[]): Promise<PastEmployment[]> {
  return run(
    `select person_id as "personId", name, organisation_id as "organisationId", began::text, ended::text from past_employment
     where person_id = any($1) order by person_id, position`,
    [personIds],
  );
}

/** Two statements, however many people there are. */
export function readFlagMembers(run: Run, personIds: readonly string[]): Promise<FlagMember[]> {
  return asSystem('interests-on-record', () => readRecords(run, personIds));
}

async function readRecords(run: Run, personIds: readonly string[]): Promise<FlagMember[]> {
  const belong = await run<{ personId: string; id: string; name: string }>(
    `select m.person_id as "personId", o.id, o.name_en as name from membership m join organisation o on o.id = m.organisation_id where m.person_id = any($1)`,
    [personIds],
  );
  const past = await readPastEmployments(run, personIds);
  return personIds.map((personId) => ({
    personId,
    organisations: belong.filter((row) => row.personId === personId),
    pastEmployers: past.filter((row) => row.personId === personId),
  }));
}

/** What is on record of one member of the panel. */
export function flagsOf(member: FlagMember, state: EvaluationState): Flag[] {
  return flagsOfMember(member, partiesOf(state.proposals));
}

export async function readNamedParties(run: Run, challengeId: string): Promise<{ name: string; reason: string; at: Date; personId: string | null }[]> {
  return run(
    `select n.name, n.reason, n.at, n.named_by as "personId" from named_party n join proposal p on p.id = n.proposal_id where p.challenge_id = $1 order by n.id`,
    [challengeId],
  );
}

export interface Departure {
  readonly personId: string;
  readonly role: 'EVALUATOR' | 'CHAIR';
  readonly reason: string;
  readonly at: Date;
  readonly declarations: readonly { readonly party: string; readonly name: string; readonly kind: 'NONE' | 'PERSONAL' | 'PROFESSIONAL' | 'FINANCIAL'; readonly direct: boolean | null; readonly note: string | null; readonly declaredAt: string }[];
}

export async function readDepartures(run: Run, challengeId: string): Promise<Departure[]> {
  return run(`select person_id as "personId", role, reason, at, declarations from panel_departure where challenge_id = $1 order by at`, [challengeId]);
}
