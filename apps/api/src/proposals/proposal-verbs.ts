// What all verbs on a proposal share: who may, the locks in their one order, the version read, and the answer.
import { Injectable } from '@nestjs/common';
import type { Refusal } from '@moothall/domain/decision';
import { ChallengeLoader } from '../challenges/challenge.loader.ts';
import type { LockedChallenge } from '../challenges/store-challenge.ts';
import type { Actor } from '../journal/append.ts';
import { can, ownOrganisations, type Viewer, viewerOf } from '../organisations/viewer.ts';
import { ApiError, notFound } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import { KeyRing } from '../platform/keys/key-ring.ts';
import type { Tx } from '../platform/transaction.ts';
import type { ProposalStepInput } from './proposal.input.ts';
import { ProposalLoader } from './proposal.loader.ts';
import type { WrittenRow } from './proposals.queries.ts';
import { ProposalType } from './proposal.type.ts';
import { demandProposalVersion, lockBoth, type LockedProposal } from './store-proposal.ts';

export interface ProposalResult {
  proposal: ProposalType | null;
}

export const PROPOSAL_RESULT = { proposal: { type: () => ProposalType, description: 'The proposal as it is now.' } };

/** Somebody acting on a proposal that is locked for them, under a challenge that cannot move meanwhile. */
export interface ActingOnProposal {
  readonly tx: Tx;
  readonly proposal: LockedProposal;
  readonly challenge: LockedChallenge;
  readonly actor: Actor;
  /** By the clock of the database, read after both locks were taken. */
  readonly now: Date;
  /** Takes the proposal as the step has written it, where that is known whole; else it is read afterwards. */
  readonly show: (row: WrittenRow) => void;
}

export interface ProposalStep<Code extends string> extends ProposalResult {
  readonly userErrors: readonly Refusal<Code>[];
  /** The version that this step made, also when its answer is given a second time; null when it was refused. */
  readonly made: number | null;
}

@Injectable()
export class ProposalVerbs {
  constructor(
    private readonly verbs: Verbs,
    private readonly loader: ProposalLoader,
    private readonly challenges: ChallengeLoader,
    private readonly keys: KeyRing,
  ) {}

  /**
   * Runs one step on an own proposal: locks in one order (challenge, then proposal), checks power and version.
   * @param reading whether the newest version must have been read, or the step merges what was written on an older one
   */
  async step<Code extends string>(
    context: RequestContext,
    verb: string,
    input: ProposalStepInput,
    work: (acting: ActingOnProposal) => Promise<readonly Refusal<Code>[]>,
    reading: 'NEWEST' | 'MERGED' = 'NEWEST',
  ): Promise<ProposalStep<Code>> {
    const viewer = viewerOf(context);
    const written: WrittenRow[] = [];
    const show = (row: WrittenRow): void => void written.push(row);
    const outcome = await this.verbs.run(context, verb, input, async (tx): Promise<Outcome<{ proposalId: string; version: number }, Code>> => {
      const { challenge, proposal, now } = await lockBoth(tx, this.keys, input.id);
      demandProposer(viewer, proposal);
      // Sealing counts the version up; whoever comes after it is told of the deadline, and stands in the log as late.
      if (!challenge.closedAt && !(reading === 'MERGED' && input.version < proposal.version)) demandProposalVersion(proposal, input.version);
      const actor = { personId: viewer.personId, organisationId: proposal.organisationId };
      const refusals = await work({ tx, proposal, challenge, actor, now, show });
      return refusals.length > 0 ? { userErrors: refusals } : { done: { proposalId: proposal.id, version: proposal.version + 1 } };
    });
    return { ...(await this.answer(context, outcome, written)), made: outcome.done?.version ?? null };
  }

  async answer<Code extends string>(
    context: RequestContext,
    outcome: Outcome<{ proposalId: string }, Code>,
    written: readonly WrittenRow[] = [],
  ): Promise<ProposalResult & { userErrors: readonly Refusal<Code>[] }> {
    if (!outcome.done) return { proposal: null, userErrors: outcome.userErrors };
    context.loaders.clear();
    for (const row of written) this.loader.remember(context, row);
    return { proposal: await this.loader.load(context, outcome.done.proposalId), userErrors: [] };
  }

  /** @throws ApiError NOT_FOUND when the viewer cannot see the challenge */
  async demandVisible(context: RequestContext, challengeId: string): Promise<void> {
    if (!(await this.challenges.load(context, challengeId))) throw notFound('challenge');
  }
}

function demandProposer(viewer: Viewer, proposal: LockedProposal): void {
  if (!ownOrganisations(viewer).includes(proposal.organisationId)) throw notFound('proposal');
  if (can(viewer, proposal.organisationId, 'propose')) return;
  throw new ApiError('FORBIDDEN', 'Only a member with the role PROPOSER may change proposals. Ask an administrator of your organisation.');
}
