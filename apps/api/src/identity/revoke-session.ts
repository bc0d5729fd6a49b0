// `revokeSession`: a person ends one of their own sessions, such as on a lost phone.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsString } from 'class-validator';
import { refuse } from '@moothall/domain/decision';
import { append } from '../journal/append.ts';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { Verbs } from '../platform/graphql/verbs.ts';
import { identified } from './identified.ts';

@InputType({ description: 'Which session to end.' })
export class RevokeSessionInput {
  @Field(() => ID, { description: 'The id of one of your sessions.' })
  @IsString()
  id: string;
}

const RevokeSessionPayload = payloadOf<{ ok: boolean | null }, 'NO_SUCH_SESSION'>(
  'RevokeSession',
  { ok: { type: () => Boolean, description: 'True when that browser is signed out.' } },
  ['NO_SUCH_SESSION'],
);

@Resolver()
export class RevokeSession {
  constructor(private readonly verbs: Verbs) {}

  @Mutation(() => RevokeSessionPayload, { description: 'Signs one of your browsers out.' })
  @Access('signed-in')
  async revokeSession(@Args('input', { description: 'Which session.' }) input: RevokeSessionInput, @Context() context: RequestContext) {
    const { personId } = identified(context);
    const outcome = await this.verbs.run(context, 'revokeSession', input, async (tx) => {
      const [ended]: [unknown[], number] = await tx.query('delete from session where id = $1 and person_id = $2 returning id', [input.id, personId]);
      if (ended.length === 0 || !personId) {
        return { userErrors: [refuse('NO_SUCH_SESSION', ['id'], 'This session has ended already.')] };
      }
      await append(tx, { chain: personId, act: 'person.session-revoked', subject: personId, actor: { personId, organisationId: null }, isPublic: false });
      return { done: { ok: true } };
    });
    return { ok: outcome.done ? true : null, userErrors: outcome.userErrors ?? [] };
  }
}
