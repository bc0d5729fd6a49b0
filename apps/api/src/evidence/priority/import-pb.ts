// Takes in a budget vote that was held elsewhere, from a `.pb` file: projects, budget and ballots, but no voter's details.
import { type Refusal, refuse } from '@moothall/domain/decision';
import { type PbElection, readPb } from '@moothall/domain/evidence';
import type { Actor } from '../../journal/append.ts';
import type { Tx } from '../../platform/transaction.ts';
import { LONGEST_TITLE } from './consultation.input.ts';
import { lockConsultation, moveConsultation, storeConsultation } from './store-consultation.ts';
import { storeOptions } from './store-option.ts';

export type ImportCode = 'NOT_READABLE' | 'OTHER_VOTES' | 'AMOUNT_NOT_KEPT';
export interface ImportedVote {
  readonly organisationId: string;
  readonly title: string;
  readonly source: string;
  readonly actor: Actor;
}
export type Imported = { readonly consultationId: string; readonly refusals?: undefined } | { readonly consultationId?: undefined; readonly refusals: readonly Refusal<ImportCode>[] };

/** As many troubles as anybody will read at once. */
const MOST_TROUBLES = 20;
/** A thousand million pounds in pence, which no budget vote comes near. */
const MOST_PENCE = 100_000_000_000n;

export async function importPb(tx: Tx, text: string, { organisationId, title, source, actor }: ImportedVote): Promise<Imported> {
  const reading = readPb(text);
  if (!reading.ok) {
    return { refusals: reading.troubles.slice(0, MOST_TROUBLES).map(({ line, message }) => refuse('NOT_READABLE', ['pb', String(line)], `Line ${line}: ${message}`)) };
  }
  const { election } = reading;
  const refusals = problems(election);
  if (refusals.length > 0) return { refusals };
  const pence = (amount: bigint): string => (amount * 10n ** BigInt(2 - election.decimals)).toString();
  const draft = { organisationId, method: 'BUDGET' as const, title: { en: title }, question: {}, about: {}, budget: pence(election.budget), closesAt: null, source };
  const consultationId = await storeConsultation(tx, draft, actor);
  const options = election.projects.map(({ id, cost, fields }) => ({ code: id, cost: pence(cost), title: { en: (fields.get('name') || id).slice(0, LONGEST_TITLE) } }));
  const ids = await storeOptions(tx, consultationId, options);
  await storeBallots(tx, consultationId, election, new Map(election.projects.map((project, index) => [project.id, ids[index] ?? ''])));
  const data = { projects: ids.length, ballots: election.votes.length, imported: true };
  await moveConsultation(tx, await lockConsultation(tx, consultationId), 'CLOSED', { actor, act: 'consultation.imported', data });
  return { consultationId };
}

function problems({ voteType, decimals, budget, projects }: PbElection): Refusal<ImportCode>[] {
  if (voteType !== 'approval') return [refuse('OTHER_VOTES', ['pb'], `Choose a file of approval votes: those of the type "${voteType}" are not counted here.`)];
  if (decimals > 2) return [refuse('AMOUNT_NOT_KEPT', ['pb'], 'Give amounts with at most two decimals.')];
  const isLarge = [budget, ...projects.map(({ cost }) => cost)].some((amount) => amount > MOST_PENCE);
  return isLarge ? [refuse('AMOUNT_NOT_KEPT', ['pb'], 'Give amounts of at most a thousand million.')] : [];
}

/** Voters get numbers of their own; age, sex and whatever else the file says of them is not kept. */
async function storeBallots(tx: Tx, consultationId: string, { votes }: PbElection, idOf: ReadonlyMap<string, string>): Promise<void> {
  const ballots = votes.map((vote) => vote.projects.flatMap((project) => idOf.get(project) ?? []));
  await tx.query(
    `insert into consultation_ballot (consultation_id, voter, ballot)
     select $1, 'imported-' || b.n, b.ballot from jsonb_array_elements($2::jsonb) with ordinality as b(ballot, n)`,
    [consultationId, JSON.stringify(ballots)],
  );
}
