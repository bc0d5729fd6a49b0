// A shortlisted proposal as everybody sees it: the public part only.
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Node } from '../platform/graphql/node.ts';
import { connectionOf } from '../platform/graphql/pages.ts';
import { Money } from '../platform/graphql/values.type.ts';
import { Claim, TeamMember } from '../proposals/proposal.type.ts';

@ObjectType('Solution', { implements: () => [Node], description: 'A shortlisted proposal that may become a pilot.' })
export class SolutionType implements Node {
  @Field(() => ID, { description: 'The id, `sol_…`.' })
  id: string;
  @Field({ description: 'The last part of its address on the site.' })
  slug: string;
  @Field({ description: 'Its title.' })
  title: string;
  @Field({ description: 'A summary that a resident understands.' })
  summary: string;
  @Field(() => [TeamMember], { description: 'Who takes part beside the lead.' })
  team: readonly TeamMember[];
  @Field(() => [Claim], { description: 'What it expects to reach.' })
  claims: readonly Claim[];
  @Field(() => Money, { nullable: true, description: 'What the pilot would cost.' })
  price: Money | null;
  challengeId: string;
  proposalId: string;
  organisationId: string;
}

export const SolutionConnection = connectionOf('Solution', () => SolutionType);
