// A person as others see them: a name and nothing more.
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Node } from '../platform/graphql/node.ts';

@ObjectType('Person', { implements: () => [Node], description: 'Somebody with an account. Others see a name, never an address.' })
export class PersonType implements Node {
  @Field(() => ID, { description: 'The id, `per_…`.' })
  id: string;

  @Field({ description: 'The name the person gave.' })
  name: string;
}
