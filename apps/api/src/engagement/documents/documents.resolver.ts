// Documents of a challenge and their versions.
import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { translationStatus } from '@moothall/domain/engagement';
import { ChallengeLoader } from '../../challenges/challenge.loader.ts';
import { ChallengeType } from '../../challenges/challenge.type.ts';
import { viewerOf } from '../../organisations/viewer.ts';
import { listLoaderOf, loaderOf } from '../../platform/graphql/loader.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { ChallengeDocumentType, DocumentVersion } from './document.type.ts';
import { DocumentsQueries, type VersionRow } from './documents.queries.ts';

@Resolver(() => ChallengeType)
export class DocumentsOfChallenge {
  constructor(private readonly queries: DocumentsQueries) {}

  @ResolveField(() => [ChallengeDocumentType], { description: 'Documents you may have, oldest first.' })
  documents(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<ChallengeDocumentType[]> {
    return listLoaderOf(context, 'documents', (ids) => this.queries.ofChallenges(viewerOf(context), ids), (row) => row.challengeId).load(challenge.id);
  }

  @ResolveField(() => Int, { description: 'How many more documents there are for organisations that register interest.' })
  async documentsForInterested(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<number> {
    const row = await loaderOf(context, 'documents for interested', (ids) => this.queries.forInterested(viewerOf(context), ids), (one) => one.challengeId).load(challenge.id);
    return row?.n ?? 0;
  }
}

@Resolver(() => ChallengeDocumentType)
export class DocumentResolver {
  constructor(
    private readonly queries: DocumentsQueries,
    private readonly challenges: ChallengeLoader,
  ) {}

  @ResolveField(() => ChallengeType, { description: 'The challenge it is about.' })
  challenge(@Parent() document: ChallengeDocumentType, @Context() context: RequestContext): Promise<ChallengeType> {
    return this.challenges.mustLoad(context, document.challengeId);
  }

  @ResolveField(() => [DocumentVersion], { description: 'All versions, the newest first.' })
  async versions(@Parent() document: ChallengeDocumentType, @Context() context: RequestContext): Promise<DocumentVersion[]> {
    const rows = await listLoaderOf(context, 'document versions', (ids) => this.queries.versions(viewerOf(context), ids), (row) => row.documentId).load(document.id);
    return rows.map(toVersion);
  }
}

function toVersion(row: VersionRow): DocumentVersion {
  return { ...row, translations: translationStatus(row.title, row.machineLanguages), path: `/data/documents/${row.documentId}/${row.version}` };
}
