// `withholdInPack` and `showInPack`: a value is withheld from the pack that is given out, on a ground and with a reason, and shown again.
import { Args, Context, Field, ID, InputType, Mutation, ObjectType, Parent, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { type Refusal, refuse, refusalsOf } from '@moothall/domain/decision';
import { decideRedaction, fieldsOf, PACK_FILES, REDACTION_GROUNDS, type RedactionCode, type RedactionGround } from '@moothall/domain/pack';
import { CHALLENGE_RESULT, type ChallengeResult, ChallengeVerbs, demandPower } from '../../challenges/challenge-verbs.ts';
import { ChallengeType } from '../../challenges/challenge.type.ts';
import { lockChallenge } from '../../challenges/store-challenge.ts';
import type { PersonRow } from '../../identity/people.ts';
import { PersonLoader } from '../../identity/person.loader.ts';
import { PersonType } from '../../identity/person.type.ts';
import { append } from '../../journal/append.ts';
import { viewerOf } from '../../organisations/viewer.ts';
import { Rows } from '../../platform/database/rows.ts';
import { Access } from '../../platform/graphql/access.ts';
import { notFound } from '../../platform/graphql/errors.ts';
import { newId } from '../../platform/graphql/ids.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../../platform/graphql/verbs.ts';
import type { Tx } from '../../platform/transaction.ts';
import { digestOf } from '../digest.ts';
import { GatherPack } from './gather-pack.ts';
import { mayHavePack } from './pack.controller.ts';
import { readClaims, readRedactions } from './redactions.queries.ts';

export const RedactionGroundEnum: Record<string, RedactionGround> = Object.fromEntries(REDACTION_GROUNDS.map((ground) => [ground, ground]));
registerEnumType(RedactionGroundEnum, {
  name: 'RedactionGround',
  description: 'On which section of the Freedom of Information Act 2000 a value is withheld.',
  valuesMap: {
    S40: { description: 'Section 40: personal information.' },
    S41: { description: 'Section 41: given in confidence.' },
    S43: { description: 'Section 43: commercial interests.' },
  },
});

@InputType({ description: 'A value of the decision pack to be withheld.' })
export class WithholdInPackInput {
  @Field(() => ID, { description: 'Which challenge.' })
  @IsString()
  challengeId: string;

  @Field({ description: 'The file, such as `proposals.jsonl`.' })
  @IsIn(PACK_FILES)
  file: string;

  @Field({ description: 'The key of the row.' })
  @IsString()
  @MaxLength(500)
  row: string;

  @Field({ description: 'The field, such as `content.approach`.' })
  @IsString()
  @MaxLength(200)
  field: string;

  @Field(() => RedactionGroundEnum, { description: 'On which ground.' })
  @IsIn(REDACTION_GROUNDS)
  ground: RedactionGround;

  @Field({ description: 'Why; it goes out with the pack.' })
  @IsString()
  @MaxLength(2_000, { message: 'Enter at most 2,000 characters.' })
  note: string;
}

@InputType({ description: 'A value that was withheld.' })
export class ShowInPackInput {
  @Field(() => ID, { description: 'Which, `red_…`.' })
  @IsString()
  id: string;
}

@ObjectType('PackRedaction', { description: 'A value that is withheld from the pack that is given out.' })
export class PackRedactionType {
  @Field(() => ID, { description: 'The id, `red_…`.' })
  id: string;
  @Field({ description: 'The file.' })
  file: string;
  @Field({ description: 'The key of the row.' })
  key: string;
  @Field({ description: 'The field.' })
  field: string;
  @Field(() => RedactionGroundEnum, { description: 'On which ground.' })
  ground: RedactionGround;
  @Field({ description: 'Why.' })
  note: string;
  @Field({ description: 'When.' })
  madeAt: Date;
  madeBy: string;
}

@ObjectType('PackClaim', { description: 'What a supplier claims to be confidential, and is not withheld yet.' })
export class PackClaim {
  @Field(() => ID, { description: 'The proposal, which is the key of its row in `proposals.jsonl`.' })
  proposalId: string;
  @Field({ description: 'What the proposal was called while names were hidden.' })
  label: string;
  @Field({ description: 'The field, such as `content.approach`.' })
  field: string;
  @Field(() => RedactionGroundEnum, { description: 'The ground it names.' })
  ground: RedactionGround;
  @Field({ description: 'What harm it would do, in the words of the supplier.' })
  why: string;
}

type ShowCode = 'SHOWN_ALREADY';
const WithholdInPackPayload = payloadOf<ChallengeResult, RedactionCode>('WithholdInPack', CHALLENGE_RESULT, ['NOT_ISSUED', 'UNKNOWN_VALUE', 'NEVER_WITHHELD', 'WITHHELD_ALREADY', 'NOTE_MISSING', 'UNKNOWN_GROUND']);
const ShowInPackPayload = payloadOf<ChallengeResult, ShowCode>('ShowInPack', CHALLENGE_RESULT, ['SHOWN_ALREADY']);

@Resolver()
export class RedactPack {
  constructor(
    private readonly verbs: Verbs,
    private readonly challenges: ChallengeVerbs,
    private readonly gather: GatherPack,
    private readonly rows: Rows,
  ) {}

  @Mutation(() => WithholdInPackPayload, { description: 'Withholds one value from the pack that is given out, as a buyer of the council that leads; who did so stands in the log.' })
  @Access('evaluations:write')
  async withholdInPack(@Args('input', { description: 'The value.' }) input: WithholdInPackInput, @Context() context: RequestContext) {
    // Before the transaction: it asks much on other connections, and enough of them at a time would wait for each other.
    const gathered = (await mayHavePack(this.rows, viewerOf(context), input.challengeId)) ? await this.gather.of(input.challengeId) : null;
    return this.run<RedactionCode>(context, 'withholdInPack', input, async () => input.challengeId, async (tx, challengeId, personId, leadId) => {
      const { file, row: key, field, ground } = input;
      const row = gathered && Object.entries(gathered.rows).flatMap(([name, rows]) => (name === file ? rows : [])).find((one) => one.key === key);
      const known: unknown[] = await tx.query('select 1 from pack_redaction where challenge_id = $1 and file = $2 and row_key = $3 and field = $4 and lifted_at is null', [challengeId, file, key, field]);
      const isThere = row ? fieldsOf(row).some((one) => one.field === field) : false;
      const refusals = refusalsOf(decideRedaction({ isIssued: gathered !== null, file, field, isThere, isWithheld: known.length > 0, ground, note: input.note }));
      if (refusals.length > 0) return refusals;
      const [id, note] = [newId('red'), input.note.trim()];
      await tx.query('insert into pack_redaction (id, challenge_id, file, row_key, field, ground, note, made_by) values ($1, $2, $3, $4, $5, $6, $7, $8)', [id, challengeId, file, key, field, ground, note, personId]);
      const data = { file, key, field, ground, digest: digestOf({ note }) };
      await append(tx, { chain: challengeId, act: 'pack.redacted', subject: id, actor: { personId, organisationId: leadId }, data, isPublic: false });
      return [];
    });
  }

  @Mutation(() => ShowInPackPayload, { description: 'Shows a value again that was withheld, as a buyer of the council that leads.' })
  @Access('evaluations:write')
  async showInPack(@Args('input', { description: 'The value.' }) input: ShowInPackInput, @Context() context: RequestContext) {
    return this.run<ShowCode>(context, 'showInPack', input, (tx) => challengeOf(tx, input.id), async (tx, challengeId, personId, leadId) => {
      const [lifted]: [unknown[], number] = await tx.query('update pack_redaction set lifted_at = clock_timestamp(), lifted_by = $2 where id = $1 and lifted_at is null returning 1', [input.id, personId]);
      if (lifted.length === 0) return [refuse('SHOWN_ALREADY', [], 'This is shown already. Load the page again.')];
      await append(tx, { chain: challengeId, act: 'pack.redaction-lifted', subject: input.id, actor: { personId, organisationId: leadId }, isPublic: false });
      return [];
    });
  }

  private async run<Code extends string>(
    context: RequestContext,
    verb: string,
    input: object,
    find: (tx: Tx) => Promise<string>,
    work: (tx: Tx, challengeId: string, personId: string | null, leadId: string) => Promise<readonly Refusal<Code>[]>,
  ) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, verb, input, async (tx): Promise<Outcome<{ challengeId: string }, Code>> => {
      const challenge = await lockChallenge(tx, await find(tx));
      demandPower(viewer, challenge, 'writeChallenge', 'a buyer');
      const refusals = await work(tx, challenge.id, viewer.personId, challenge.leadId);
      return refusals.length > 0 ? { userErrors: refusals } : { done: { challengeId: challenge.id } };
    });
    return this.challenges.answer(context, outcome);
  }
}

