// Rounds and pledges as the world sees them: what is firm, what waits and for what, what is missing.
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Stage } from '@moothall/domain/challenge';
import type { PledgeKind } from '@moothall/domain/pledge';
import { Node } from '../platform/graphql/node.ts';
import { JsonScalar } from '../platform/graphql/scalars.ts';
import { LocalisedText, Money } from '../platform/graphql/values.type.ts';
import { PendingChange, Valuation } from './pledge-change.type.ts';

export const PledgeKindEnum = { CASH: 'CASH', MATCH: 'MATCH', IN_KIND: 'IN_KIND', STAFF: 'STAFF', DATA: 'DATA', SITE: 'SITE' } as const;
registerEnumType(PledgeKindEnum, { name: 'PledgeKind', description: 'What is pledged. Only CASH and MATCH are money; the others are valued apart.' });
export const PledgeStatusEnum = {
  DRAFT: 'DRAFT',
  ACTIVE: 'ACTIVE',
  WAITING: 'WAITING',
  CONFIRMED: 'CONFIRMED',
  FAILED: 'FAILED',
  WITHDRAWN: 'WITHDRAWN',
  EXPIRED: 'EXPIRED',
} as const;
export type PledgeStatus = keyof typeof PledgeStatusEnum;
registerEnumType(PledgeStatusEnum, {
  name: 'PledgeStatus',
  description: 'Whether a pledge holds now, or held when the round was locked.',
  valuesMap: { DRAFT: { description: 'Waits for a second person of its organisation; seen there alone, and counted nowhere.' } },
});
export const PledgeRoundStateEnum = { OPEN: 'OPEN', LOCKED: 'LOCKED' } as const;
registerEnumType(PledgeRoundStateEnum, { name: 'PledgeRoundState', description: 'Whether pledges may still change.' });
export const PledgerClassEnum = { COUNCIL: 'COUNCIL', SUPPLIER: 'SUPPLIER', FUNDER: 'FUNDER', CITIZEN: 'CITIZEN' } as const;
export type PledgerClass = keyof typeof PledgerClassEnum;
registerEnumType(PledgerClassEnum, { name: 'PledgerClass', description: 'The kind of pledger that a condition looks at.' });
export const MatchBaseEnum = { COUNCIL_CASH: 'COUNCIL_CASH', ALL_CASH: 'ALL_CASH' } as const;
registerEnumType(MatchBaseEnum, { name: 'MatchBase', description: 'The money that a match follows; matched money is never in it.' });

@ObjectType({ description: 'Something that must happen outside the round, such as an agreement that is signed.' })
export class Milestone {
  @Field({ description: 'Short name, such as `DATA_AGREEMENT`.' })
  code: string;
  @Field({ description: 'What it is.' })
  title: string;
  @Field({ description: 'Whether it has happened.' })
  met: boolean;
  @Field(() => Date, { nullable: true, description: 'When that was recorded.' })
  metAt: Date | null;
}

@ObjectType({ description: 'What a match pays for what others pledge, up to the amount of the pledge.' })
export class PledgeMatch {
  @Field(() => Int, { description: 'It pays so many pounds …' })
  numerator: number;
  @Field(() => Int, { description: '… for each so many pounds of the base.' })
  denominator: number;
  @Field(() => MatchBaseEnum, { description: 'The money it follows.' })
  base: keyof typeof MatchBaseEnum;
}

@ObjectType({ description: 'A part of a condition that does not hold.' })
export class FailedAtom {
  @Field(() => LocalisedText, { description: 'One sentence.' })
  text: LocalisedText;
  @Field({ description: 'What there is: pounds with two decimals, or a count.' })
  current: string;
  @Field({ description: 'What is needed, in the same unit.' })
  needed: string;
}

@ObjectType({ description: 'The smallest help that makes more pledges hold.' })
export class SmallestUnlock {
  @Field(() => Money, { description: 'The new, unconditional money that is enough; a penny less is not.' })
  amount: Money;
  @Field(() => Money, { description: 'The money that holds then and does not now.' })
  unlocks: Money;
  @Field(() => LocalisedText, { description: 'One sentence.' })
  sentence: LocalisedText;
}

@ObjectType({ description: 'Figures that are never added to one another.' })
export class PledgeTotals {
  @Field(() => Money, { description: 'Money in pledges that hold now.' })
  firm: Money;
  @Field(() => Money, { description: 'Money in pledges whose conditions do not hold yet.' })
  conditional: Money;
  @Field(() => Money, { description: 'What nobody has pledged yet: the target less what is firm and what waits; never negative.' })
  gap: Money;
  @Field(() => Money, { description: 'Firm money above the target.' })
  over: Money;
  @Field(() => Money, { description: 'The declared value of what holds in kind; never part of the money.' })
  inKind: Money;
}

