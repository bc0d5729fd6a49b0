// `problems`: the register by words and filters, by pages, as the viewer may see it.
import { Args, ArgsType, Context, Field, ID, InputType, Query, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import type { ProblemState } from '@moothall/domain/problem';
import { viewerOf } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import { type Page, PageArgs } from '../../platform/graphql/pages.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { ProblemConnection, ProblemStateEnum, type ProblemType } from './problem.type.ts';
import { ProblemsQueries } from './problems.queries.ts';
import { toProblemPage } from './to-problem.ts';

@InputType({ description: 'What to look for; all that is given must hold, lists mean any of them.' })
export class ProblemFilter {
  @Field(() => String, { nullable: true, description: 'Words in the title, in what happens or whom it affects. Quotes and a leading minus work.' })
  @IsOptional()
  @IsString()
  @MaxLength(200, { message: 'Search for at most 200 characters.' })
  query?: string | null;

  @Field(() => [ID], { nullable: true, description: 'GSS codes of places where a council has it; the county and the combined authority around a place count too.' })
  @IsOptional()
  @IsString({ each: true })
  @ArrayMaxSize(400)
  places?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Codes of services.' })
  @IsOptional()
  @IsString({ each: true })
  @ArrayMaxSize(100)
  services?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'A council that has it, whether or not it wrote it down.' })
  @IsOptional()
  @IsString()
  organisation?: string | null;

  @Field(() => [ProblemStateEnum], { nullable: true, description: 'States; what is only noted is found by its own council alone.' })
  @IsOptional()
  @IsIn(Object.keys(ProblemStateEnum), { each: true })
  states?: ProblemState[] | null;
}

@ArgsType()
class ProblemsArgs extends PageArgs {
  @Field(() => ProblemFilter, { nullable: true, description: 'What to look for.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ProblemFilter)
  filter?: ProblemFilter | null;
}

@Resolver()
export class FindProblems {
  constructor(private readonly queries: ProblemsQueries) {}

  @Query(() => ProblemConnection, { description: 'The register of problems, as far as you may see it, newest first.' })
  @Access('public')
  async problems(@Args() args: ProblemsArgs, @Context() context: RequestContext): Promise<Page<ProblemType>> {
    return toProblemPage(await this.queries.page(viewerOf(context), args.filter ?? {}, args));
  }
}