async function challengeOf(tx: Tx, redactionId: string): Promise<string> {
  const rows: { challenge_id: string }[] = await tx.query('select challenge_id from pack_redaction where id = $1', [redactionId]);
  if (!rows[0]) throw notFound('redaction');
  return rows[0].challenge_id;
}

const GROUNDS = { S43_COMMERCIAL: 'S43', S41_IN_CONFIDENCE: 'S41' } as const;

@Resolver(() => ChallengeType)
export class PackOfChallenge {
  constructor(private readonly rows: Rows) {}

  @ResolveField(() => [PackRedactionType], { nullable: true, description: 'What is withheld from the pack that is given out; null for those who may not have the pack.' })
  async packRedactions(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<PackRedactionType[] | null> {
    return (await mayHavePack(this.rows, viewerOf(context), challenge.id)) ? readRedactions(this.rows, challenge.id) : null;
  }

  @ResolveField(() => [PackClaim], { nullable: true, description: 'What suppliers claim to be confidential and is not withheld yet; null before the shortlist is issued, and for those who may not have the pack.' })
  async packClaims(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<PackClaim[] | null> {
    const issued = await this.rows.one<{ id: string }>(`select id from shortlist where challenge_id = $1 and state = 'ISSUED'`, [challenge.id]);
    if (!issued || !(await mayHavePack(this.rows, viewerOf(context), challenge.id))) return null;
    const redactions = await readRedactions(this.rows, challenge.id);
    const claims = (await readClaims(this.rows, challenge.id)).map((one) => ({ ...one, field: `content.${one.field}`, ground: GROUNDS[one.ground] }));
    return claims.filter((claim) => !redactions.some((one) => one.key === claim.proposalId && one.field === claim.field));
  }
}

@Resolver(() => PackRedactionType)
export class PackRedactionResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => PersonType, { nullable: true, description: 'Who withheld it.' })
  person(@Parent() redaction: PackRedactionType, @Context() context: RequestContext): Promise<PersonRow | null> {
    return this.people.load(context, redaction.madeBy);
  }
}
