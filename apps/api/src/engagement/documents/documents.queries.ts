// Every SELECT on documents: each takes the viewer, for the list as for the bytes.
import { Injectable } from '@nestjs/common';
import type { DocumentVisibility } from '@moothall/domain/engagement';
import { ownOrganisations, type Viewer } from '../../organisations/viewer.ts';
import { Rows } from '../../platform/database/rows.ts';
import { isCouncilOf } from '../engagement.queries.ts';

type Texts = { en?: string; cy?: string };

export interface DocumentRow {
  readonly id: string;
  readonly challengeId: string;
  readonly visibility: DocumentVisibility;
  readonly version: number;
}

export interface VersionRow {
  readonly documentId: string;
  readonly version: number;
  readonly title: Texts;
  readonly changed: Texts | null;
  readonly machineLanguages: readonly string[];
  readonly text: Texts | null;
  readonly fileName: string | null;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly publishedAt: Date;
}

/** $1 = the viewer's organisations. An interest that was taken back opens nothing any more. */
const isInterestedIn = (challenge: string): string => `exists (select 1 from challenge_interest i where i.challenge_id = ${challenge} and i.organisation_id = any($1) and i.withdrawn_at is null)`;
const VISIBLE = `(d.visibility = 'PUBLIC' or ${isCouncilOf('d.challenge_id')} or (d.visibility = 'INTERESTED' and ${isInterestedIn('d.challenge_id')}))`;

const DOCUMENT = `d.id, d.challenge_id as "challengeId", d.visibility, d.version`;
const VERSION = `v.document_id as "documentId", v.version, v.title, v.changed, v.machine_languages as "machineLanguages", v.text, v.file_name as "fileName",
  v.media_type as "mediaType", v.bytes, v.sha256, v.published_at as "publishedAt"`;

@Injectable()
export class DocumentsQueries {
  constructor(private readonly rows: Rows) {}

  byIds(viewer: Viewer, ids: readonly string[]): Promise<DocumentRow[]> {
    return this.rows.all<DocumentRow & Record<string, unknown>>(`select ${DOCUMENT} from challenge_document d where d.id = any($2) and ${VISIBLE}`, [ownOrganisations(viewer), ids]);
  }

  ofChallenges(viewer: Viewer, challengeIds: readonly string[]): Promise<DocumentRow[]> {
    return this.rows.all<DocumentRow & Record<string, unknown>>(`select ${DOCUMENT} from challenge_document d where d.challenge_id = any($2) and ${VISIBLE} order by d.id`, [ownOrganisations(viewer), challengeIds]);
  }

  /** How many more there are for whoever registers interest. */
  forInterested(viewer: Viewer, challengeIds: readonly string[]): Promise<{ challengeId: string; n: number }[]> {
    return this.rows.all(
      `select c.id as "challengeId", waiting.n::int as n from unnest($2::text[]) as c (id) cross join lateral (select documents_for_interested(c.id) as n) waiting
       where waiting.n > 0 and not ${isCouncilOf('c.id')} and not ${isInterestedIn('c.id')}`,
      [ownOrganisations(viewer), challengeIds],
    );
  }

  /** The newest first. */
  versions(viewer: Viewer, documentIds: readonly string[]): Promise<VersionRow[]> {
    return this.rows.all<VersionRow & Record<string, unknown>>(
      `select ${VERSION} from document_version v join challenge_document d on d.id = v.document_id where d.id = any($2) and ${VISIBLE} order by v.version desc`,
      [ownOrganisations(viewer), documentIds],
    );
  }

  file(viewer: Viewer, documentId: string, version: number): Promise<(VersionRow & { content: Buffer | null }) | null> {
    return this.rows.one<VersionRow & { content: Buffer | null } & Record<string, unknown>>(
      `select ${VERSION}, v.content from document_version v join challenge_document d on d.id = v.document_id where d.id = $2 and v.version = $3 and ${VISIBLE}`,
      [ownOrganisations(viewer), documentId, version],
    );
  }
}
