// Every SELECT on files: their own organisation's, and one to be read by whoever may read the version that names it.
import { Injectable } from '@nestjs/common';
import { blindFileName, type FileState } from '@moothall/domain/proposal';
import { ownOrganisations, type Viewer } from '../../organisations/viewer.ts';
import { Rows } from '../../platform/database/rows.ts';
import { KeyRing } from '../../platform/keys/key-ring.ts';
import { ProposalsQueries } from '../proposals.queries.ts';
import { fromJson } from '../proposal-json.ts';
import { nameOfFile } from './store-file.ts';

export interface FileRow {
  readonly id: string;
  readonly proposalId: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly received: number;
  readonly pieces: number;
  readonly state: FileState;
  readonly sha256: string | null;
  readonly reason: string | null;
}

type StoredFile = Omit<FileRow, 'name'> & { readonly box: Buffer };

const COLUMNS = `f.id, f.proposal_id as "proposalId", f.name_box as box, f.type, f.size::float8 as size, f.received::float8 as received, f.chunks as pieces, f.state, f.sha256, f.reason`;

@Injectable()
export class FilesQueries {
  constructor(
    private readonly rows: Rows,
    private readonly keys: KeyRing,
    private readonly proposals: ProposalsQueries,
  ) {}

  /** Those on the working copies of one's own proposals. */
  async ofProposals(viewer: Viewer, proposalIds: readonly string[]): Promise<FileRow[]> {
    const rows = await this.rows.all<StoredFile>(
      `select ${COLUMNS} from proposal_file f where f.proposal_id = any($1) and f.organisation_id = any($2) and f.removed_at is null order by f.id`,
      [proposalIds, mayRead(viewer) ? ownOrganisations(viewer) : []],
    );
    return rows.map((row) => this.named(row));
  }

  /** One's own, whether on the working copy or in a version that was sent. */
  async own(viewer: Viewer, id: string): Promise<FileRow | null> {
    const row = await this.rows.one<StoredFile>(`select ${COLUMNS} from proposal_file f where f.id = $1 and f.organisation_id = any($2)`, [id, mayRead(viewer) ? ownOrganisations(viewer) : []]);
    return row && this.named(row);
  }

  /** A file under the name that this viewer may know; null when it is not for them. The right is asked for now, at each reading. */
  async readable(viewer: Viewer, id: string): Promise<FileRow | null> {
    const row = await this.rows.one<StoredFile>(`select ${COLUMNS} from proposal_file f where f.id = $1`, [id]);
    const [proposal] = row ? await this.proposals.byIds(viewer, [row.proposalId]) : [];
    if (!row || !proposal) return null;
    if (proposal.isOwn) return this.named(row);
    const position = fromJson(proposal.content).attachments.findIndex((file) => file.id === id);
    if (position < 0) return null;
    const named = this.named(row);
    return proposal.isBlind ? { ...named, name: blindFileName(position, named.name) } : named;
  }

  private named({ box, ...row }: StoredFile): FileRow {
    return { ...row, name: nameOfFile(this.keys, row.id, box) };
  }
}

/** A program without the scope sees as little as a stranger. */
const mayRead = (viewer: Viewer): boolean => viewer.scopes === null || viewer.scopes.has('proposals:read');
