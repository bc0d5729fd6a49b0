// `problemInsight`: what those who work with a problem say of it, each kind by itself.
import { Args, Context, Field, ID, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import { connectionOf, type Page, PageArgs } from '../platform/graphql/pages.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { LocalisedText } from '../platform/graphql/values.type.ts';
import { answersOf } from './answers.ts';
import { type InsightSource, InsightSourceEnum, Quotation } from './feedback.type.ts';
import { InsightQueries } from './insight.queries.ts';
import { AnswersOf } from './service-view.type.ts';

@ObjectType({ description: 'Words on a problem that a moderator let be read, and whose they are.' })
export class InsightQuotation extends Quotation {
  @Field(() => InsightSourceEnum, { description: 'Who spoke.' })
  source: InsightSource;
}

const InsightQuotationConnection = connectionOf('InsightQuotation', () => InsightQuotation);

@ObjectType({ description: 'What the workforce and the supply chain say of a problem.' })
export class ProblemInsight {
  @Field(() => ID, { description: 'The problem.' })
  problemId: string;
  @Field(() => LocalisedText, { description: 'Its title.' })
  title: LocalisedText;
}

const ASKED: readonly InsightSource[] = ['WORKFORCE', 'SUPPLY_CHAIN'];

@Resolver(() => ProblemInsight)
export class ProblemInsightResolver {
  constructor(private readonly queries: InsightQueries) {}

  @Query(() => ProblemInsight, { nullable: true, description: 'What those who work with a problem say; null when there is no such problem, or you may not see it.' })
  @Access('public')
  async problemInsight(@Args('problem', { type: () => ID, description: 'The id of the problem.' }) problem: string, @Context() context: RequestContext): Promise<ProblemInsight | null> {
    const row = await this.queries.problem(viewerOf(context), problem);
    return row && { problemId: row.id, title: { en: row.titleEn, cy: row.titleCy } };
  }

  @ResolveField(() => [AnswersOf], { description: 'Their figures, from ten answers on.' })
  async answers(@Parent() { problemId }: ProblemInsight): Promise<AnswersOf[]> {
    const rows = await this.queries.counts(problemId);
    return ASKED.map((source) => answersOf(source, rows));
  }

  @ResolveField(() => InsightQuotationConnection, { description: 'Their words, newest first.' })
  quotations(@Parent() { problemId }: ProblemInsight, @Args() args: PageArgs): Promise<Page<InsightQuotation>> {
    return this.queries.quotations(problemId, args);
  }
}
