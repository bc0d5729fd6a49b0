// `createApiKey` and `revokeApiKey`: administrators give programs the right to act for their organisation.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { ArrayMinSize, IsArray, IsDate, IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { refuse } from '@moothall/domain/decision';
import { ApiKeys } from '../identity/api-keys.ts';
import { SCOPES } from '../identity/scopes.ts';
import { append } from '../journal/append.ts';
import { Access } from '../platform/graphql/access.ts';
import { notFound } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import { ApiKeyType } from './membership.resolver.ts';
import { can, viewerOf } from './viewer.ts';

@InputType({ description: 'A key for a program.' })
export class CreateApiKeyInput {
  @Field(() => ID, { description: 'The organisation the program acts for.' })
  @IsString()
  organisationId: string;

  @Field({ description: 'What it is for.' })
  @IsString()
  @MinLength(1, { message: 'Enter what the key is for.' })
  @MaxLength(100, { message: 'Enter at most 100 characters.' })
  name: string;

  @Field(() => [String], { description: `What it may do: ${SCOPES.join(', ')}.` })
  @IsArray()
  @ArrayMinSize(1, { message: 'Choose at least one scope.' })
  @IsIn(SCOPES, { each: true, message: `Choose among the scopes ${SCOPES.join(', ')}.` })
  scopes: string[];

  @Field(() => Date, { nullable: true, description: 'When it ends by itself.' })
  @IsOptional()
  @IsDate()
  expiresAt?: Date | null;
}

@InputType({ description: 'Which key to revoke.' })
export class RevokeApiKeyInput {
  @Field(() => ID, { description: 'The id of the key.' })
  @IsString()
  id: string;
}

const CreateApiKeyPayload = payloadOf<{ apiKey: ApiKeyType | null; secret: string | null }, 'EXPIRES_IN_THE_PAST'>(
  'CreateApiKey',
  {
    apiKey: { type: () => ApiKeyType, description: 'The key without its secret.' },
    secret: { type: () => String, description: 'The key itself. It is shown this once; keep it safe. Null when the request is repeated.' },
  },
  ['EXPIRES_IN_THE_PAST'],
);

const RevokeApiKeyPayload = payloadOf<{ ok: boolean | null }, 'ALREADY_REVOKED'>(
  'RevokeApiKey',
  { ok: { type: () => Boolean, description: 'True when the key opens nothing any more.' } },
  ['ALREADY_REVOKED'],
);

@Resolver()
export class ApiKeyVerbs {
  constructor(
    private readonly verbs: Verbs,
    private readonly keys: ApiKeys,
  ) {}

  @Mutation(() => CreateApiKeyPayload, { description: 'Makes a key for a program.' })
  @Access('signed-in')
  async createApiKey(@Args('input', { description: 'The key.' }) input: CreateApiKeyInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    if (!can(viewer, input.organisationId, 'manageKeys')) throw notFound('organisation');
    if (input.expiresAt && input.expiresAt.getTime() < Date.now()) {
      return { apiKey: null, secret: null, userErrors: [refuse('EXPIRES_IN_THE_PAST', ['expiresAt'], 'Enter a day that lies ahead.')] };
    }
    let secret: string | null = null;
    const outcome = await this.verbs.run(context, 'createApiKey', input, async (tx) => {
      const { organisationId, name, scopes, expiresAt = null } = input;
      const made = await this.keys.create(tx, { organisationId, name, scopes, expiresAt, createdBy: viewer.personId ?? '' });
      const actor = { personId: viewer.personId, organisationId };
      await append(tx, { chain: organisationId, act: 'api-key.created', subject: made.id, actor, data: { scopes }, isPublic: false });
      secret = made.secret;
      return { done: { keyId: made.id } };
    });
    return { apiKey: outcome.done ? await this.keys.byId(outcome.done.keyId) : null, secret, userErrors: [] };
  }

  @Mutation(() => RevokeApiKeyPayload, { description: 'Ends a key at once.' })
  @Access('signed-in')
  async revokeApiKey(@Args('input', { description: 'Which key.' }) input: RevokeApiKeyInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const key = await this.keys.byId(input.id);
    if (!key || !can(viewer, key.organisationId, 'manageKeys')) throw notFound('key');
    const outcome = await this.verbs.run(context, 'revokeApiKey', input, async (tx): Promise<Outcome<{ ok: true }, 'ALREADY_REVOKED'>> => {
      if (!(await this.keys.revoke(tx, key.id))) return { userErrors: [refuse('ALREADY_REVOKED', ['id'], 'This key was revoked already.')] };
      const actor = { personId: viewer.personId, organisationId: key.organisationId };
      await append(tx, { chain: key.organisationId, act: 'api-key.revoked', subject: key.id, actor, isPublic: false });
      return { done: { ok: true } };
    });
    return { ok: outcome.done?.ok ?? null, userErrors: outcome.userErrors ?? [] };
  }
}
