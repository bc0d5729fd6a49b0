// `inviteVoter`: a buyer names who casts a ranked ballot; each has one, and may change it until the end.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsEmail, IsString, MaxLength } from 'class-validator';
import { type Refusal, refuse } from '@moothall/domain/decision';
import { normaliseEmail } from '../../identity/people.ts';
import { append } from '../../journal/append.ts';
import { viewerOf } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import type { Outcome } from '../../platform/graphql/verbs.ts';
import type { Tx } from '../../platform/transaction.ts';
import { asSystem } from '../../platform/tenancy/tenant.ts';
import { CONSULTATION_RESULT, type ConsultationAnswer, ConsultationVerbs, demandBuyer } from './consultation-verbs.ts';
import { lockConsultation, type LockedConsultation } from './store-consultation.ts';

@InputType({ description: 'Who may vote.' })
export class InviteVoterInput {
  @Field(() => ID, { description: 'Which ranked ballot.' })
  @IsString()
  consultationId: string;

  @Field({ description: 'The address of somebody with an account who belongs to a council, combined authority or department.' })
  @IsEmail({}, { message: 'Enter an e-mail address, like name@example.org.' })
  @MaxLength(254)
  email: string;
}

type InviteCode = 'WRONG_STATE' | 'NO_PANEL' | 'NO_SUCH_PERSON' | 'ALREADY_INVITED';
const InviteVoterPayload = payloadOf<ConsultationAnswer, InviteCode>('InviteVoter', CONSULTATION_RESULT, ['WRONG_STATE', 'NO_PANEL', 'NO_SUCH_PERSON', 'ALREADY_INVITED']);

@Resolver()
export class InviteVoter {
  constructor(private readonly consultations: ConsultationVerbs) {}

  @Mutation(() => InviteVoterPayload, { description: 'Invites a member of a council to cast a ranked ballot.' })
  @Access('evidence:write')
  inviteVoter(@Args('input', { description: 'Who.' }) input: InviteVoterInput, @Context() context: RequestContext) {
    return this.consultations.run(context, 'inviteVoter', input, async (tx): Promise<Outcome<{ consultationId: string }, InviteCode>> => {
      const consultation = await lockConsultation(tx, input.consultationId);
      const actor = demandBuyer(viewerOf(context), consultation);
      const personId = await councilMember(tx, input.email);
      const refusals = problems(consultation, personId);
      if (refusals.length > 0 || !personId) return { userErrors: refusals };
      const stored: unknown[] = await tx.query(
        'insert into consultation_panelist (consultation_id, person_id, invited_by) values ($1, $2, $3) on conflict do nothing returning 1',
        [consultation.id, personId, actor.personId],
      );
      if (stored.length === 0) return { userErrors: [refuse('ALREADY_INVITED', ['email'], 'This person was invited before.')] };
      await append(tx, { chain: consultation.organisationId, act: 'consultation.voter-invited', subject: consultation.id, actor, data: { personId }, isPublic: false });
      return { done: { consultationId: consultation.id } };
    });
  }
}

function problems(consultation: LockedConsultation, personId: string | null): Refusal<InviteCode>[] {
  if (consultation.method !== 'RANKED') return [refuse('NO_PANEL', [], 'Only a ranked ballot has a panel; everybody may answer the others.')];
  if (consultation.state === 'CLOSED') return [refuse('WRONG_STATE', [], 'This ballot is closed.')];
  return personId ? [] : [refuse('NO_SUCH_PERSON', ['email'], 'Nobody at a council has an account with this address. Ask them to sign up and join their council.')];
}

async function councilMember(tx: Tx, email: string): Promise<string | null> {
  // Of people of other councils only that they work for one is told.
  const rows: { id: string }[] = await asSystem('council-member', () => tx.query(
    `select p.id from person p where p.email = $1 and exists (
       select 1 from membership m join organisation o on o.id = m.organisation_id
       where m.person_id = p.id and o.kind in ('COUNCIL', 'COMBINED_AUTHORITY', 'DEPARTMENT'))`,
    [normaliseEmail(email)],
  ));
  return rows[0]?.id ?? null;
}
