// Consent as the lead of a team sees it, and a part in a team as whoever is asked sees it.
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CONSENT_ANSWERS, CONSENT_STATES, type ConsentAnswer, type ConsentState, type TeamRole } from '@moothall/domain/proposal';
import { TeamRoleEnum } from '../proposal-rows.type.ts';
import type { PartRow } from './team.queries.ts';

export const ConsentStateEnum = Object.fromEntries(CONSENT_STATES.map((state) => [state, state]));
registerEnumType(ConsentStateEnum, { name: 'ConsentState', description: 'How far a member of a team has agreed to its part.' });

const NAMES = { confirm: 'CONFIRM', decline: 'DECLINE', proposeChange: 'PROPOSE_CHANGE' } as const;
export type PartAnswer = (typeof NAMES)[ConsentAnswer];
export const PartAnswerEnum = { CONFIRM: 'CONFIRM', DECLINE: 'DECLINE', PROPOSE_CHANGE: 'PROPOSE_CHANGE' } as const;
registerEnumType(PartAnswerEnum, { name: 'PartAnswer', description: 'What a member of a team answers to its part.' });

export const nameOfAnswer = (answer: ConsentAnswer): PartAnswer => NAMES[answer];
export const answerOfName = (name: PartAnswer): ConsentAnswer => CONSENT_ANSWERS.find((answer) => NAMES[answer] === name) ?? 'decline';

@ObjectType({ description: 'Whether a member of a team has agreed to its part; seen by the organisation that leads.' })
export class TeamConsent {
  @Field(() => ConsentStateEnum, { description: 'How far it has agreed.' })
  state: ConsentState;
  @Field(() => String, { nullable: true, description: 'The address that was asked; null for an organisation with an account.' })
  email: string | null;
  @Field({ description: 'What it wants to be different, in its own words; empty when nothing.' })
  note: string;
  @Field({ description: 'When it was asked.' })
  invitedAt: Date;
  @Field(() => Date, { nullable: true, description: 'When it answered.' })
  answeredAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'Until when the link of the letter holds.' })
  expiresAt: Date | null;
}

@ObjectType({ description: 'Another answer to the same challenge in which the same organisation takes part. Only it sees this.' })
export class OtherBid {
  @Field({ description: 'Whether it leads that one itself.' })
  isLead: boolean;
  @Field(() => TeamRoleEnum, { description: 'Its part there.' })
  role: TeamRole;
  @Field(() => ConsentStateEnum, { nullable: true, description: 'How far it has agreed there; null where it leads.' })
  state: ConsentState | null;

  leadId: string;
}

@ObjectType({ description: 'The part of one organisation in the team of another: all that it sees of that proposal before it is decided.' })
export class TeamPart {
  @Field(() => ID, { description: 'The id, `tcn_…`.' })
  id: string;
  @Field(() => ConsentStateEnum, { description: 'What was answered so far.' })
  state: ConsentState;
  @Field({ description: 'Whether the lead has taken it out of the team.' })
  isRemoved: boolean;
  @Field({ description: 'The name under which it takes part.' })
  name: string;
  @Field(() => TeamRoleEnum, { nullable: true, description: 'Its part; null once it is out of the team.' })
  role: TeamRole | null;
  @Field(() => Int, { nullable: true, description: 'Its share of the work in per cent.' })
  sharePct: number | null;
  @Field(() => String, { nullable: true, description: 'What it does.' })
  does: string | null;
  @Field(() => Int, { nullable: true, description: 'Within how many days of an invoice the lead promises to pay it.' })
  paymentDays: number | null;
  @Field({ description: 'What it asked to be different.' })
  note: string;
  @Field({ description: 'When it was asked.' })
  invitedAt: Date;
  @Field(() => Date, { nullable: true, description: 'When it answered.' })
  answeredAt: Date | null;

  challengeId: string;
  leadId: string;
  organisationId: string | null;
  row: PartRow;
}

export function toTeamPart(row: PartRow): TeamPart {
  const { id, state, isRemoved, note, invitedAt, answeredAt, challengeId, leadId, organisationId, part } = row;
  return {
    ...{ id, state, isRemoved, note, invitedAt, answeredAt, challengeId, leadId, organisationId, row },
    name: part?.name ?? '',
    role: part?.role ?? null,
    sharePct: part?.sharePct ?? null,
    does: part?.does ?? null,
    paymentDays: part?.paymentDays ?? null,
  };
}
