// `saveSearch`, `changeSavedSearch` and `removeSavedSearch`: a person keeps what they look for, and may be told when one appears.
import { Args, Context, Field, ID, InputType, Mutation, ObjectType, ResolveField, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsOptional, IsString, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { type Refusal, refuse } from '@moothall/domain/decision';
import { ViewerType } from '../../identity/viewer.type.ts';
import { append } from '../../journal/append.ts';
import { viewerOf } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import { notFound } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { JsonScalar } from '../../platform/graphql/scalars.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../../platform/graphql/verbs.ts';
import type { Tx } from '../../platform/transaction.ts';
import { ChallengeFilter } from '../find-challenges.ts';
import { SavedSearchQueries } from './saved-search.queries.ts';
import { isEmptyFilter, keptFilter, lockSearches, storeSearch } from './store-search.ts';

@ObjectType({ description: 'What a person looks for among challenges, kept under a name.' })
export class SavedSearch {
  @Field(() => ID, { description: 'The id, `sea_…`.' })
  id: string;
  @Field({ description: 'Its name.' })
  name: string;
  @Field({ description: 'Whether the person wants to be told when a new challenge fits.' })
  isOn: boolean;
  @Field(() => JsonScalar, { description: 'The filter as it was given to `challenges`; amounts are pounds as text.' })
  filter: unknown;
  @Field({ description: 'Since when.' })
  createdAt: Date;
}

@InputType({ description: 'A search to keep.' })
export class SaveSearchInput {
  @Field({ description: 'Its name.' })
  @IsString()
  @MinLength(1, { message: 'Enter a name for the search.' })
  @MaxLength(100, { message: 'Enter at most 100 characters.' })
  name: string;
  @Field(() => ChallengeFilter, { description: 'What to look for.' })
  @ValidateNested()
  @Type(() => ChallengeFilter)
  filter: ChallengeFilter;
}

@InputType({ description: 'A change of a kept search; what is left out stays.' })
export class ChangeSavedSearchInput {
  @Field(() => ID, { description: 'Which one.' })
  @IsString()
  id: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether to be told when a new challenge fits.' })
  @IsOptional()
  @IsBoolean()
  isOn?: boolean | null;
  @Field(() => String, { nullable: true, description: 'A new name.' })
  @IsOptional()
  @IsString()
  @MinLength(1, { message: 'Enter a name for the search.' })
  @MaxLength(100, { message: 'Enter at most 100 characters.' })
  name?: string | null;
}

@InputType({ description: 'Which kept search to forget.' })
export class RemoveSavedSearchInput {
  @Field(() => ID, { description: 'Which one.' })
  @IsString()
  id: string;
}

type SaveCode = 'NOTHING_TO_LOOK_FOR' | 'TOO_MANY';
const RESULT = { viewer: { type: () => ViewerType, description: 'You, with what you keep.' } };
const SaveSearchPayload = payloadOf<{ viewer: ViewerType | null }, SaveCode>('SaveSearch', RESULT, ['NOTHING_TO_LOOK_FOR', 'TOO_MANY']);
// What is not one's own is not found, so that nothing is left to mend.
const ChangeSavedSearchPayload = payloadOf<{ viewer: ViewerType | null }, 'NOT_POSSIBLE'>('ChangeSavedSearch', RESULT, ['NOT_POSSIBLE']);
const RemoveSavedSearchPayload = payloadOf<{ viewer: ViewerType | null }, 'NOT_POSSIBLE'>('RemoveSavedSearch', RESULT, ['NOT_POSSIBLE']);

const MOST = 30;
const YOU: ViewerType = { isViewer: true };

@Resolver()
export class SavedSearchVerbs {
  constructor(private readonly verbs: Verbs) {}

  @Mutation(() => SaveSearchPayload, { description: 'Keeps a search; you can be told when a new challenge fits.' })
  @Access('signed-in')
  async saveSearch(@Args('input', { description: 'The search.' }) input: SaveSearchInput, @Context() context: RequestContext) {
    const personId = viewerOf(context).personId ?? '';
    const outcome = await this.verbs.run(context, 'saveSearch', input, async (tx): Promise<Outcome<{ id: string }, SaveCode>> => {
      const refusals: Refusal<SaveCode>[] = [];
      const filter = keptFilter(input.filter);
      if (isEmptyFilter(filter)) refusals.push(refuse('NOTHING_TO_LOOK_FOR', ['filter'], 'Look for something first: a word, a place, a theme.'));
      if ((await lockSearches(tx, personId)) >= MOST) refusals.push(refuse('TOO_MANY', [], `You keep ${MOST} searches. Remove one first.`));
      if (refusals.length > 0) return { userErrors: refusals };
      const id = await storeSearch(tx, personId, input.name.trim(), filter);
      await record(tx, personId, 'search.saved', id, {});
      return { done: { id } };
    });
    return { viewer: outcome.done ? YOU : null, userErrors: outcome.userErrors ?? [] };
  }

  @Mutation(() => ChangeSavedSearchPayload, { description: 'Turns a kept search on or off, or names it anew.' })
  @Access('signed-in')
  async changeSavedSearch(@Args('input', { description: 'The change.' }) input: ChangeSavedSearchInput, @Context() context: RequestContext) {
    const personId = viewerOf(context).personId ?? '';
    await this.verbs.run(context, 'changeSavedSearch', input, async (tx) => {
      const changed: [unknown[], number] = await tx.query('update saved_search set is_on = coalesce($3, is_on), name = coalesce($4, name) where id = $1 and person_id = $2 returning 1', [input.id, personId, input.isOn, input.name?.trim()]);
      if (changed[1] === 0) throw notFound('search');
      await record(tx, personId, 'search.changed', input.id, { isOn: input.isOn ?? null });
      return { done: { id: input.id } };
    });
    return { viewer: YOU, userErrors: [] };
  }

  @Mutation(() => RemoveSavedSearchPayload, { description: 'Forgets a kept search.' })
  @Access('signed-in')
  async removeSavedSearch(@Args('input', { description: 'Which.' }) input: RemoveSavedSearchInput, @Context() context: RequestContext) {
    const personId = viewerOf(context).personId ?? '';
    await this.verbs.run(context, 'removeSavedSearch', input, async (tx) => {
      const gone: [unknown[], number] = await tx.query('delete from saved_search where id = $1 and person_id = $2 returning 1', [input.id, personId]);
      if (gone[1] === 0) throw notFound('search');
      await record(tx, personId, 'search.removed', input.id, {});
      return { done: { id: input.id } };
    });
    return { viewer: YOU, userErrors: [] };
  }
}

@Resolver(() => ViewerType)
export class SavedSearchesOfViewer {
  constructor(private readonly queries: SavedSearchQueries) {}

  @ResolveField(() => [SavedSearch], { description: 'The searches you keep, the newest first.' })
  async savedSearches(@Context() context: RequestContext): Promise<SavedSearch[]> {
    const viewer = viewerOf(context);
    return viewer.personId && viewer.scopes === null ? this.queries.of(viewer) : [];
  }
}

async function record(tx: Tx, personId: string, act: string, subject: string, data: object): Promise<void> {
  await append(tx, { chain: personId, act, subject, actor: { personId, organisationId: null }, data: { ...data }, isPublic: false });
}
