// A problem of the register as the world sees it, and what each council that has it says of its own part.
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PROBLEM_ACTIONS, PROBLEM_STATES, type ProblemAction, type ProblemState } from '@moothall/domain/problem';
import { CouncilServiceType } from '../../organisations/service.resolver.ts';
import { Node } from '../../platform/graphql/node.ts';
import { connectionOf } from '../../platform/graphql/pages.ts';
import { LocalisedText, Money } from '../../platform/graphql/values.type.ts';

export const ProblemStateEnum: Record<string, ProblemState> = Object.fromEntries(PROBLEM_STATES.map((state) => [state, state]));
registerEnumType(ProblemStateEnum, {
  name: 'ProblemState',
  description: 'How far a problem has come.',
  valuesMap: {
    NOTED: { description: 'Written down; only its council sees it.' },
    SHARED: { description: 'Everybody sees it, and councils can say that they have it too.' },
    IN_CHALLENGE: { description: 'A challenge asks for a solution to it.' },
    CLOSED: { description: 'Gone, or pursued no further.' },
  },
});
export const ProblemActionEnum: Record<string, ProblemAction> = Object.fromEntries(PROBLEM_ACTIONS.map((action) => [action, action]));
registerEnumType(ProblemActionEnum, { name: 'ProblemAction', description: 'A step of a problem.' });

@ObjectType('Problem', { implements: () => [Node], description: 'Something that goes wrong in a council’s work, written down long before anybody asks for a solution.' })
export class ProblemType implements Node {
  @Field(() => ID, { description: 'The id, `prb_…`.' })
  id: string;
  @Field({ description: 'The last part of its address on the site.' })
  slug: string;
  @Field(() => Int, { description: 'Counts up with each change; send it back with yours.' })
  version: number;
  @Field(() => ProblemStateEnum, { description: 'How far it has come.' })
  state: ProblemState;
  @Field(() => LocalisedText, { description: 'What goes wrong, in a few words.' })
  title: LocalisedText;
  @Field(() => LocalisedText, { description: 'What happens, how often, since when.' })
  whatHappens: LocalisedText;
  @Field(() => LocalisedText, { description: 'Whom it affects, and how.' })
  whoIsAffected: LocalisedText;
  @Field(() => CouncilServiceType, { description: 'The service in which it arises.' })
  service: CouncilServiceType;
  @Field({ description: 'When it was written down.' })
  notedAt: Date;
  @Field(() => Date, { nullable: true, description: 'When everybody could first read it.' })
  sharedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was closed.' })
  closedBecause: string | null;

  organisationId: string;
  placeCode: string;
  challengeId: string | null;
  writtenBy: string;
}

@ObjectType({ description: 'What a council that has a problem says of its own part. Figures it did not give are null, never 0.' })
export class ProblemCouncil {
  @Field({ description: 'Whether it wrote the problem down.' })
  isFirst: boolean;
  @Field(() => Int, { nullable: true, description: 'How many people it affects there.' })
  affectedPeople: number | null;
  @Field(() => Money, { nullable: true, description: 'What it costs this council in a year.' })
  yearlyCost: Money | null;
  @Field(() => String, { nullable: true, description: 'How the cost was found.' })
  costBasis: string | null;
  @Field(() => String, { nullable: true, description: 'What is different here.' })
  words: string | null;
  @Field({ description: 'When it said so.' })
  joinedAt: Date;
  @Field(() => Int, { description: 'Counts up with each change of its figures; send it back with yours.' })
  version: number;

  organisationId: string;
  placeCode: string;
}

export const ProblemConnection = connectionOf('Problem', () => ProblemType);