@ObjectType('Pledge', { implements: () => [Node], description: 'A promise of money or of something else, often on a condition.' })
export class PledgeType implements Node {
  @Field(() => ID, { description: 'The id, `plg_…`.' })
  id: string;
  @Field(() => PledgeKindEnum, { description: 'What is pledged.' })
  kind: PledgeKind;
  @Field(() => Money, { description: 'What is committed; for a match, its cap; in kind, the declared value.' })
  amount: Money;
  @Field(() => Money, { description: 'What it is worth now; zero while it waits.' })
  effectiveAmount: Money;
  @Field(() => String, { nullable: true, description: 'What it consists of, and how it was valued.' })
  note: string | null;
  @Field({ description: 'By what authority the organisation is committed.' })
  authority: string;
  @Field(() => JsonScalar, { description: 'The condition as data; amounts in pence.' })
  condition: unknown;
  @Field(() => LocalisedText, { description: 'The condition in one sentence.' })
  conditionText: LocalisedText;
  @Field(() => PledgeMatch, { nullable: true, description: 'What a match follows; null for everything else.' })
  match: PledgeMatch | null;
  @Field(() => LocalisedText, { nullable: true, description: 'What a match follows, in one sentence.' })
  matchText: LocalisedText | null;
  @Field(() => Date, { nullable: true, description: 'The last moment at which it counts.' })
  validUntil: Date | null;
  @Field(() => PledgeStatusEnum, { description: 'Whether it holds.' })
  status: PledgeStatus;
  @Field(() => [FailedAtom], { description: 'Why it does not hold; empty when it does.' })
  explanation: readonly FailedAtom[];
  @Field({ description: 'When it was made.' })
  createdAt: Date;
  @Field(() => Int, { description: 'Counts up with each change; send it back with yours.' })
  version: number;
  @Field(() => Date, { nullable: true, description: 'When it was last changed; null while it is as it was made.' })
  changedAt: Date | null;
  @Field(() => PendingChange, { nullable: true, description: 'A change above the limit of your organisation that waits for its second person; null for others.' })
  pendingChange: PendingChange | null;
  @Field(() => Valuation, { nullable: true, description: 'Whether somebody else confirmed the value of something in kind; null for money.' })
  valuation: Valuation | null;

  organisationId: string;
  roundId: string;
  personId: string;
  verifierId: string | null;
}

@ObjectType('PledgeRound', { implements: () => [Node], description: 'A round of co-investment in a solution. All pledges that can hold together do.' })
export class PledgeRoundType implements Node {
  @Field(() => ID, { description: 'The id, `rnd_…`.' })
  id: string;
  @Field(() => Int, { description: 'Counts up with each change of the round or its pledges.' })
  version: number;
  @Field(() => Money, { description: 'What the pilot needs.' })
  target: Money;
  @Field({ description: 'The last moment to pledge or withdraw.' })
  deadline: Date;
  @Field(() => PledgeRoundStateEnum, { description: 'Whether pledges may still change.' })
  state: keyof typeof PledgeRoundStateEnum;
  @Field(() => [Milestone], { description: 'What conditions may wait for.' })
  milestones: readonly Milestone[];
  @Field(() => [PledgeType], { description: 'All pledges, in the order they were made; withdrawn ones stay in the list.' })
  pledges: readonly PledgeType[];
  @Field(() => PledgeTotals, { description: 'What is firm, conditional, missing and in kind.' })
  totals: PledgeTotals;
  @Field(() => SmallestUnlock, { nullable: true, description: 'The smallest help that makes more hold; null when none does or the round is locked.' })
  smallestUnlock: SmallestUnlock | null;
  @Field(() => [LocalisedText], { description: 'Who waits for whom in a circle, one sentence each.' })
  waitingCycles: readonly LocalisedText[];
  @Field({ description: 'How the outcome is computed; kept with a locked round.' })
  algorithmVersion: string;
  @Field({ description: 'SHA-256 of the canonical JSON of what the outcome is computed from.' })
  inputsHash: string;
  @Field(() => Date, { nullable: true, description: 'When it was locked.' })
  lockedAt: Date | null;

  solutionId: string;
  challengeId: string;
  leadId: string;
  /** Of the challenge. */
  stage: Stage;
}
