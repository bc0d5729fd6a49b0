// `draftProposal` and `updateProposal`: a supplier writes; only its own organisation can read what is written.
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { type Refusal, refuse, refusalsOf } from '@moothall/domain/decision';
import { decideDraftChange, type DraftChangeCode, mergeProposal } from '@moothall/domain/proposal';
import { holdChallenge, type LockedChallenge } from '../challenges/store-challenge.ts';
import type { Actor } from '../journal/append.ts';
import { actingOrganisation, can, viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import { ApiError } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import { KeyRing } from '../platform/keys/key-ring.ts';
import { databaseNow, type Tx } from '../platform/transaction.ts';
import { changesOf } from './changes-of.ts';
import { emptyProposal } from './proposal-json.ts';
import { PROPOSAL_RESULT, type ProposalResult, ProposalVerbs } from './proposal-verbs.ts';
import { DraftProposalInput, UpdateProposalInput } from './proposal.input.ts';
import { type LockedProposal, refuseBothChanged, saveProposal, storeProposalDraft } from './store-proposal.ts';
import { followTeam } from './team/store-consent.ts';

type DraftCode = DraftChangeCode | 'ALREADY_DRAFTED';
const DraftProposalPayload = payloadOf<ProposalResult, DraftCode>('DraftProposal', PROPOSAL_RESULT, [
  'NOT_OPEN',
  'DEADLINE_PASSED',
  'WRONG_STATE',
  'ALREADY_DRAFTED',
]);
const UpdateProposalPayload = payloadOf<ProposalResult, DraftChangeCode>('UpdateProposal', PROPOSAL_RESULT, ['NOT_OPEN', 'DEADLINE_PASSED', 'WRONG_STATE']);

@Resolver()
export class DraftProposal {
  constructor(
    private readonly verbs: Verbs,
    private readonly proposals: ProposalVerbs,
    private readonly keys: KeyRing,
  ) {}

  @Mutation(() => DraftProposalPayload, { description: 'Begins a proposal of the organisation you act for.' })
  @Access('proposals:write')
  async draftProposal(@Args('input', { description: 'The proposal.' }) input: DraftProposalInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const organisationId = actingOrganisation(viewer);
    if (!organisationId || !can(viewer, organisationId, 'propose')) {
      throw new ApiError('FORBIDDEN', 'Only a proposer of a supplier, voluntary or research organisation may propose. Choose whom you act for.');
    }
    await this.proposals.demandVisible(context, input.challengeId);
    const outcome = await this.verbs.run(context, 'draftProposal', input, async (tx): Promise<Outcome<{ proposalId: string }, DraftCode>> => {
      const challenge = await holdChallenge(tx, input.challengeId);
      const facts = { stage: challenge.stage, now: await databaseNow(tx), closesAt: challenge.content.closesAt, existingState: null };
      const refusals = [...refusalsOf(decideDraftChange(facts)), ...takesNone(challenge)];
      if (refusals.length > 0) return { userErrors: refusals };
      const content = emptyProposal(input.title ?? '', viewer.language === 'CY' ? 'cy' : 'en');
      const actor = { personId: viewer.personId, organisationId };
      const proposalId = await storeProposalDraft(tx, this.keys, challenge.id, organisationId, content, actor);
      if (proposalId) return { done: { proposalId } };
      return { userErrors: [refuse('ALREADY_DRAFTED', ['challengeId'], 'Your organisation has a proposal for this challenge. Go on with that one.')] };
    });
    return this.proposals.answer(context, outcome);
  }

  @Mutation(() => UpdateProposalPayload, {
    description:
      'Saves a proposal; incomplete drafts are welcome. Send it again for the change to count. Each answer is merged by itself against the version you read: only an answer that somebody else changed too is a CONFLICT (`extensions.conflicts`).',
  })
  @Access('proposals:write')
  updateProposal(@Args('input', { description: 'The changes.' }) input: UpdateProposalInput, @Context() context: RequestContext) {
    return this.proposals.step<DraftChangeCode>(context, 'updateProposal', input, async ({ tx, proposal, challenge, actor, now }) => {
      const facts = { stage: challenge.stage, now, closesAt: challenge.content.closesAt, existingState: proposal.state };
      const decision = decideDraftChange(facts);
      if (decision.allowed) await save(tx, this.keys, proposal, input, actor);
      return refusalsOf(decision);
    }, 'MERGED');
  }
}

/** Notices of other services, and mere engagement, never open. */
function takesNone({ content }: LockedChallenge): Refusal<DraftCode>[] {
  if (content.route !== 'MARKET_ENGAGEMENT_ONLY') return [];
  return [refuse('NOT_OPEN', ['challenge'], 'This challenge takes no proposals. Write to the council if you can help.')];
}

async function save(tx: Tx, keys: KeyRing, proposal: LockedProposal, input: UpdateProposalInput, actor: Actor): Promise<void> {
  const { content: now, fieldVersions, version } = proposal;
  const changes = changesOf(now, input);
  const merged = mergeProposal({ now, fieldVersions, readVersion: input.version, changes, nextVersion: version + 1 });
  if (merged.conflicts.length > 0) refuseBothChanged(proposal, merged.conflicts);
  await saveProposal(tx, keys, proposal.id, merged.content, merged.fieldVersions, actor.personId);
  await followTeam(tx, proposal, merged.content.team, actor);
}
