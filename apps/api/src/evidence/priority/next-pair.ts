// `nextPair`: which two options a visit is asked about now; those with few votes catch up.
import { Args, Context, Field, ID, Int, ObjectType, Query, ResolveField, Resolver, Parent } from '@nestjs/graphql';
import { choosePair, pairKey, seededRandom } from '@moothall/domain/evidence';
import { Access } from '../../platform/graphql/access.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { ConsultationLoader } from './consultation.loader.ts';
import { ConsultationOptionType } from './consultation.type.ts';
import { tokenOf } from './pair-token.ts';
import { PairsQueries } from './pairs.queries.ts';
import { Visits } from '../visit.ts';
import { voterIn } from './voter.ts';

@ObjectType({ description: 'Two options that a visit is asked to decide between.' })
export class PairQuestion {
  @Field({ description: 'Pass it back with the answer; it holds for this visit and this question.' })
  token: string;
  @Field(() => Int, { description: 'How many answers this visit has given before.' })
  turn: number;
  @Field(() => Int, { description: 'How many pairs there are in all.' })
  pairs: number;
  consultationId: string;
  left: string;
  right: string;
}

@Resolver(() => PairQuestion)
export class NextPair {
  constructor(
    private readonly queries: PairsQueries,
    private readonly visits: Visits,
    private readonly consultations: ConsultationLoader,
  ) {}

  @Query(() => PairQuestion, { nullable: true, description: 'The next question of an open pairwise survey; null when this visit has answered them all.' })
  @Access('public')
  async nextPair(
    @Args('consultationId', { type: () => ID, description: 'Which survey.' }) consultationId: string,
    @Context() context: RequestContext,
  ): Promise<PairQuestion | null> {
    const survey = await this.queries.openSurvey(consultationId);
    if (!survey) return null;
    const voter = voterIn(survey.id, this.visits.token(context));
    const [ideas, busy, answered] = await Promise.all([this.queries.listed(survey.id), this.queries.busy(survey.id), this.queries.answered(survey.id, voter)]);
    const votes = new Map(busy.map((pair) => [pairKey(pair.one, pair.other), pair.votes]));
    const seen = new Set(answered.map((pair) => pairKey(pair.one, pair.other)));
    const turn = answered.length;
    const question = choosePair({
      ideas,
      votesOn: (one, other) => votes.get(pairKey(one, other)) ?? 0,
      hasSeen: (one, other) => seen.has(pairKey(one, other)),
      // The same visit is asked the same until it answers, however often the page is loaded.
      random: seededRandom(`${survey.secret}:${voter}:${turn}`),
    });
    if (question === null || question.isRepeat) return null;
    const pair = { turn, left: question.left, right: question.right };
    return { ...pair, token: tokenOf(survey.secret, voter, pair), pairs: (ideas.length * (ideas.length - 1)) / 2, consultationId: survey.id };
  }

  @ResolveField(() => ConsultationOptionType, { description: 'On the left.' })
  left(@Parent() question: PairQuestion, @Context() context: RequestContext): Promise<ConsultationOptionType> {
    return this.option(context, question, question.left);
  }

  @ResolveField(() => ConsultationOptionType, { description: 'On the right.' })
  right(@Parent() question: PairQuestion, @Context() context: RequestContext): Promise<ConsultationOptionType> {
    return this.option(context, question, question.right);
  }

  private async option(context: RequestContext, { consultationId }: PairQuestion, id: string): Promise<ConsultationOptionType> {
    const option = (await this.consultations.options(context, consultationId)).find((one) => one.id === id);
    if (!option) throw new Error(`No option ${id}`);
    return option;
  }
}
