// The root fields that read anything by its id.
import { Args, ArgsType, Context, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { ArrayMaxSize, IsString } from 'class-validator';
import { Access } from './access.ts';
import { Node, NodeReaders } from './node.ts';
import { LARGEST_PAGE } from './pages.ts';
import type { RequestContext } from './request-context.ts';

@ArgsType()
class NodesArgs {
  @Field(() => [ID], { description: 'At most 100 ids.' })
  @IsString({ each: true })
  @ArrayMaxSize(LARGEST_PAGE, { message: `Ask for at most ${LARGEST_PAGE}.` })
  ids: string[];
}

@Resolver()
export class NodeResolver {
  constructor(private readonly readers: NodeReaders) {}

  @Query(() => Node, { nullable: true, description: 'Anything by its id; null when it is absent or hidden from you.' })
  @Access('public')
  async node(
    @Args('id', { type: () => ID, description: 'The id.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<{ id: string } | null> {
    const [node] = await this.readers.read([id], context);
    return node ?? null;
  }

  @Query(() => [Node], { nullable: 'items', description: 'Many things by their ids, in that order.' })
  @Access('public')
  nodes(@Args() { ids }: NodesArgs, @Context() context: RequestContext): Promise<({ id: string } | null)[]> {
    return this.readers.read(ids, context);
  }
}
