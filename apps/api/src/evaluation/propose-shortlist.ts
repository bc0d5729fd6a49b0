// `saveShortlist`, `proposeShortlist` and `takeBackShortlist`: a shortlist is prepared, put to the vote, and taken back before it is issued.
import type { OnModuleInit } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { decideShortlist, departsFromOrder, type ShortlistCode } from '@moothall/domain/evaluation';
import { type Refusal, refuse, refusalsOf } from '@moothall/domain/decision';
import { CHALLENGE_RESULT, type ChallengeResult, ChallengeVerbs } from '../challenges/challenge-verbs.ts';
import { ApprovalRequest } from '../challenges/governance/approval.type.ts';
import { ApprovalsOf } from '../challenges/governance/approvals-of.ts';
import { type AskingCode, askOthers, type AtGate, Gates } from '../challenges/governance/gates.ts';
import { endRequest, lockRequest, type Speaker } from '../challenges/governance/store-approval.ts';
import { demandVersion, lockChallenge } from '../challenges/store-challenge.ts';
import { viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import type { Tx } from '../platform/transaction.ts';
import { areScoresChanged, type Judged, judge } from './shortlist-facts.ts';
import { demandProposer, type Proposer } from './shortlist-seat.ts';
import { ProposeShortlistInput, SaveShortlistInput, type ShortlistInput, type ShortlistStepInput, TakeBackShortlistInput } from './shortlist.input.ts';
import type { ShortlistWish } from './shortlist-wish.ts';
import type { ShortlistRow } from './shortlist.queries.ts';
import { contentOf, markProposed, returnShortlist, saveShortlist, settleShortlist, type ShortlistContent } from './store-shortlist.ts';

type SaveCode = 'WRONG_STAGE' | 'NOT_DRAFT' | 'UNKNOWN_PROPOSAL' | 'CHOSEN_TWICE';
type Code = ShortlistCode | AskingCode | 'NOT_DRAFT';
interface Result extends ChallengeResult {
  approvalRequest: ApprovalRequest | null;
}
const RESULT = { ...CHALLENGE_RESULT, approvalRequest: { type: () => ApprovalRequest, description: 'Set where several authorities decide: each answers this.' } };
const SaveShortlistPayload = payloadOf<ChallengeResult, SaveCode>('SaveShortlist', CHALLENGE_RESULT, ['WRONG_STAGE', 'NOT_DRAFT', 'UNKNOWN_PROPOSAL', 'CHOSEN_TWICE']);
const ProposeShortlistPayload = payloadOf<Result, Code>('ProposeShortlist', RESULT, [
  'WRONG_STAGE', 'NOT_DRAFT', 'APPROVAL_WAITING', 'RANKING_INCOMPLETE', 'NOTHING_SHORTLISTED', 'UNKNOWN_PROPOSAL', 'CHOSEN_TWICE', 'BELOW_MINIMUM', 'REASONS_MISSING',
  'OVERRIDE_REASON_MISSING', 'REPLACE_REASON_MISSING',
]);
type TakeBackCode = 'NOT_WAITING';
const TakeBackShortlistPayload = payloadOf<ChallengeResult, TakeBackCode>('TakeBackShortlist', CHALLENGE_RESULT, ['NOT_WAITING']);

interface Ready {
  readonly tx: Tx;
  readonly judged: Judged;
  readonly proposer: Proposer;
}

@Resolver()
export class ProposeShortlist implements OnModuleInit {
  constructor(
    private readonly verbs: Verbs,
    private readonly challenges: ChallengeVerbs,
    private readonly gates: Gates,
    private readonly approvals: ApprovalsOf,
  ) {}

  onModuleInit(): void {
    this.gates.register('SHORTLIST', { carryOut });
  }

  @Mutation(() => SaveShortlistPayload, { description: 'Keeps a shortlist as a draft, as the chair or a buyer; nobody votes on it yet.' })
  @Access('evaluations:write')
  async saveShortlist(@Args('input', { description: 'The shortlist.' }) input: SaveShortlistInput, @Context() context: RequestContext) {
    return this.run<SaveCode>(context, 'saveShortlist', input, async ({ tx, judged, proposer }) => {
      const refusals = [...demandDraft(judged), ...problems(judged, contentIn(input)).flatMap((one) => (isForDraft(one) ? [one] : []))];
      if (refusals.length === 0) await saveShortlist(tx, judged, contentIn(input), isOverride(judged, contentIn(input)), proposer.speaker);
      return refusals;
    });
  }

  @Mutation(() => ProposeShortlistPayload, { description: 'Puts a shortlist to the vote: of one council a second person approves it, of several each answers at the gate.' })
  @Access('evaluations:write')
  async proposeShortlist(@Args('input', { description: 'The shortlist.' }) input: ProposeShortlistInput, @Context() context: RequestContext) {
    const answer = await this.run<Code>(context, 'proposeShortlist', input, async ({ tx, judged, proposer }) => {
      const content = contentIn(input);
      const refusals = [...demandDraft(judged), ...problems(judged, content)];
      return refusals.length > 0 ? refusals : propose(tx, judged, content, proposer);
    });
    return { ...answer, approvalRequest: answer.challenge ? await this.approvals.waiting(context, answer.challenge.id, 'SHORTLIST') : null };
  }

  @Mutation(() => TakeBackShortlistPayload, { description: 'Takes a shortlist back that is voted on or approved, as the chair or a buyer; what was said stays in the log.' })
  @Access('evaluations:write')
  async takeBackShortlist(@Args('input', { description: 'Which.' }) input: TakeBackShortlistInput, @Context() context: RequestContext) {
    return this.run<TakeBackCode>(context, 'takeBackShortlist', input, async ({ tx, judged: { challenge, live }, proposer }) => {
      if (!live || live.state === 'DRAFT') return [refuse('NOT_WAITING', [], 'There is nothing to take back. Load the page again.')];
      await withdrawAsked(tx, live, proposer.speaker);
      await returnShortlist(tx, challenge, live, proposer.speaker, 'TAKEN_BACK');
      return [];
    });
  }

  private async run<C extends string>(context: RequestContext, verb: string, input: ShortlistStepInput, work: (ready: Ready) => Promise<readonly Refusal<C>[]>) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, verb, input, async (tx): Promise<Outcome<{ challengeId: string }, C>> => {
      const challenge = await lockChallenge(tx, input.challengeId);
      const judged = await judge(tx, challenge);
      const proposer = await demandProposer(tx, viewer, challenge, judged.state);
      demandVersion(challenge, input.version);
      const refusals = await work({ tx, judged, proposer });
      return refusals.length > 0 ? { userErrors: refusals } : { done: { challengeId: challenge.id } };
    });
    return this.challenges.answer(context, outcome);
  }
}

