// Searches that people keep, and which of them a new challenge fits.
import { Module } from '@nestjs/common';
import { ChallengesModule } from '../challenges.module.ts';
import { SavedSearchesOfViewer, SavedSearchVerbs } from './saved-search.ts';
import { SavedSearchQueries } from './saved-search.queries.ts';

@Module({ imports: [ChallengesModule], providers: [SavedSearchQueries, SavedSearchVerbs, SavedSearchesOfViewer] })
export class SearchesModule {}
