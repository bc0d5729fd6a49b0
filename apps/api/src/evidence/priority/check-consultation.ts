// `consultationCheck`: anybody may have a result counted again from the votes, and see that the same comes out.
import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { Attempts } from '../../identity/attempts.ts';
import { viewerOf } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { ConsultationLoader } from './consultation.loader.ts';
import { InputsQueries } from './inputs.queries.ts';
import { ConsultationCheck } from './result.type.ts';
import { runCount } from './run-count.ts';

/** In a quarter of an hour for one caller: a count can take seconds of a processor. */
const MOST_CHECKS = 10;

@Resolver()
export class CheckConsultation {
  constructor(
    private readonly loader: ConsultationLoader,
    private readonly inputs: InputsQueries,
    private readonly attempts: Attempts,
  ) {}

  @Query(() => ConsultationCheck, { nullable: true, description: 'Counts a closed consultation again; null before it was counted.' })
  @Access('public')
  async consultationCheck(@Args('id', { type: () => ID, description: 'Which consultation.' }) id: string, @Context() context: RequestContext): Promise<ConsultationCheck | null> {
    const consultation = await this.loader.load(context, id);
    const before = consultation && (await this.loader.count(context, id));
    const inputs = before?.countedAt ? await this.inputs.closed(id) : null;
    if (!before || !inputs) return null;
    await this.attempts.count(`check:${viewerOf(context).bucket}`, MOST_CHECKS);
    const { inputsHash, resultHash } = await runCount(inputs).result;
    return { inputsHash, resultHash, isSame: inputsHash === before.inputsHash && resultHash === before.resultHash };
  }
}
