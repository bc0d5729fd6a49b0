// `answerTeamPart` and `answerTeamLetter`: whoever is asked confirms its part, declines it, or says what should be different.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { refuse, refusalsOf } from '@moothall/domain/decision';
import { consentAfter, type ConsentCode, decideConsent } from '@moothall/domain/proposal';
import { holdChallenge } from '../../challenges/store-challenge.ts';
import { hashSecret } from '../../identity/secrets.ts';
import { can, ownOrganisations, viewerOf } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import { ApiError, notFound } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../../platform/graphql/verbs.ts';
import { KeyRing } from '../../platform/keys/key-ring.ts';
import { databaseNow, type Tx } from '../../platform/transaction.ts';
import { asSystem } from '../../platform/tenancy/tenant.ts';
import { lockProposal } from '../store-proposal.ts';
import { type Answer, keepAnswer, lockConsent } from './store-consent.ts';
import { TeamQueries } from './team.queries.ts';
import { answerOfName, ConsentStateEnum, PartAnswerEnum, type PartAnswer, TeamPart, toTeamPart } from './team.type.ts';

@InputType({ description: 'What is answered.' })
class AnswerInput {
  @Field(() => PartAnswerEnum, { description: 'The answer.' })
  @IsIn(Object.keys(PartAnswerEnum))
  answer: PartAnswer;

  @Field(() => String, { nullable: true, description: 'What should be different; needed to propose a change.' })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  note?: string | null;
}

@InputType({ description: 'The answer of an organisation with an account.' })
export class AnswerTeamPartInput extends AnswerInput {
  @Field(() => ID, { description: 'Which part.' })
  @IsString()
  id: string;
}

@InputType({ description: 'The answer by the link of a letter.' })
export class AnswerTeamLetterInput extends AnswerInput {
  @Field({ description: 'The last part of the link.' })
  @IsString()
  @MaxLength(100)
  token: string;

  @Field({ description: 'Your name; the organisation that leads sees it.' })
  @IsString()
  @MaxLength(200)
  name: string;
}

const AnswerTeamPartPayload = payloadOf<{ part: TeamPart | null }, ConsentCode>(
  'AnswerTeamPart',
  { part: { type: () => TeamPart, description: 'The part as it is now.' } },
  ['WRONG_STATE', 'DEADLINE_PASSED', 'ANSWERED_ALREADY', 'SAY_WHAT'],
);
type LetterCode = ConsentCode | 'LINK_EXPIRED' | 'NO_NAME';
const AnswerTeamLetterPayload = payloadOf<{ state: string | null }, LetterCode>(
  'AnswerTeamLetter',
  { state: { type: () => ConsentStateEnum, description: 'What was kept.' } },
  ['WRONG_STATE', 'DEADLINE_PASSED', 'ANSWERED_ALREADY', 'SAY_WHAT', 'LINK_EXPIRED', 'NO_NAME'],
);

type Kept = { consentId: string; state: string };

@Resolver()
export class AnswerPart {
  constructor(
    private readonly verbs: Verbs,
    private readonly queries: TeamQueries,
    private readonly keys: KeyRing,
  ) {}

  @Mutation(() => AnswerTeamPartPayload, { description: 'Confirms a part in a team, declines it, or proposes a change. A yes can be taken back until the deadline.' })
  @Access('proposals:write')
  async answerTeamPart(@Args('input', { description: 'The answer.' }) input: AnswerTeamPartInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, 'answerTeamPart', input, async (tx): Promise<Outcome<Kept, ConsentCode>> => {
      const [found]: { organisation_id: string | null }[] = await tx.query('select organisation_id from team_consent where id = $1', [input.id]);
      const organisationId = found?.organisation_id ?? '';
      if (!ownOrganisations(viewer).includes(organisationId)) throw notFound('part in a team');
      if (!can(viewer, organisationId, 'propose')) throw new ApiError('FORBIDDEN', 'Only a member with the role PROPOSER may answer. Ask an administrator of your organisation.');
      return answer(tx, this.keys, input.id, { answer: answerOfName(input.answer), note: input.note ?? '', personId: viewer.personId, name: null });
    });
    if (!outcome.done) return { part: null, userErrors: outcome.userErrors };
    const [row] = await this.queries.parts(viewer, [outcome.done.consentId]);
    return { part: row ? toTeamPart(row) : null, userErrors: [] };
  }

  @Mutation(() => AnswerTeamLetterPayload, { description: 'The same for an organisation without an account, by the link of its letter. The link answers once.' })
  @Access('public')
  async answerTeamLetter(@Args('input', { description: 'The answer.' }) input: AnswerTeamLetterInput, @Context() context: RequestContext) {
    const tokenHash = hashSecret(input.token);
    const outcome = await this.verbs.run(context, 'answerTeamLetter', { ...input, token: tokenHash }, (tx) => asSystem('letter-link', () => this.byLetter(tx, input, tokenHash)));
    return { state: outcome.done?.state ?? null, userErrors: outcome.userErrors ?? [] };
  }

  private async byLetter(tx: Tx, input: AnswerTeamLetterInput, tokenHash: string): Promise<Outcome<Kept, LetterCode>> {
    const [found]: { id: string }[] = await tx.query(
      'select id from team_consent where token_hash = $1 and expires_at > clock_timestamp() and removed_at is null',
      [tokenHash],
    );
    if (!found) return { userErrors: [refuse('LINK_EXPIRED', ['token'], 'This link was used already or has expired. Ask for a new one.')] };
    if (input.name.trim() === '') return { userErrors: [refuse('NO_NAME', ['name'], 'Enter your name.')] };
    return answer(tx, this.keys, found.id, { answer: answerOfName(input.answer), note: input.note ?? '', personId: null, name: input.name.trim() });
  }
}

/** Locks in the one order: challenge, proposal, consent. */
async function answer(tx: Tx, keys: KeyRing, consentId: string, given: Answer): Promise<Outcome<Kept, ConsentCode>> {
  const [found]: { challenge_id: string; proposal_id: string }[] = await tx.query('select challenge_id, proposal_id from team_consent where id = $1', [consentId]);
  if (!found) throw notFound('part in a team');
  const challenge = await holdChallenge(tx, found.challenge_id);
  const proposal = await lockProposal(tx, keys, found.proposal_id);
  const consent = await lockConsent(tx, consentId);
  const now = await databaseNow(tx);
  const facts = { proposalState: proposal.state, state: consent.state, answer: given.answer, note: given.note, now, closesAt: challenge.content.closesAt };
  const refusals = refusalsOf(decideConsent(facts));
  if (refusals.length > 0) return { userErrors: refusals };
  await keepAnswer(tx, keys, proposal, consent, given);
  return { done: { consentId, state: consentAfter(consent.state, given.answer) ?? consent.state } };
}
