// Another authority that takes up what a pilot showed, and what came of it there.
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ADOPTION_STATES, type AdoptionState } from '@moothall/domain/pilot';
import { Node } from '../../platform/graphql/node.ts';
import { connectionOf } from '../../platform/graphql/pages.ts';
import { enumOf } from '../pilot.type.ts';

export const AdoptionStateEnum = enumOf<AdoptionState>(ADOPTION_STATES);
registerEnumType(AdoptionStateEnum, {
  name: 'AdoptionState',
  description: 'How far an adoption has come.',
  valuesMap: {
    PROPOSED: { description: 'Prepared; only its own authority and the lead of the pilot see it.' },
    ADOPTED: { description: 'Decided, and counted.' },
    REPORTED: { description: 'Its authority has told what came of it.' },
    WITHDRAWN: { description: 'Came to nothing.' },
  },
});

@ObjectType({ description: 'A figure of the adopter itself; never merged with those of the pilot.' })
export class AdoptionFigure {
  @Field({ description: 'The code of the indicator of the challenge.' })
  indicatorCode: string;
  @Field(() => Float, { description: 'The value, in the unit of the indicator.' })
  value: number;
  @Field(() => Int, { nullable: true, description: 'How many it rests on.' })
  n: number | null;
}

@ObjectType('Adoption', { implements: () => [Node], description: 'Another authority takes up what a pilot showed.' })
export class AdoptionType implements Node {
  @Field(() => ID, { description: 'The id, `adp_…`.' })
  id: string;
  @Field(() => Int, { description: 'Counts up with each change; send it back with yours.' })
  version: number;
  @Field(() => AdoptionStateEnum, { description: 'How far it has come.' })
  state: AdoptionState;
  @Field({ description: 'What the authority means to do.' })
  plan: string;
  @Field({ description: 'When it was proposed.' })
  proposedAt: Date;
  @Field(() => Date, { nullable: true, description: 'When it was decided.' })
  adoptedAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When its results were told last.' })
  reportedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'What came of it there.' })
  summary: string | null;
  @Field(() => String, { nullable: true, description: 'The first day its figures cover, as `2027-03-31`.' })
  from: string | null;
  @Field(() => String, { nullable: true, description: 'The last day its figures cover.' })
  to: string | null;
  @Field(() => String, { nullable: true, description: 'Why it came to nothing.' })
  withdrawnBecause: string | null;
  @Field(() => [AdoptionFigure], { description: 'Its own figures, as told last.' })
  results: readonly AdoptionFigure[];

  pilotId: string;
  organisationId: string;
}

export const AdoptionConnection = connectionOf('Adoption', () => AdoptionType);
