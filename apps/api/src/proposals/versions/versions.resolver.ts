// The versions of a proposal as its own organisation sent them, and what changed between any two.
import { Args, Context, Field, Int, ObjectType, Parent, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import { type DifferencePart, versionDifference } from '@moothall/domain/proposal';
import { viewerOf } from '../../organisations/viewer.ts';
import { listLoaderOf } from '../../platform/graphql/loader.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { fromJson } from '../proposal-json.ts';
import { ProposalType } from '../proposal.type.ts';
import { submissionText } from '../sealing/content-box.ts';
import { type VersionRow, VersionsQueries } from './versions.queries.ts';

const DifferenceKind = { SAME: 'SAME', REMOVED: 'REMOVED', ADDED: 'ADDED' } as const;
registerEnumType(DifferenceKind, { name: 'DifferenceKind', description: 'Whether words stand in both versions, only in the earlier one, or only in the later one.' });

@ObjectType({ description: 'A version that was sent, as its own organisation sees it.' })
export class ProposalVersion {
  @Field(() => Int, { description: 'Which version.' })
  proposalVersion: number;
  @Field({ description: 'When it was received, by the clock of the database.' })
  submittedAt: Date;
  @Field({ description: 'The hash on its receipt.' })
  hash: string;
  @Field({ description: 'The canonical JSON of what was sent; the hash on the receipt is its SHA-256.' })
  canonical: string;
}

@ObjectType({ description: 'Words that stand in both versions or only in one.' })
export class DifferenceWords {
  @Field(() => DifferenceKind, { description: 'Where they stand.' })
  kind: DifferencePart['kind'];
  @Field({ description: 'The words, with the white space after them.' })
  text: string;
}

@ObjectType('AnswerDifference', { description: 'What changed in one answer.' })
export class AnswerDifferenceType {
  @Field({ description: 'Which answer, as `approach`.' })
  field: string;
  @Field(() => [DifferenceWords], { description: 'The words of both versions in order.' })
  parts: readonly DifferenceWords[];
}

@Resolver(() => ProposalType)
export class Versions {
  constructor(private readonly queries: VersionsQueries) {}

  @ResolveField(() => [ProposalVersion], { nullable: true, description: 'All versions that were sent, newest first; only for its own organisation.' })
  async versions(@Parent() proposal: ProposalType, @Context() context: RequestContext): Promise<ProposalVersion[] | null> {
    if (!proposal.isOwn) return null;
    return (await this.rows(proposal, context)).map((row) => ({ ...row, canonical: submissionText(row) }));
  }

  @ResolveField(() => [AnswerDifferenceType], { nullable: true, description: 'What changed, answer by answer and word by word; only for its own organisation, and null when there is no such version.' })
  async difference(
    @Parent() proposal: ProposalType,
    @Args('from', { type: () => Int, description: 'The earlier version.' }) from: number,
    @Args('to', { type: () => Int, nullable: true, description: 'The later version; left out, it is the working copy.' }) to: number | null | undefined,
    @Context() context: RequestContext,
  ): Promise<AnswerDifferenceType[] | null> {
    if (!proposal.isOwn) return null;
    const rows = await this.rows(proposal, context);
    const contentOf = (version: number) => rows.filter((row) => row.proposalVersion === version).map((row) => fromJson(row.content))[0];
    const [before, after] = [contentOf(from), to == null ? proposal.content : contentOf(to)];
    if (!before || !after) return null;
    // Files are attached when a version is sent, so a working copy has none to compare.
    const compared = to == null ? { ...after, attachments: before.attachments } : after;
    return versionDifference(before, compared).map(({ field, parts }) => ({ field, parts }));
  }

  private rows(proposal: ProposalType, context: RequestContext): Promise<VersionRow[]> {
    const read = (ids: readonly string[]) => this.queries.ofProposals(viewerOf(context), ids);
    return listLoaderOf(context, 'versions', read, (row) => row.proposalId).load(proposal.id);
  }
}
