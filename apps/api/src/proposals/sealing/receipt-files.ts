// Makes the files that a supplier keeps: its receipt, with the proof once the challenge has closed, and the submission it is for.
import { Injectable } from '@nestjs/common';
import { type EntryDetails, inclusionPath } from '@moothall/domain/journal';
import { type ClosingProof, RECEIPT_FORMAT, type ReceiptFile, type SignedEntry } from '@moothall/domain/proposal';
import { sha256Bytes } from '../../journal/append.ts';
import { SigningKey } from '../../journal/signing-key.ts';
import { ownOrganisations, type Viewer } from '../../organisations/viewer.ts';
import { Rows } from '../../platform/database/rows.ts';
import { KeyRing } from '../../platform/keys/key-ring.ts';
import { type Submission, submissionText, unlockContent } from './content-box.ts';
import { bytesOf } from './freeze-set.ts';

interface VersionRow {
  readonly proposalId: string;
  readonly proposalVersion: number;
  readonly challengeId: string;
  readonly organisationId: string;
  readonly ownCopy: Buffer;
  readonly salt: string;
  readonly hash: string;
  readonly submittedAt: Date;
  readonly logSeq: string;
  readonly signature: string;
  readonly isClosed: boolean;
}

interface ClosingRow {
  readonly position: number;
  readonly count: number;
  readonly root: string;
  readonly logSeq: string;
  readonly signature: string;
}

@Injectable()
export class ReceiptFiles {
  constructor(
    private readonly rows: Rows,
    private readonly keys: KeyRing,
    private readonly signing: SigningKey,
  ) {}

  /** @returns null when the version is absent or of another organisation */
  async receipt(viewer: Viewer, proposalId: string, version: number): Promise<ReceiptFile | null> {
    const row = await this.version(viewer, proposalId, version);
    if (!row) return null;
    const { challengeId, organisationId, proposalVersion, salt, hash } = row;
    const closing = await this.closing(row);
    return {
      format: RECEIPT_FORMAT,
      receipt: { challengeId, organisationId, proposalId, proposalVersion, submittedAt: row.submittedAt.toISOString(), salt, hash },
      entry: await this.entry(organisationId, row.logSeq, row.signature),
      closing,
      withoutProof: closing ? null : row.isClosed ? 'REPLACED_OR_WITHDRAWN' : 'STILL_OPEN',
      key: this.signing.publicJwk.x,
    };
  }

  /** The canonical text, byte by byte what the receipt is the SHA-256 of. */
  async submission(viewer: Viewer, proposalId: string, version: number): Promise<string | null> {
    const row = await this.version(viewer, proposalId, version);
    if (!row) return null;
    const { challengeId, organisationId, proposalVersion, salt } = row;
    const submission: Submission = { challengeId, organisationId, proposalId, proposalVersion, salt, content: unlockContent(this.keys, proposalId, row.ownCopy) };
    return submissionText(submission);
  }

  private version(viewer: Viewer, proposalId: string, version: number): Promise<VersionRow | null> {
    const mayRead = viewer.scopes === null || viewer.scopes.has('proposals:read');
    return this.rows.one<VersionRow>(
      `select v.proposal_id as "proposalId", v.version as "proposalVersion", p.challenge_id as "challengeId", p.organisation_id as "organisationId",
         v.own_copy as "ownCopy", v.salt, v.hash, v.submitted_at as "submittedAt", v.log_seq as "logSeq", v.signature, c.closed_at is not null as "isClosed"
       from proposal_version v join proposal p on p.id = v.proposal_id join challenge c on c.id = p.challenge_id
       where v.proposal_id = $1 and v.version = $2 and p.organisation_id = any($3)`,
      [proposalId, version, mayRead ? ownOrganisations(viewer) : []],
    );
  }

  private async closing(row: VersionRow): Promise<ClosingProof | null> {
    const found = await this.rows.one<ClosingRow>(
      `select l.position, z.count, z.root, z.log_seq as "logSeq", z.signature from closing_leaf l join challenge_closing z on z.challenge_id = l.challenge_id
       where l.proposal_id = $1 and l.version = $2`,
      [row.proposalId, row.proposalVersion],
    );
    if (!found) return null;
    const leaves = await this.rows.all<{ hash: string }>('select hash from closing_leaf where challenge_id = $1 order by position', [row.challengeId]);
    const path = inclusionPath(leaves.map(({ hash }) => bytesOf(hash)), found.position, sha256Bytes);
    return {
      position: found.position,
      count: found.count,
      root: found.root,
      path: path.map((one) => Buffer.from(one).toString('hex')),
      entry: await this.entry(row.challengeId, found.logSeq, found.signature),
    };
  }

  private async entry(chain: string, seq: string, signature: string): Promise<SignedEntry> {
    const row = await this.rows.one<{ at: Date; prevHash: string; detailsDigest: string; hash: string; details: EntryDetails }>(
      'select at, prev_hash as "prevHash", details_digest as "detailsDigest", hash, details from journal_entry where chain = $1 and seq = $2',
      [chain, seq],
    );
    if (!row) throw new Error(`The log of ${chain} has no entry ${seq}`);
    const { at, prevHash, detailsDigest, hash, details } = row;
    return { header: { chain, seq: Number(seq), prevHash, at: at.toISOString(), detailsDigest }, details, hash, signature };
  }
}
