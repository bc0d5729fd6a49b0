// What an answer is about: a place and a service, or the problem that somebody was invited to speak of.
import { type Refusal, refuse } from '@moothall/domain/decision';
import { isServiceCode } from '@moothall/domain/place';
import { hashSecret } from '../identity/secrets.ts';
import type { Tx } from '../platform/transaction.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';
import type { InsightSource } from './feedback.type.ts';
import type { GiveFeedbackInput } from './give-feedback.input.ts';

export interface About {
  readonly placeCode: string;
  readonly service: string;
  readonly source: InsightSource;
  readonly problemId: string | null;
  readonly invitationId: string | null;
}

export type AboutCode = 'PLACE_UNKNOWN' | 'SERVICE_UNKNOWN' | 'INVITATION_ENDED';
type Found = { readonly found: About; readonly refusals?: undefined } | { readonly found?: undefined; readonly refusals: Refusal<AboutCode>[] };

export async function aboutOf(tx: Tx, input: GiveFeedbackInput): Promise<Found> {
  const { invitation } = input;
  if (invitation) return asSystem('letter-link', () => byInvitation(tx, invitation));
  const [place, service] = [input.place ?? '', input.service ?? ''];
  const refusals: Refusal<AboutCode>[] = [];
  const places: unknown[] = await tx.query('select 1 from place where code = $1 and valid_to is null', [place]);
  if (places.length === 0) refusals.push(refuse('PLACE_UNKNOWN', ['place'], 'Choose your council from the list.'));
  if (!isServiceCode(service)) refusals.push(refuse('SERVICE_UNKNOWN', ['service'], 'Choose a service from the list.'));
  if (refusals.length > 0) return { refusals };
  return { found: { placeCode: place, service, source: 'PUBLIC', problemId: null, invitationId: null } };
}

/** Holds the invitation, so that it gives no more answers than it is good for. */
async function byInvitation(tx: Tx, token: string): Promise<Found> {
  const rows: About[] = await tx.query(
    `select p.place_code as "placeCode", p.service, i.source, p.id as "problemId", i.id as "invitationId"
     from insight_invitation i join problem p on p.id = i.problem_id
     where i.token_hash = $1 and i.answers_left > 0 and i.ended_at is null and i.expires_at > clock_timestamp() for update of i`,
    [hashSecret(token)],
  );
  if (rows[0]) return { found: rows[0] };
  return { refusals: [refuse('INVITATION_ENDED', ['invitation'], 'This invitation has ended or was never valid. Ask whoever sent it for a new one.')] };
}

export async function useInvitation(tx: Tx, { invitationId }: About): Promise<void> {
  if (invitationId) await asSystem('letter-link', () => tx.query('update insight_invitation set answers_left = answers_left - 1 where id = $1', [invitationId]));
}
