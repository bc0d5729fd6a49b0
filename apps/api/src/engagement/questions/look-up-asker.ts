// `lookUpAsker`: an auditor of the council learns who asked, with a reason, and everybody reads that it happened.
import { Args, Context, Field, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { refuse } from '@moothall/domain/decision';
import type { PersonRow } from '../../identity/people.ts';
import { PersonLoader } from '../../identity/person.loader.ts';
import { PersonType } from '../../identity/person.type.ts';
import { OrganisationLoader } from '../../organisations/organisation.loader.ts';
import { OrganisationType } from '../../organisations/organisation.type.ts';
import { viewerOf } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { EngagementVerbs } from '../engagement-verbs.ts';
import { LookUpAskerInput } from './answer.input.ts';
import { QuestionsQueries } from './questions.queries.ts';
import { challengeOfQuestion, lockQuestion, storeLookUp } from './store-question.ts';

@ObjectType({ description: 'Who asked a question; answered to nobody but the auditor who said why.' })
export class Asker {
  @Field({ description: 'The id of the question.' })
  questionId: string;

  organisationId: string;
  personId: string;
}

type Code = 'REASON_MISSING';
const LookUpAskerPayload = payloadOf<{ asker: Asker | null }, Code>('LookUpAsker', { asker: { type: () => Asker, description: 'Who asked.' } }, ['REASON_MISSING']);

@Resolver()
export class LookUpAsker {
  constructor(
    private readonly verbs: EngagementVerbs,
    private readonly queries: QuestionsQueries,
  ) {}

  @Mutation(() => LookUpAskerPayload, { description: 'Tells an auditor who asked. That it happened is public at once.' })
  @Access('signed-in')
  async lookUpAsker(@Args('input', { description: 'Whose, and why.' }) input: LookUpAskerInput, @Context() context: RequestContext) {
    const done = await this.verbs.council<Code>(context, 'lookUpAsker', input, (tx) => challengeOfQuestion(tx, input.questionId), async (engaging) => {
      const question = await lockQuestion(engaging, input.questionId);
      const reason = input.reason.trim();
      if (reason.length < 10) return [refuse('REASON_MISSING', ['reason'], 'Say why this must be known, in at least 10 characters.')];
      return storeLookUp(engaging, question.id, reason);
    }, 'readRecords');
    return { asker: done.id ? await this.queries.askerBy(viewerOf(context), done.id) : null, userErrors: done.userErrors };
  }
}

@Resolver(() => Asker)
export class AskerResolver {
  constructor(
    private readonly organisations: OrganisationLoader,
    private readonly people: PersonLoader,
  ) {}

  @ResolveField(() => OrganisationType, { description: 'For which organisation.' })
  organisation(@Parent() asker: Asker, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.organisations.mustLoad(context, asker.organisationId);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who.' })
  person(@Parent() asker: Asker, @Context() context: RequestContext): Promise<PersonRow | null> {
    return this.people.load(context, asker.personId);
  }
}
