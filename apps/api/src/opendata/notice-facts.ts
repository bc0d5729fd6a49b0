// Gathers all that a notice or a release is made of: from a challenge its viewer may see, its councils, places, events and documents.
import { Injectable } from '@nestjs/common';
import type { LocalText } from '@moothall/domain/challenge';
import type { EngagementPurpose } from '@moothall/domain/engagement';
import type { EventFacts, NoticeFacts, PartyFacts } from '@moothall/domain/opendata';
import type { ChallengeRow } from '../challenges/challenges.queries.ts';
import { fromJson } from '../challenges/content-json.ts';
import { Rows } from '../platform/database/rows.ts';
import { Config } from '../platform/settings.ts';
import type { Tx } from '../platform/transaction.ts';
import { purposeText } from './purpose-text.ts';

interface GatheredRow {
  readonly parties: readonly (Omit<PartyFacts, 'identifiers'> & { readonly identifiers: PartyFacts['identifiers'] | null })[] | null;
  readonly places: readonly LocalText[] | null;
  readonly purposes: readonly EngagementPurpose[] | null;
  readonly events: readonly (Omit<EventFacts, 'startsAt' | 'endsAt'> & { readonly startsAt: string; readonly endsAt: string })[] | null;
  readonly documents: readonly { readonly id: string; readonly version: number; readonly title: LocalText; readonly format: string; readonly publishedAt: string }[] | null;
  readonly hasQuestions: boolean;
  readonly pilots: readonly { id: string; slug: string; title: string; publishedAt: string | null; milestones: readonly { code: string; title: string; dueOn: string; reachedAt: string | null }[] | null }[] | null;
}

/** Only what everybody may read of a published challenge; $1 = the challenge, $2 = its places. */
const GATHER = `select
  (select json_agg(json_build_object('id', o.id, 'name', json_build_object('en', o.name_en, 'cy', o.name_cy), 'role', p.role, 'region', place.region,
      'identifiers', (select json_agg(json_build_object('scheme', i.scheme, 'id', i.id) order by i.scheme = 'GB-PPON' desc, i.scheme) from organisation_identifier i where i.organisation_id = o.id))
      order by p.role = 'LEAD' desc, o.id)
    from participation p join organisation o on o.id = p.organisation_id left join place on place.code = o.place_code where p.challenge_id = $1) as parties,
  (select json_agg(json_build_object('en', name_en, 'cy', name_cy) order by name_en) from place where code = any($2)) as places,
  (select purposes from engagement_plan where challenge_id = $1) as purposes,
  (select json_agg(json_build_object('id', id, 'kind', kind, 'state', state, 'title', title, 'startsAt', starts_at, 'endsAt', ends_at, 'place', place, 'link', link) order by starts_at, id)
    from engagement_event where challenge_id = $1) as events,
  (select json_agg(json_build_object('id', d.id, 'version', v.version, 'title', v.title, 'format', v.media_type, 'publishedAt', v.published_at) order by d.id)
    from challenge_document d join document_version v on v.document_id = d.id and v.version = d.version where d.challenge_id = $1 and d.visibility = 'PUBLIC') as documents,
  exists (select 1 from question where challenge_id = $1 and state = 'PUBLISHED') as "hasQuestions",
  (select json_agg(json_build_object('id', p.id, 'slug', p.slug, 'title', a.content->>'title',
      'publishedAt', coalesce(p.stopped_at, (select max(at) from pilot_report t where t.pilot_id = p.id and t.reopened_at is null)),
      'milestones', (select json_agg(json_build_object('code', code, 'title', m.title, 'dueOn', due_on, 'reachedAt', reached_at) order by position) from pilot_milestone m where m.pilot_id = p.id))
      order by p.id)
    from pilot p join solution s on s.id = p.solution_id join proposal a on a.id = s.proposal_id where p.challenge_id = $1) as pilots`;

@Injectable()
export class GatherNoticeFacts {
  constructor(
    private readonly rows: Rows,
    private readonly config: Config,
  ) {}

  async of(challenge: ChallengeRow): Promise<NoticeFacts> {
    const rows = await this.rows.all<GatheredRow & Record<string, unknown>>(GATHER, [challenge.id, challenge.content.placeCodes]);
    return this.factsOf(challenge, rows[0]);
  }

  /** The same inside a transaction. */
  async within(tx: Tx, challenge: ChallengeRow): Promise<NoticeFacts> {
    const rows: GatheredRow[] = await tx.query(GATHER, [challenge.id, challenge.content.placeCodes]);
    return this.factsOf(challenge, rows[0]);
  }

  private factsOf(challenge: ChallengeRow, gathered: GatheredRow | undefined): NoticeFacts {
    const home = `${this.config.publicUrl}/challenges/${challenge.slug}`;
    return {
      content: fromJson(challenge.content),
      stage: challenge.stage,
      id: challenge.id,
      ocid: `${this.config.ocidPrefix}-${challenge.id}`,
      version: challenge.version,
      url: home,
      questionsUrl: `${home}/questions`,
      eventsUrl: `${home}/events`,
      publishedAt: challenge.publishedAt,
      parties: (gathered?.parties ?? []).map((party) => ({ ...party, identifiers: party.identifiers ?? [] })),
      placeNames: gathered?.places ?? [],
      pilots: (gathered?.pilots ?? []).map(({ id, slug, title, publishedAt, milestones }) => ({
        id,
        title,
        milestones: (milestones ?? []).map((one) => ({ ...one, reachedAt: one.reachedAt === null ? null : new Date(one.reachedAt) })),
        results: publishedAt === null ? null : { url: `${this.config.publicUrl}/pilots/${slug}/outcomes`, publishedAt: new Date(publishedAt) },
      })),
      engagement: {
        purposes: (gathered?.purposes ?? []).map(purposeText),
        events: (gathered?.events ?? []).map((event) => ({ ...event, startsAt: new Date(event.startsAt), endsAt: new Date(event.endsAt) })),
        documents: (gathered?.documents ?? []).map(({ id, version, title, format, publishedAt }) => ({
          id: `${id}-${version}`,
          title,
          url: `${this.config.publicUrl}/data/documents/${id}/${version}`,
          format,
          publishedAt: new Date(publishedAt),
        })),
        hasQuestions: gathered?.hasQuestions ?? false,
      },
    };
  }
}
