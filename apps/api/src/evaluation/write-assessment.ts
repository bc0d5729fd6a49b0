// `writeAssessment`: every proposal gets written feedback before a shortlist can be issued (Procurement Act 2023, section 50).
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { type Refusal, refuse } from '@moothall/domain/decision';
import { lockChallenge } from '../challenges/store-challenge.ts';
import { append } from '../journal/append.ts';
import { can, viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import { notFound } from '../platform/graphql/errors.ts';
import { newId } from '../platform/graphql/ids.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import { ProposalType } from '../proposals/proposal.type.ts';
import { digestOf } from './digest.ts';
import { isAllAgreed } from './evaluation-state.ts';
import { readEvaluation, through } from './evaluation.queries.ts';
import { ExplanationInput, explanationsIn } from './explanation.input.ts';
import { isChair } from './seat.ts';
import { ShownProposals } from './shown-proposal.ts';

@InputType({ description: 'Feedback on a proposal.' })
export class WriteAssessmentInput {
  @Field(() => ID, { description: 'Which proposal.' })
  @IsString()
  proposalId: string;

  @Field({ description: 'What was strong.' })
  @IsString()
  @MaxLength(10_000, { message: 'Enter at most 10,000 characters.' })
  strengths: string;

  @Field({ description: 'What would have scored higher.' })
  @IsString()
  @MaxLength(10_000, { message: 'Enter at most 10,000 characters.' })
  improvements: string;

  @Field(() => [ExplanationInput], { nullable: true, description: 'Why each criterion was scored as it was, where more is to be said than what the panel agreed on.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ExplanationInput)
  explanations?: ExplanationInput[] | null;
}

type Code = 'WRONG_STAGE' | 'SCORES_NOT_AGREED' | 'TEXT_MISSING';
const WriteAssessmentPayload = payloadOf<{ proposal: ProposalType | null }, Code>(
  'WriteAssessment',
  { proposal: { type: () => ProposalType, description: 'The proposal; its team reads the feedback once the shortlist is issued.' } },
  ['WRONG_STAGE', 'SCORES_NOT_AGREED', 'TEXT_MISSING'],
);
const SHORTEST = 10;

@Resolver()
export class WriteAssessment {
  constructor(
    private readonly verbs: Verbs,
    private readonly shown: ShownProposals,
  ) {}

  @Mutation(() => WriteAssessmentPayload, { description: 'Writes the feedback on a proposal, as the chair or a buyer of the council that leads.' })
  @Access('evaluations:write')
  async writeAssessment(@Args('input', { description: 'The feedback.' }) input: WriteAssessmentInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const personId = viewer.personId ?? '';
    const outcome = await this.verbs.run(context, 'writeAssessment', input, async (tx): Promise<Outcome<{ proposalId: string }, Code>> => {
      const rows: { challenge_id: string }[] = await tx.query('select challenge_id from proposal where id = $1 and label is not null', [input.proposalId]);
      if (!rows[0]) throw notFound('proposal');
      const challenge = await lockChallenge(tx, rows[0].challenge_id);
      const state = await readEvaluation(through.tx(tx), challenge.id);
      if (!isChair(state, viewer, challenge.leadId) && !can(viewer, challenge.leadId, 'writeChallenge')) throw notFound('proposal');
      const refusals: Refusal<Code>[] = [
        ...(challenge.stage === 'EVALUATING' ? [] : [refuse<Code>('WRONG_STAGE', [], 'Feedback is written while the challenge is being evaluated.')]),
        ...(isAllAgreed(state, challenge.content) ? [] : [refuse<Code>('SCORES_NOT_AGREED', [], 'Agree all scores first; the feedback explains them.')]),
        ...textMissing('strengths', input.strengths, 'Say what was strong, in at least 10 characters.'),
        ...textMissing('improvements', input.improvements, 'Say what would have scored higher, in at least 10 characters.'),
      ];
      if (refusals.length > 0) return { userErrors: refusals };
      const { proposalId } = input;
      const explanations = explanationsIn(input.explanations ?? [], challenge.content.criteria.map((one) => one.code));
      const [strengths, improvements] = [input.strengths.trim(), input.improvements.trim()];
      await tx.query(
        `insert into assessment (id, proposal_id, strengths, improvements, written_by, explanations) values ($1, $2, $3, $4, $5, $6)
         on conflict (proposal_id) do update set strengths = excluded.strengths, improvements = excluded.improvements, explanations = excluded.explanations,
           written_by = excluded.written_by, written_at = clock_timestamp()`,
        [newId('asm'), proposalId, strengths, improvements, personId, JSON.stringify(explanations)],
      );
      const actor = { personId, organisationId: challenge.leadId };
      const data = { digest: digestOf({ ...(Object.keys(explanations).length > 0 ? { explanations } : {}), improvements, proposalId, strengths }) };
      await append(tx, { chain: challenge.id, act: 'assessment.written', subject: proposalId, actor, data, isPublic: false });
      return { done: { proposalId } };
    });
    context.loaders.clear();
    const proposal = outcome.done ? await this.shown.load(context, outcome.done.proposalId) : null;
    return { proposal, userErrors: outcome.userErrors ?? [] };
  }
}

function textMissing(field: string, text: string, message: string): Refusal<Code>[] {
  return text.trim().length >= SHORTEST ? [] : [refuse<Code>('TEXT_MISSING', [field], message)];
}
