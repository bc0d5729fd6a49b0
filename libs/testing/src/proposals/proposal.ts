// Proposals written and sent through the verbs that suppliers use.
import { type Answer, isRecord } from '../asking/index.ts';
import { aSupplier, type Organisation } from '../organisations/index.ts';
import type { Person, World } from '../people/index.ts';
import { proposalContent } from './content.ts';

export interface Proposal {
  readonly id: string;
  readonly version: number;
}

const INPUTS: Readonly<Record<string, string>> = {
  draftProposal: 'DraftProposalInput',
  updateProposal: 'UpdateProposalInput',
  submitProposal: 'ProposalStepInput',
  withdrawProposal: 'WithdrawProposalInput',
};

/** Takes one step of a proposal; the answer holds its `id`, `version` and `state`, and the receipt of what was sent. */
export function proposalStep(who: Pick<Person, 'ask'>, verb: string, input: object, idempotencyKey?: string): Promise<Answer> {
  const receipt = verb === 'submitProposal' ? 'receipt { hash salt proposalVersion submittedAt logSeq }' : '';
  const document = `mutation ($input: ${INPUTS[verb] ?? ''}!) {
    ${verb}(input: $input) { proposal { id version state } ${receipt} userErrors { code path message } }
  }`;
  return who.ask(document, { input }, idempotencyKey === undefined ? {} : { idempotencyKey });
}

/** The proposal as a step left it. @throws Error when the step was refused */
export function proposalAfter(answer: Answer, verb: string): Proposal {
  return { id: answer.done().text(`${verb}.proposal.id`), version: answer.whole(`${verb}.proposal.version`) };
}

/** Complete, agreed to by all who take part, and not sent. */
export async function aDraftProposal(supplier: Organisation, challengeId: string, changes: object = {}): Promise<Proposal> {
  const draft = proposalAfter(await proposalStep(supplier.admin, 'draftProposal', { challengeId }), 'draftProposal');
  const written = proposalAfter(await proposalStep(supplier.admin, 'updateProposal', { ...draft, ...proposalContent(), ...changes }), 'updateProposal');
  await withConsent(supplier.admin, written.id);
  return written;
}

/** Everybody in the team confirms, without the letters that a test of something else does not need. */
export async function withConsent({ ask, world }: Person, proposalId: string): Promise<void> {
  const answer = (await ask('query ($id: ID!) { proposal(id: $id) { challenge { id } team { id } } }', { id: proposalId })).done();
  const members = answer.list('proposal.team').flatMap((member) => (isRecord(member) ? [member['id']] : []));
  await world.sql.query(
    `insert into team_consent (id, proposal_id, challenge_id, member_id, email, state, answered_name, answered_at)
     select 'tcn_' || md5($1 || member), $1, $2, member, 'someone@people.example', 'CONFIRMED', 'Someone', clock_timestamp() from unnest($3::text[]) member
     on conflict do nothing`,
    [proposalId, answer.text('proposal.challenge.id'), members],
  );
}

/** Sent once. */
export async function aSubmittedProposal(supplier: Organisation, challengeId: string, changes: object = {}): Promise<Proposal> {
  const draft = await aDraftProposal(supplier, challengeId, changes);
  return proposalAfter(await proposalStep(supplier.admin, 'submitProposal', draft), 'submitProposal');
}

const known = new WeakMap<World, Promise<Organisation>[]>();

/** So many suppliers, the same for all tests of a file that do not mind what else they do; making one costs a sign-up. */
export async function theSuppliers(world: World, count: number): Promise<[Organisation, ...Organisation[]]> {
  const suppliers = known.get(world) ?? [];
  known.set(world, suppliers);
  while (suppliers.length < count) suppliers.push(aSupplier(world));
  const [first, ...rest] = await Promise.all(suppliers.slice(0, count));
  if (!first) throw new Error('Ask for at least one supplier');
  return [first, ...rest];
}

export async function theSupplier(world: World): Promise<Organisation> {
  return (await theSuppliers(world, 1))[0];
}
