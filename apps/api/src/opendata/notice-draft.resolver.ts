// `Challenge.noticeDraft` for those who write or approve it, and `Challenge.openData` for everybody.
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { draftNotice } from '@moothall/domain/opendata';
import { ChallengeType } from '../challenges/challenge.type.ts';
import { ChallengesQueries } from '../challenges/challenges.queries.ts';
import { can, type Viewer, viewerOf } from '../organisations/viewer.ts';
import { listLoaderOf } from '../platform/graphql/loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { Config } from '../platform/settings.ts';
import { NoticeDraftType, OpenDataOfChallenge } from './notice-draft.type.ts';
import { GatherNoticeFacts } from './notice-facts.ts';
import { ReleasesQueries } from './releases.queries.ts';

/** Buyers, approvers and auditors of the councils that take part. */
export function maySeeDraft(viewer: Viewer, parts: readonly { organisationId: string }[]): boolean {
  return parts.some(({ organisationId }) => (['writeChallenge', 'approveChallenge', 'readRecords'] as const).some((power) => can(viewer, organisationId, power)));
}

@Resolver(() => ChallengeType)
export class NoticeOfChallenge {
  constructor(
    private readonly challenges: ChallengesQueries,
    private readonly facts: GatherNoticeFacts,
    private readonly releases: ReleasesQueries,
    private readonly config: Config,
  ) {}

  @ResolveField(() => NoticeDraftType, { nullable: true, description: 'The notice of market engagement, drafted from the challenge; null for those who do not prepare it.' })
  async noticeDraft(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<NoticeDraftType | null> {
    const viewer = viewerOf(context);
    const [row] = await this.challenges.byIds(viewer, [challenge.id]);
    if (!row || !maySeeDraft(viewer, await this.challenges.participations([row.id]))) return null;
    const { kind, sections, gaps } = draftNotice(await this.facts.of(row));
    const { code, name, platform, law, lookedUp, isVerified, isBilingual } = kind;
    const at = `?challenge=${encodeURIComponent(row.slug)}`;
    return { code, name, platform, law, lookedUp, isVerified, isBilingual, sections, gaps, textPath: `/data/notice.txt${at}`, ocdsPath: `/data/ocds-draft.json${at}` };
  }

  @ResolveField(() => OpenDataOfChallenge, { nullable: true, description: 'The challenge as open data; null before it is published, and for notices that came from another service.' })
  async openData(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<OpenDataOfChallenge | null> {
    if (!challenge.timeline.publishedAt || challenge.source) return null;
    const read = (ids: readonly string[]) => this.releases.ofChallenges(ids);
    const releases = await listLoaderOf(context, 'ocds releases', read, (row) => row.challengeId).load(challenge.id);
    return { ocid: `${this.config.ocidPrefix}-${challenge.id}`, path: `/data/ocds.json?challenge=${encodeURIComponent(challenge.slug)}`, releases };
  }
}
