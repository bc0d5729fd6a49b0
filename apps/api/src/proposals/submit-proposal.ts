// `submitProposal` and `withdrawProposal`: sending is possible until the deadline, by the clock of the database, read after the lock.
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { type Refusal, refuse, refusalsOf } from '@moothall/domain/decision';
import {
  decideProposalWithdrawal,
  decideSubmission,
  type ProposalWithdrawalCode,
  type SubmissionCode,
} from '@moothall/domain/proposal';
import { append } from '../journal/append.ts';
import { SigningKey } from '../journal/signing-key.ts';
import { viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { KeyRing } from '../platform/keys/key-ring.ts';
import { toJson } from './proposal-json.ts';
import { PROPOSAL_RESULT, type ProposalResult, ProposalVerbs } from './proposal-verbs.ts';
import { ProposalStepInput, WithdrawProposalInput } from './proposal.input.ts';
import { Receipt } from './proposal.type.ts';
import { ProposalsQueries } from './proposals.queries.ts';
import { readToSend } from './files/store-file.ts';
import { withoutConsent } from './team/store-consent.ts';
import { demandProposalVersion, moveProposal, sendProposal, type SentReceipt } from './store-proposal.ts';

type SendCode = SubmissionCode | 'FILE_NOT_READY';
const SUBMISSION_CODES: readonly SendCode[] = [
  'NOT_OPEN',
  'DEADLINE_PASSED',
  'WRONG_STATE',
  'CONSENT_MISSING',
  'MISSING',
  'TOO_LONG',
  'OUT_OF_RANGE',
  'UNKNOWN_INDICATOR',
  'CLAIM_REPEATED',
  'SHARES_OVER_100',
  'COSTS_DIFFER',
  'CLAIMED_TWICE',
  'FILE_NOT_READY',
];
const SubmitProposalPayload = payloadOf<ProposalResult & { receipt: Receipt | null }, SendCode>(
  'SubmitProposal',
  { ...PROPOSAL_RESULT, receipt: { type: () => Receipt, description: 'Proof of what was received and when.' } },
  SUBMISSION_CODES,
);
const WithdrawProposalPayload = payloadOf<ProposalResult, ProposalWithdrawalCode>('WithdrawProposal', PROPOSAL_RESULT, ['WRONG_STATE']);

@Resolver()
export class SubmitProposal {
  constructor(
    private readonly proposals: ProposalVerbs,
    private readonly queries: ProposalsQueries,
    readonly keys: KeyRing,
    readonly signing: SigningKey,
  ) {}

  @Mutation(() => SubmitProposalPayload, { description: 'Sends a proposal, or a new version of it. Nobody but your organisation can read it before the deadline.' })
  @Access('proposals:write')
  async submitProposal(@Args('input', { description: 'The proposal.' }) input: ProposalStepInput, @Context() context: RequestContext) {
    let sent: SentReceipt | null = null;
    const answer = await this.proposals.step<SendCode>(context, 'submitProposal', input, async ({ tx, proposal, challenge, actor, now, show }) => {
      const { stage, content } = challenge;
      const indicatorCodes = content.indicators.map((indicator) => indicator.code);
      const facts = { content: proposal.content, stage, now, closesAt: content.closesAt, existingState: proposal.state, indicatorCodes, withoutConsent: await withoutConsent(tx, proposal) };
      const { attachments, unfinished, profile, head } = await readToSend(tx, this.keys, proposal);
      const refusals = [...refusalsOf(decideSubmission(facts)), ...unfinished.map(notThereYet)];
      const isLate = refusals.some((refusal) => refusal.code === 'DEADLINE_PASSED');
      // A late attempt is never dropped silently: it is recorded, without its content.
      if (isLate) await append(tx, { chain: proposal.organisationId, act: 'proposal.late-attempt', subject: proposal.id, actor, isPublic: false });
      if (refusals.length > 0) return refusals;
      sent = await sendProposal(tx, this, { ...proposal, profile, head, content: { ...proposal.content, attachments } }, actor, now);
      // What was sent beside the answers is not in the working copy.
      const { id, challengeId, organisationId, label } = proposal;
      show({ id, challengeId, organisationId, label, state: 'SUBMITTED', version: sent.proposalVersion, content: toJson(proposal.content), savedAt: now, submittedAt: now });
      return refusals;
    });
    return { ...answer, receipt: answer.proposal && (sent ?? (await this.receiptOf(context, answer.proposal.id, answer.made))) };
  }

  /** Of what was sent by an earlier request with the same key. */
  private async receiptOf(context: RequestContext, proposalId: string, made: number | null): Promise<Receipt | null> {
    const receipts = await this.queries.receipts(viewerOf(context), [proposalId]);
    const receipt = receipts.find((one) => one.proposalVersion === made);
    return receipt ? { ...receipt, logSeq: Number(receipt.logSeq) } : null;
  }

  @Mutation(() => WithdrawProposalPayload, { description: 'Takes a proposal back. Before the deadline it is as if it had never been sent.' })
  @Access('proposals:write')
  withdrawProposal(@Args('input', { description: 'The proposal.' }) input: WithdrawProposalInput, @Context() context: RequestContext) {
    return this.proposals.step<ProposalWithdrawalCode>(context, 'withdrawProposal', input, async ({ tx, proposal, challenge, actor }) => {
      demandProposalVersion(proposal, input.version);
      const decision = decideProposalWithdrawal({ existingState: proposal.state });
      const chain = challenge.closedAt ? challenge.id : proposal.organisationId;
      if (decision.allowed) await moveProposal(tx, proposal, 'WITHDRAWN', { actor, act: 'proposal.withdrawn', isPublic: false, chain });
      return refusalsOf(decision);
    });
  }
}

/** What was begun is not left behind silently. */
function notThereYet(name: string): Refusal<SendCode> {
  return refuse('FILE_NOT_READY', ['attachments'], `Wait until ${name} is uploaded, or remove it.`);
}