async function propose(tx: Tx, judged: Judged, content: ShortlistContent, { speaker, as }: Proposer): Promise<readonly Refusal<Code>[]> {
  const { challenge, live, inputsHash } = judged;
  if (live && live.state !== 'DRAFT') {
    await withdrawAsked(tx, live, speaker);
    await returnShortlist(tx, challenge, live, speaker, 'SCORES_CHANGED');
  }
  const id = await saveShortlist(tx, judged, content, isOverride(judged, content), speaker);
  const wish: ShortlistWish = { shortlistId: id, proposalIds: content.proposalIds, reserveIds: content.reserveIds, reasons: content.reasons, overrideReason: content.overrideReason, inputsHash };
  const asked = await askOthers(tx, challenge, 'SHORTLIST', wish, speaker, as === 'BUYER');
  if (asked && 'refusals' in asked) return asked.refusals;
  await markProposed(tx, judged, id, speaker, as, asked?.requestId ?? null);
  return [];
}

/** What the other councils were asked is no longer what is decided. */
async function withdrawAsked(tx: Tx, live: ShortlistRow, speaker: Speaker): Promise<void> {
  if (live.requestState === 'WAITING' && live.requestId) await endRequest(tx, { ...(await lockRequest(tx, live.requestId)), isJoint: true }, 'WITHDRAWN', speaker);
}

/** Judged again when the last voice is heard: a score that was opened again meanwhile makes it another decision. */
async function carryOut({ tx, challenge, request, actor }: AtGate): Promise<readonly Refusal[]> {
  const judged = await judge(tx, challenge);
  const { live } = judged;
  if (live?.requestId !== request.id) return [refuse('NOT_WAITING', [], 'Another shortlist was proposed meanwhile.')];
  const refusals: Refusal[] = [
    ...problems(judged, contentOf(live)),
    ...(areScoresChanged(judged, live) ? [refuse('SCORES_CHANGED', [], 'Scores were changed since this was asked. Decide again on the new ranking.')] : []),
  ];
  if (refusals.length === 0) await settleShortlist(tx, challenge, live.id, actor, true);
  return refusals;
}

/** What is voted on is taken back first, unless scores moved under it: then it is no longer what it was. */
function demandDraft(judged: Judged): Refusal<'NOT_DRAFT'>[] {
  const { live } = judged;
  if (!live || live.state === 'DRAFT' || areScoresChanged(judged, live)) return [];
  return [refuse('NOT_DRAFT', [], 'A shortlist waits for votes or to be issued. Take it back first.')];
}

function contentIn(input: ShortlistInput): ShortlistContent {
  const { proposalIds, reserveIds, reasons, overrideCode, overrideReason, replaceReason } = input;
  return { proposalIds, reserveIds: reserveIds ?? [], reasons: reasons.trim(), overrideCode: overrideCode ?? null, overrideReason: overrideReason?.trim() ?? null, replaceReason: replaceReason?.trim() ?? null };
}

function isOverride({ candidates }: Judged, { proposalIds, reserveIds }: ShortlistContent): boolean {
  return departsFromOrder({ candidates, shortlistedIds: proposalIds, reserveIds });
}

function problems({ challenge, candidates, isComplete, issued }: Judged, content: ShortlistContent): readonly Refusal<ShortlistCode>[] {
  const { proposalIds: shortlistedIds, reserveIds, reasons, overrideCode, overrideReason, replaceReason } = content;
  const override = overrideCode === null && overrideReason === null ? null : { reasonCode: overrideCode ?? '', text: overrideReason ?? '' };
  const facts = { stage: challenge.stage, isRankingComplete: isComplete, candidates, shortlistedIds, reserveIds, reasons, override, replaceReason, isReplacing: issued !== null };
  return refusalsOf(decideShortlist(facts));
}

function isForDraft(one: Refusal<ShortlistCode>): one is Refusal<'WRONG_STAGE' | 'UNKNOWN_PROPOSAL' | 'CHOSEN_TWICE'> {
  return one.code === 'WRONG_STAGE' || one.code === 'UNKNOWN_PROPOSAL' || one.code === 'CHOSEN_TWICE';
}
