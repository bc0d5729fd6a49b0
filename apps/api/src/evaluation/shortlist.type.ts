// A shortlist on its way: what is proposed, who voted, what is missing, and what of a decided one only few look up.
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type OverrideReason, SHORTLIST_STATES, type ShortlistState } from '@moothall/domain/evaluation';
import { type Saying } from '@moothall/domain/challenge';
import { SayingEnum } from '../challenges/governance/approval.type.ts';
import { OverrideReasonEnum } from './shortlist.input.ts';
import type { Standing, VoteRow } from './shortlist.queries.ts';

export const ShortlistStateEnum: Record<string, ShortlistState> = Object.fromEntries(SHORTLIST_STATES.map((state) => [state, state]));
registerEnumType(ShortlistStateEnum, {
  name: 'ShortlistState',
  description: 'How far a shortlist is.',
  valuesMap: {
    DRAFT: { description: 'Being prepared.' },
    PROPOSED: { description: 'Put to the vote.' },
    APPROVED: { description: 'Carried by the votes; can be issued.' },
    ISSUED: { description: 'In force, and told to everybody.' },
    SUPERSEDED: { description: 'Replaced by another.' },
  },
});
export const StandingEnum: Record<string, Standing> = { SHORTLISTED: 'SHORTLISTED', RESERVE: 'RESERVE' };
registerEnumType(StandingEnum, { name: 'ShortlistStanding', description: 'Whether a proposal goes on, or would come next.' });
export const VoteKindEnum: Record<string, VoteRow['kind']> = { DECISION: 'DECISION', OVERRIDE: 'OVERRIDE' };
registerEnumType(VoteKindEnum, {
  name: 'ShortlistVoteKind',
  description: 'What a voice is about.',
  valuesMap: { DECISION: { description: 'The shortlist.' }, OVERRIDE: { description: 'That it departs from the computed order.' } },
});
export const SHORTLIST_STEPS = ['SAVE', 'PROPOSE', 'VOTE', 'APPROVE_OVERRIDE', 'TAKE_BACK', 'ISSUE'] as const;
export type ShortlistStep = (typeof SHORTLIST_STEPS)[number];
export const ShortlistStepEnum: Record<string, ShortlistStep> = Object.fromEntries(SHORTLIST_STEPS.map((step) => [step, step]));
registerEnumType(ShortlistStepEnum, { name: 'ShortlistStep', description: 'A step of a shortlist.' });

@ObjectType('ShortlistVote', { description: 'What somebody said to a shortlist.' })
export class ShortlistVoteType {
  @Field(() => VoteKindEnum, { description: 'What it is about.' })
  kind: VoteRow['kind'];
  @Field(() => SayingEnum, { description: 'Yes or no.' })
  says: Saying;
  @Field(() => String, { nullable: true, description: 'Why. Of an override everybody reads it; of a vote those inside.' })
  reason: string | null;
  @Field({ description: 'When.' })
  at: Date;
  @Field({ description: 'Whether it belongs to what was proposed last; earlier ones are kept, but do not count.' })
  counts: boolean;
  organisationId: string;
  personId: string;
  /** Whether the reader may know who spoke. */
  isInside: boolean;
}

@ObjectType('ProposedEntry', { description: 'One proposal of a shortlist that is not issued.' })
export class ProposedEntry {
  @Field(() => StandingEnum, { description: 'Whether it goes on, or would come next.' })
  standing: Standing;
  @Field(() => Int, { description: 'Its place, from 1.' })
  position: number;
  @Field(() => Int, { nullable: true, description: 'Its rank in the computed order.' })
  computedRank: number | null;
  @Field({ description: 'Whether its place departs from the computed order.' })
  overridden: boolean;
  proposalId: string;
}

@ObjectType('ShortlistGap', { description: 'What keeps a shortlist from being issued.' })
export class ShortlistGap {
  @Field({ description: 'A code, such as `ASSESSMENT_MISSING`.' })
  code: string;
  @Field(() => [String], { description: 'What it is about: `proposals`, an id, and the part of the summary.' })
  path: readonly string[];
  @Field({ description: 'What to do.' })
  message: string;
}

@ObjectType('ShortlistInProgress', { description: 'A shortlist that is prepared, voted on or approved. Only those who decide or audit see it.' })
export class ShortlistInProgress {
  @Field(() => ID, { description: 'The id, `sho_…`.' })
  id: string;
  @Field(() => ShortlistStateEnum, { description: 'How far it is.' })
  state: ShortlistState;
  @Field({ description: 'Why, as everybody would read it.' })
  reasons: string;
  @Field({ description: 'Whether it departs from the computed order.' })
  isOverride: boolean;
  @Field(() => OverrideReasonEnum, { nullable: true, description: 'On what ground it departs.' })
  overrideCode: OverrideReason | null;
  @Field(() => String, { nullable: true, description: 'Why it departs.' })
  overrideReason: string | null;
  @Field(() => String, { nullable: true, description: 'Why it replaces the one that was issued.' })
  replaceReason: string | null;
  @Field(() => Date, { nullable: true, description: 'When it was put to the vote last.' })
  proposedAt: Date | null;
  @Field(() => String, { nullable: true, description: '`CHAIR` or `BUYER`: as what it was proposed. What a chair proposes is advice.' })
  proposedAs: string | null;
  @Field(() => Date, { nullable: true, description: 'When the votes carried it.' })
  approvedAt: Date | null;
  @Field({ description: 'Whether scores were changed since it was proposed; then it has to be proposed again.' })
  areScoresChanged: boolean;
  @Field({ description: 'Whether several authorities decide, each at the gate of the challenge.' })
  isJoint: boolean;
  @Field({ description: 'Whether the votes that the rule asks for are there.' })
  isVotedFor: boolean;
  @Field({ description: 'Whether a third person approved that it departs from the order; also true where it does not.' })
  isOverrideApproved: boolean;
  @Field(() => [ProposedEntry], { description: 'Which, in order; those in reserve last.' })
  entries: readonly ProposedEntry[];
  @Field(() => [ShortlistGap], { description: 'What is missing before it can be issued.' })
  missing: readonly ShortlistGap[];
  @Field(() => [ShortlistStepEnum], { description: 'The steps you may take now.' })
  viewerMay: readonly ShortlistStep[];
  challengeId: string;
  proposedBy: string;
}

@ObjectType('ReserveEntry', { description: 'A proposal that would come next, by its label: names of those who are out stay hidden.' })
export class ReserveEntry {
  @Field(() => Int, { description: 'Its place in the reserve, from 1.' })
  position: number;
  @Field(() => Int, { nullable: true, description: 'Its rank in the computed order.' })
  computedRank: number | null;
  proposalId: string;
}
