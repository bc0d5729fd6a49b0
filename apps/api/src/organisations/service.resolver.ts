// `services`: what councils do for residents, as a list of our own that problems and feedback are sorted by.
import { Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { COUNCIL_SERVICES, type CouncilService } from '@moothall/domain/place';
import { Access } from '../platform/graphql/access.ts';
import { LocalisedText } from '../platform/graphql/values.type.ts';

@ObjectType('CouncilService', { description: 'Something councils do for residents.' })
export class CouncilServiceType {
  @Field(() => ID, { description: 'Its code, such as `LIBRARIES`; it stays the same for good.' })
  code: string;
  @Field(() => LocalisedText, { description: 'Its name, in both languages.' })
  name: LocalisedText;
  @Field({ description: 'The theme of challenges it belongs to.' })
  theme: string;
}

@Resolver()
export class ServiceResolver {
  @Query(() => [CouncilServiceType], { description: 'The services of councils, sorted by theme.' })
  @Access('public')
  services(): readonly CouncilService[] {
    return COUNCIL_SERVICES;
  }
}
