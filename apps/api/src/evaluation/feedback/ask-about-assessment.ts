// `askAboutAssessment` and `answerAssessmentQuestion`: one clarifying question on one's own feedback, and the council's answer to it.
import { Args, Context, Field, ID, InputType, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { type Refusal, refuse } from '@moothall/domain/decision';
import { append } from '../../journal/append.ts';
import { can, viewerOf } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import { ApiError, notFound } from '../../platform/graphql/errors.ts';
import { Rows } from '../../platform/database/rows.ts';
import { loaderOf } from '../../platform/graphql/loader.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../../platform/graphql/verbs.ts';
import type { Tx } from '../../platform/transaction.ts';
import { ProposalType } from '../../proposals/proposal.type.ts';
import { type QuestionRow, readQuestions, run } from '../assessment.queries.ts';
import { digestOf } from '../digest.ts';
import { EvaluationLoader } from '../evaluation.loader.ts';
import { readEvaluation, through } from '../evaluation.queries.ts';
import { isChair } from '../seat.ts';
import { ShownProposals } from '../shown-proposal.ts';
import { ChallengeLoader } from '../../challenges/challenge.loader.ts';
import { AssessmentQuestionType } from './question.type.ts';

@InputType({ description: 'A question about feedback.' })
export class AskAboutAssessmentInput {
  @Field(() => ID, { description: 'Your proposal.' })
  @IsString()
  proposalId: string;

  @Field({ description: 'What is not clear. There is one question, so ask all of it.' })
  @IsString()
  @MaxLength(3_000, { message: 'Enter at most 3,000 characters.' })
  text: string;
}

@InputType({ description: 'The answer to a question about feedback.' })
export class AnswerAssessmentQuestionInput {
  @Field(() => ID, { description: 'Which proposal.' })
  @IsString()
  proposalId: string;

  @Field({ description: 'The answer; the supplier reads it.' })
  @IsString()
  @MaxLength(5_000, { message: 'Enter at most 5,000 characters.' })
  answer: string;
}

interface Result {
  proposal: ProposalType | null;
}
const RESULT = { proposal: { type: () => ProposalType, description: 'The proposal with its question.' } };
type AskCode = 'NOT_ISSUED' | 'ASKED_ALREADY' | 'TEXT_MISSING';
type AnswerCode = 'NOTHING_ASKED' | 'ANSWERED_ALREADY' | 'TEXT_MISSING';
const AskAboutAssessmentPayload = payloadOf<Result, AskCode>('AskAboutAssessment', RESULT, ['NOT_ISSUED', 'ASKED_ALREADY', 'TEXT_MISSING']);
const AnswerAssessmentQuestionPayload = payloadOf<Result, AnswerCode>('AnswerAssessmentQuestion', RESULT, ['NOTHING_ASKED', 'ANSWERED_ALREADY', 'TEXT_MISSING']);
const SHORTEST = 10;

interface LockedAssessment {
  readonly challengeId: string;
  readonly leadId: string;
  readonly organisationId: string;
  readonly isIssued: boolean;
}

@Resolver()
export class AskAboutAssessment {
  constructor(
    private readonly verbs: Verbs,
    private readonly shown: ShownProposals,
  ) {}

  @Mutation(() => AskAboutAssessmentPayload, { description: 'Asks the council about your feedback, once, as somebody who proposes for the organisation.' })
  @Access('proposals:write')
  async askAboutAssessment(@Args('input', { description: 'The question.' }) input: AskAboutAssessmentInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    return this.run<AskCode>(context, 'askAboutAssessment', input, async (tx, found, question) => {
      if (!can(viewer, found.organisationId, 'propose')) throw notFound('proposal');
      const text = input.text.trim();
      const refusals = [
        ...(found.isIssued ? [] : [refuse<AskCode>('NOT_ISSUED', [], 'Feedback is sent when the shortlist is issued. Ask then.')]),
        ...(question ? [refuse<AskCode>('ASKED_ALREADY', ['text'], 'You have asked already. The council answers here.')] : []),
        ...tooShort<AskCode>('text', text, 'Say what is not clear, in at least 10 characters.', 'TEXT_MISSING'),
      ];
      if (refusals.length > 0) return refusals;
      await tx.query('insert into assessment_question (proposal_id, text, asked_by) values ($1, $2, $3)', [input.proposalId, text, viewer.personId]);
      const actor = { personId: viewer.personId, organisationId: found.organisationId };
      await append(tx, { chain: found.challengeId, act: 'assessment.question-asked', subject: input.proposalId, actor, data: { digest: digestOf({ proposalId: input.proposalId, text }) }, isPublic: false });
      return [];
    });
  }

  @Mutation(() => AnswerAssessmentQuestionPayload, { description: 'Answers a question about feedback, as the chair or a buyer of the council that leads.' })
  @Access('evaluations:write')
  async answerAssessmentQuestion(@Args('input', { description: 'The answer.' }) input: AnswerAssessmentQuestionInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    return this.run<AnswerCode>(context, 'answerAssessmentQuestion', input, async (tx, found, question) => {
      const state = await readEvaluation(through.tx(tx), found.challengeId);
      if (!isChair(state, viewer, found.leadId) && !can(viewer, found.leadId, 'writeChallenge')) throw new ApiError('FORBIDDEN', 'Only the chair or a buyer of the council that leads may answer.');
      const answer = input.answer.trim();
      const refusals = [
        ...(question ? [] : [refuse<AnswerCode>('NOTHING_ASKED', [], 'Nobody has asked about this feedback.')]),
        ...(question?.answer ? [refuse<AnswerCode>('ANSWERED_ALREADY', [], 'This is answered already. Load the page again.')] : []),
        ...tooShort<AnswerCode>('answer', answer, 'Answer in at least 10 characters.', 'TEXT_MISSING'),
      ];
      if (refusals.length > 0) return refusals;
      await tx.query('update assessment_question set answer = $2, answered_by = $3, answered_at = clock_timestamp() where proposal_id = $1', [input.proposalId, answer, viewer.personId]);
      const actor = { personId: viewer.personId, organisationId: found.leadId };
      await append(tx, { chain: found.challengeId, act: 'assessment.question-answered', subject: input.proposalId, actor, data: { digest: digestOf({ answer, proposalId: input.proposalId }) }, isPublic: false });
      return [];
    });
  }

  private async run<Code extends string>(
    context: RequestContext,
    verb: string,
    input: { readonly proposalId: string },
    work: (tx: Tx, found: LockedAssessment, question: QuestionRow | null) => Promise<readonly Refusal<Code>[]>,
  ) {
    const outcome = await this.verbs.run(context, verb, input, async (tx): Promise<Outcome<{ proposalId: string }, Code>> => {
      const found = await lockAssessment(tx, input.proposalId);
      const [question = null] = await readQuestions(run.tx(tx), [input.proposalId]);
      const refusals = await work(tx, found, question);
      return refusals.length > 0 ? { userErrors: refusals } : { done: { proposalId: input.proposalId } };
    });
    context.loaders.clear();
    return { proposal: outcome.done ? await this.shown.load(context, outcome.done.proposalId) : null, userErrors: outcome.userErrors ?? [] };
  }
}

/** Locks the proposal, so that of two who ask at once one is told. @throws ApiError NOT_FOUND */
async function lockAssessment(tx: Tx, proposalId: string): Promise<LockedAssessment> {
  const rows: LockedAssessment[] = await tx.query(
    `select p.challenge_id as "challengeId", c.lead_id as "leadId", p.organisation_id as "organisationId", coalesce(a.issued_at is not null, false) as "isIssued"
     from proposal p join challenge c on c.id = p.challenge_id left join assessment a on a.proposal_id = p.id where p.id = $1 and p.label is not null for update of p`,
    [proposalId],
  );
  if (!rows[0]) throw notFound('proposal');
  return rows[0];
}

function tooShort<Code extends string>(field: string, text: string, message: string, code: Code): Refusal<Code>[] {
  return text.length >= SHORTEST ? [] : [refuse<Code>(code, [field], message)];
}

@Resolver(() => ProposalType)
export class QuestionOfProposal {
  constructor(
    private readonly rows: Rows,
    private readonly evaluations: EvaluationLoader,
    private readonly challenges: ChallengeLoader,
  ) {}

  @ResolveField(() => AssessmentQuestionType, { nullable: true, description: 'What its team asked about the feedback; for them, the chair, and buyers and auditors of the council that leads.' })
  async assessmentQuestion(@Parent() proposal: ProposalType, @Context() context: RequestContext): Promise<AssessmentQuestionType | null> {
    const read = (ids: readonly string[]) => readQuestions(run.rows(this.rows), ids);
    const row = await loaderOf(context, 'assessment question', read, (one) => one.proposalId).load(proposal.id);
    if (!row || proposal.isOwn) return row;
    const viewer = viewerOf(context);
    if (!viewer.personId) return null;
    const { leadId } = await this.challenges.mustLoad(context, proposal.challengeId);
    if (can(viewer, leadId, 'writeChallenge') || can(viewer, leadId, 'readRecords')) return row;
    return isChair(await this.evaluations.load(context, proposal.challengeId), viewer, leadId) ? row : null;
  }
}
