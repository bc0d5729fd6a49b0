// `resetPassword`: the link of a recovery letter becomes a new password, once, and ends all sessions.
import { Args, Context, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { refuse } from '@moothall/domain/decision';
import { append } from '../journal/append.ts';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import { KeyRing } from '../platform/keys/key-ring.ts';
import type { Tx } from '../platform/transaction.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';
import { Attempts } from './attempts.ts';
import { hashPassword, passwordProblems } from './passwords.ts';
import { hashSecret } from './secrets.ts';
import { Sessions } from './sessions.ts';

@InputType({ description: 'A new password.' })
export class ResetPasswordInput {
  @Field({ description: 'The last part of the link in the letter.' })
  @IsString()
  @MaxLength(100)
  token: string;

  @Field({ description: 'At least 15 characters.' })
  @IsString()
  @MaxLength(1000)
  password: string;
}

const ResetPasswordPayload = payloadOf<{ ok: boolean | null }, 'LINK_EXPIRED' | 'PASSWORD_TOO_WEAK'>(
  'ResetPassword',
  { ok: { type: () => Boolean, description: 'True when the new password holds; sign in with it.' } },
  ['LINK_EXPIRED', 'PASSWORD_TOO_WEAK'],
);

const EXPIRED = refuse('LINK_EXPIRED', ['token'], 'This link was used already or is older than 30 minutes. Ask for a new letter.');

@Resolver()
export class ResetPassword {
  constructor(
    private readonly verbs: Verbs,
    private readonly attempts: Attempts,
    private readonly sessions: Sessions,
    private readonly keys: KeyRing,
  ) {}

  @Mutation(() => ResetPasswordPayload, { description: 'Sets a new password by the link of a recovery letter.' })
  @Access('public')
  async resetPassword(@Args('input', { description: 'The new password.' }) input: ResetPasswordInput, @Context() context: RequestContext) {
    await this.attempts.count(`reset-from:${context.req.ip}`, 50);
    const weak = passwordProblems(input.password, []);
    if (weak.length > 0) return { ok: null, userErrors: weak };
    const passwordHash = await hashPassword(input.password);
    const asked = { token: hashSecret(input.token), password: this.keys.digest('password', input.password) };
    const outcome = await asSystem('reset-password', () =>
      this.verbs.run(context, 'resetPassword', asked, async (tx): Promise<Outcome<{ ok: true }, 'LINK_EXPIRED'>> =>
        (await this.reset(tx, input.token, passwordHash)) ? { done: { ok: true } } : { userErrors: [EXPIRED] },
      ),
    );
    return { ok: outcome.done?.ok ?? null, userErrors: outcome.userErrors ?? [] };
  }

  private async reset(tx: Tx, token: string, passwordHash: string): Promise<boolean> {
    const [used]: [{ person_id: string }[], number] = await tx.query(
      `update one_time_token set used_at = clock_timestamp()
       where token_hash = $1 and used_at is null and expires_at > clock_timestamp() returning person_id`,
      [hashSecret(token)],
    );
    const personId = used[0]?.person_id;
    if (!personId) return false;
    await tx.query('update person set password_hash = $2 where id = $1', [personId, passwordHash]);
    await tx.query('update one_time_token set used_at = clock_timestamp() where person_id = $1 and used_at is null', [personId]);
    await this.sessions.endAll(tx, personId);
    await append(tx, { chain: personId, act: 'person.password-reset', subject: personId, actor: { personId, organisationId: null }, isPublic: false });
    return true;
  }
}
