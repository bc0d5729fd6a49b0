// `Challenge.effort`: what answering it asks of a supplier, before anybody begins, and for the council that writes it.
import { Field, Float, Int, ObjectType, Parent, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import { EFFORT_RATES, EFFORT_WARNING_BP, type EffortPart as Part, effortOf } from '@moothall/domain/proposal';
import { fromDecimalString } from '@moothall/domain/money';
import { ChallengeType } from '../challenges/challenge.type.ts';
import { Money, moneyOf } from '../platform/graphql/values.type.ts';

const EffortKind = { WORDS: 'WORDS', QUESTIONS: 'QUESTIONS', CLAIMS: 'CLAIMS', COSTS: 'COSTS', RISKS: 'RISKS', TEAM: 'TEAM', ATTACHMENTS: 'ATTACHMENTS' } as const;
registerEnumType(EffortKind, { name: 'EffortKind', description: 'What a proposal asks for.' });

@ObjectType({ description: 'One thing that a proposal asks for, and how long it takes by the published rates.' })
export class EffortPart {
  @Field(() => EffortKind, { description: 'What is asked for.' })
  what: Part['what'];
  @Field(() => Int, { description: 'How much of it.' })
  count: number;
  @Field(() => Int, { description: 'Minutes for all of it.' })
  minutes: number;
}

@ObjectType({ description: 'What an answer to a challenge asks of a supplier. The formula stands in docs/methods.md; it is the same for every challenge.' })
export class BidEffort {
  @Field(() => [EffortPart], { description: 'What it is made of.' })
  parts: readonly EffortPart[];
  @Field(() => Int, { description: 'All minutes together.' })
  minutes: number;
  @Field(() => Money, { description: 'What they cost a small firm.' })
  cost: Money;
  @Field(() => Money, { description: 'What an hour is counted at.' })
  hourlyRate: Money;
  @Field(() => Float, { nullable: true, description: 'The cost in per cent of the most that a pilot may cost; null where the challenge does not say that.' })
  sharePct: number | null;
  @Field({ description: 'Whether that is more than the share from which we warn.' })
  isHeavy: boolean;
  @Field(() => Float, { description: 'The share from which we warn, in per cent.' })
  warningPct: number;
}

@Resolver(() => ChallengeType)
export class EffortOfChallenge {
  @ResolveField(() => BidEffort, { description: 'What answering it asks of a supplier.' })
  effort(@Parent() challenge: ChallengeType): BidEffort {
    const most = challenge.budget?.max;
    const effort = effortOf({ indicators: challenge.indicators.length, value: most ? fromDecimalString(most.amount) : null });
    const { parts, minutes, cost, shareBp, isHeavy } = effort;
    return {
      ...{ parts, minutes, isHeavy, cost: moneyOf(cost), hourlyRate: moneyOf(EFFORT_RATES.hourlyRate) },
      sharePct: shareBp === null ? null : Number(shareBp) / 100,
      warningPct: Number(EFFORT_WARNING_BP) / 100,
    };
  }
}
