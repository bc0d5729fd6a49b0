// `setPledgeLimit`: above it two people commit an organisation, in place of one.
import { Args, Context, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Matches, Min } from 'class-validator';
import { refuse } from '@moothall/domain/decision';
import { fromDecimalString } from '@moothall/domain/money';
import { append } from '../journal/append.ts';
import { OrganisationLoader } from '../organisations/organisation.loader.ts';
import { OrganisationType } from '../organisations/organisation.type.ts';
import { can, ownOrganisations, viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import { ApiError, conflict, notFound } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { DecimalScalar } from '../platform/graphql/scalars.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import type { Tx } from '../platform/transaction.ts';
import { storeLimit } from './store-pledge.ts';

@InputType({ description: 'The most that one person may commit alone in one round.' })
export class SetPledgeLimitInput {
  @Field(() => ID, { description: 'Whose limit.' })
  @IsString()
  organisationId: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'In pounds; 0 means that two people commit everything, none that one person may commit anything.' })
  @IsOptional()
  @Matches(/^\d/, { message: 'Enter the amount in pounds, like 25000.' })
  amount?: string | null;

  @Field(() => Int, { description: 'The version you read; 0 before the first.' })
  @IsInt()
  @Min(0)
  version: number;
}

const SetPledgeLimitPayload = payloadOf<{ organisation: OrganisationType | null }, 'ONE_PLEDGER'>(
  'SetPledgeLimit',
  { organisation: { type: () => OrganisationType, description: 'The organisation with its limit.' } },
  ['ONE_PLEDGER'],
);

@Resolver()
export class SetPledgeLimit {
  constructor(
    private readonly verbs: Verbs,
    private readonly organisations: OrganisationLoader,
  ) {}

  @Mutation(() => SetPledgeLimitPayload, { description: 'Sets above which amount two people commit your organisation. Every pledger of it is told.' })
  @Access('signed-in')
  async setPledgeLimit(@Args('input', { description: 'The limit.' }) input: SetPledgeLimitInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const { organisationId, version } = input;
    if (!ownOrganisations(viewer).includes(organisationId)) throw notFound('organisation');
    if (!can(viewer, organisationId, 'manageMembers')) throw new ApiError('FORBIDDEN', 'Only an administrator of the organisation may set its limit.');
    const amount = input.amount == null ? null : (fromDecimalString(input.amount) ?? 0n);
    const outcome = await this.verbs.run(context, 'setPledgeLimit', input, async (tx): Promise<Outcome<{ id: string }, 'ONE_PLEDGER'>> => {
      if (amount !== null && (await pledgersOf(tx, organisationId)) < 2) {
        return { userErrors: [refuse('ONE_PLEDGER', ['amount'], 'Give a second member the role of a pledger first: otherwise nobody could confirm.')] };
      }
      const current = await storeLimit(tx, { organisationId, amount, version, personId: viewer.personId ?? '' });
      if (current !== null) throw conflict('limit', current);
      const actor = { personId: viewer.personId, organisationId };
      await append(tx, { chain: organisationId, act: 'pledge-limit.set', subject: organisationId, actor, data: { amount: amount?.toString() ?? null, version: version + 1 }, isPublic: false });
      return { done: { id: organisationId } };
    });
    context.loaders.clear();
    return { organisation: outcome.done ? await this.organisations.mustLoad(context, organisationId) : null, userErrors: outcome.userErrors ?? [] };
  }
}

async function pledgersOf(tx: Tx, organisationId: string): Promise<number> {
  const rows: { n: number }[] = await tx.query(`select count(*)::int as n from membership where organisation_id = $1 and 'PLEDGER' = any(roles)`, [organisationId]);
  return rows[0]?.n ?? 0;
}
