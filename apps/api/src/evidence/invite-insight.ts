// `inviteInsight` and `endInsightInvitation`: a buyer asks those who work with a problem, by a link that needs no account.
import { Args, Context, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { IsIn, IsInt, IsString, Max, Min } from 'class-validator';
import { type Refusal, refuse } from '@moothall/domain/decision';
import { hashSecret, randomSecret } from '../identity/secrets.ts';
import { append } from '../journal/append.ts';
import { type Viewer, viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import { notFound } from '../platform/graphql/errors.ts';
import { newId } from '../platform/graphql/ids.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import type { Tx } from '../platform/transaction.ts';
import type { InsightSource } from './feedback.type.ts';
import { type InvitationRow, InsightInvitationQueries, toInvitation } from './insight-invitation.queries.ts';
import { InsightInvitation, InvitedSourceEnum } from './insight-invitation.type.ts';

@InputType({ description: 'Whom to ask about a problem.' })
export class InviteInsightInput {
  @Field(() => ID, { description: 'The problem, of your council.' })
  @IsString()
  problemId: string;

  @Field(() => InvitedSourceEnum, { description: 'Whom the link is for.' })
  @IsIn(Object.keys(InvitedSourceEnum))
  source: InsightSource;

  @Field(() => Int, { defaultValue: 30, description: 'How many answers the link is good for, from 1 to 1,000.' })
  @IsInt()
  @Min(1, { message: 'Ask for at least 1 answer.' })
  @Max(1000, { message: 'Ask for at most 1,000 answers.' })
  answers: number;

  @Field(() => Int, { defaultValue: 30, description: 'After how many days it ends by itself, from 1 to 180.' })
  @IsInt()
  @Min(1, { message: 'Let the link hold for at least 1 day.' })
  @Max(180, { message: 'Let the link hold for at most 180 days.' })
  days: number;
}

@InputType({ description: 'Which invitation to end.' })
export class EndInsightInvitationInput {
  @Field(() => ID, { description: 'The id of the invitation.' })
  @IsString()
  id: string;
}

const InviteInsightPayload = payloadOf<{ invitation: InsightInvitation | null; token: string | null }, 'PROBLEM_CLOSED'>(
  'InviteInsight',
  {
    invitation: { type: () => InsightInvitation, description: 'The invitation without its secret.' },
    token: { type: () => String, description: 'The last part of the link `/say/…`. It is shown this once; null when the request is repeated.' },
  },
  ['PROBLEM_CLOSED'],
);

const EndInsightInvitationPayload = payloadOf<{ invitation: InsightInvitation | null }, 'ALREADY_ENDED'>(
  'EndInsightInvitation',
  { invitation: { type: () => InsightInvitation, description: 'The invitation as it is now.' } },
  ['ALREADY_ENDED'],
);

const CLOSED: Refusal<'PROBLEM_CLOSED'> = refuse('PROBLEM_CLOSED', ['problemId'], 'This problem is closed. Choose one that is still open.');
const ENDED: Refusal<'ALREADY_ENDED'> = refuse('ALREADY_ENDED', ['id'], 'This invitation has ended already. Make a new one if you want more answers.');

@Resolver()
export class InviteInsight {
  constructor(
    private readonly verbs: Verbs,
    private readonly queries: InsightInvitationQueries,
  ) {}

  @Mutation(() => InviteInsightPayload, { description: 'Makes a link by which the workforce or the supply chain says what it knows of a problem, without an account.' })
  @Access('evidence:write')
  async inviteInsight(@Args('input', { description: 'Whom to ask.' }) input: InviteInsightInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const problem = await this.queries.problemFor(viewer, input.problemId);
    if (!problem) throw notFound('problem');
    if (problem.state === 'CLOSED') return { invitation: null, token: null, userErrors: [CLOSED] };
    const token = randomSecret();
    const outcome = await this.verbs.run(context, 'inviteInsight', input, async (tx): Promise<Outcome<{ id: string; tokenHash: string }, never>> => {
      const tokenHash = hashSecret(token);
      return { done: { id: await invite(tx, viewer, { ...input, organisationId: problem.organisationId, tokenHash }), tokenHash } };
    });
    const isNew = outcome.done?.tokenHash === hashSecret(token);
    return { invitation: await this.shown(viewer, outcome.done?.id), token: isNew ? token : null, userErrors: [] };
  }

  @Mutation(() => EndInsightInvitationPayload, { description: 'Ends a link at once; what was answered stays.' })
  @Access('evidence:write')
  async endInsightInvitation(@Args('input', { description: 'Which invitation.' }) input: EndInsightInvitationInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, 'endInsightInvitation', input, async (tx): Promise<Outcome<{ id: string }, 'ALREADY_ENDED'>> => {
      const row = await this.queries.lock(tx, viewer, input.id);
      if (!row) throw notFound('invitation');
      if (!row.isOpen) return { userErrors: [ENDED] };
      await end(tx, viewer, row);
      return { done: { id: row.id } };
    });
    return { invitation: await this.shown(viewer, outcome.done?.id), userErrors: outcome.userErrors ?? [] };
  }

  private async shown(viewer: Viewer, id: string | undefined): Promise<InsightInvitation | null> {
    const row = id === undefined ? null : await this.queries.byId(viewer, id);
    return row && toInvitation(row);
  }
}

interface NewInvitation extends InviteInsightInput {
  readonly organisationId: string;
  readonly tokenHash: string;
}

async function invite(tx: Tx, viewer: Viewer, { problemId, source, answers, days, organisationId, tokenHash }: NewInvitation): Promise<string> {
  const id = newId('inq');
  await tx.query(
    `insert into insight_invitation (id, token_hash, problem_id, source, organisation_id, created_by, expires_at, answers_left)
     values ($1, $2, $3, $4, $5, $6, clock_timestamp() + make_interval(days => $7), $8)`,
    [id, tokenHash, problemId, source, organisationId, viewer.personId, days, answers],
  );
  const actor = { personId: viewer.personId, organisationId };
  await append(tx, { chain: organisationId, act: 'insight.invited', subject: problemId, actor, data: { invitation: id, source, answers, days }, isPublic: false });
  return id;
}

async function end(tx: Tx, viewer: Viewer, { id, problemId, organisationId }: InvitationRow): Promise<void> {
  await tx.query('update insight_invitation set ended_at = clock_timestamp() where id = $1', [id]);
  const actor = { personId: viewer.personId, organisationId };
  await append(tx, { chain: organisationId, act: 'insight.ended', subject: problemId, actor, data: { invitation: id }, isPublic: false });
}
