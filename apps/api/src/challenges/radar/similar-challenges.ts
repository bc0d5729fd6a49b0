// `Challenge.similar`: what others asked already, for the authors of a draft, so that they join instead of asking again.
import { Args, Context, Field, Float, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { can, viewerOf } from '../../organisations/viewer.ts';
import { badInput } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { ChallengeLoader } from '../challenge.loader.ts';
import { ChallengeType } from '../challenge.type.ts';
import { SimilarQueries } from './similar.queries.ts';

@ObjectType({ description: 'A published challenge that is like a draft, and why.' })
export class SimilarChallenge {
  @Field(() => Float, { description: 'From 0 to 1: how much of the telling words of the draft it has; rare words count more.' })
  wordMatch: number;
  @Field(() => Float, { description: 'From 0 to 1: how alike the titles read.' })
  titleMatch: number;
  @Field(() => [String], { description: 'Telling words that both have, at most five.' })
  words: readonly string[];
  @Field({ description: 'Whether it concerns one of the same places.' })
  isSamePlace: boolean;
  @Field({ description: 'Whether it concerns a neighbouring place: one of the eight whose middles are nearest, within 80 km.' })
  isNeighbour: boolean;
  @Field({ description: 'Whether it has the same theme.' })
  isSameTheme: boolean;

  challengeId: string;
}

@Resolver(() => ChallengeType)
export class SimilarToChallenge {
  constructor(private readonly queries: SimilarQueries) {}

  @ResolveField(() => [SimilarChallenge], { description: 'Published challenges like this one, the most alike first; only for those who write it.' })
  async similar(
    @Parent() challenge: ChallengeType,
    @Args('first', { type: () => Int, defaultValue: 5, description: 'How many; 1 to 20.' }) first: number,
    @Context() context: RequestContext,
  ): Promise<readonly SimilarChallenge[]> {
    if (first < 1 || first > 20) throw badInput('Ask for 1 to 20.', ['first']);
    if (!can(viewerOf(context), challenge.leadId, 'writeChallenge')) return [];
    const { title, summary, problem, outcomesWanted, placeCodes, theme } = challenge.content;
    const text = [summary, problem, outcomesWanted].flatMap((part) => [part?.en, part?.cy]).filter(Boolean).join(' ');
    return this.queries.to({ id: challenge.id, title: title.en, text, placeCodes, theme }, first);
  }
}

@Resolver(() => SimilarChallenge)
export class SimilarChallengeResolver {
  constructor(private readonly challenges: ChallengeLoader) {}

  @ResolveField(() => ChallengeType, { description: 'The challenge.' })
  challenge(@Parent() similar: SimilarChallenge, @Context() context: RequestContext): Promise<ChallengeType> {
    return this.challenges.mustLoad(context, similar.challengeId);
  }
}
