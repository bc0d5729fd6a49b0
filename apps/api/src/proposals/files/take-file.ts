// Takes a file in: first its name and size, then its bytes piece by piece; when all are there it is judged.
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Refusal, refusalsOf } from '@moothall/domain/decision';
import { cleanFileName, decideDraftChange, decideFile, endingOf, FILE_TYPES, type FileState } from '@moothall/domain/proposal';
import { DataSource } from 'typeorm';
import { holdChallenge } from '../../challenges/store-challenge.ts';
import type { Actor } from '../../journal/append.ts';
import { can, ownOrganisations, type Viewer } from '../../organisations/viewer.ts';
import { ApiError, notFound } from '../../platform/graphql/errors.ts';
import { KeyRing } from '../../platform/keys/key-ring.ts';
import { inTransaction, type Tx } from '../../platform/transaction.ts';
import { type LockedProposal, lockProposal, touchProposal } from '../store-proposal.ts';
import { judgeFile } from './judge-file.ts';
import { LockedBytes } from './locked-bytes.ts';
import { ScanFiles } from './scan-files.ts';
import { addPiece, countFiles, detachFile, forgetFile, type LockedFile, lockFile, nameOfFile, settleFile, storeFile, type Verdict } from './store-file.ts';
import { BadFile } from './zip-check.ts';

/** Small enough for a slow line, large enough for a fast one. */
export const MOST_BYTES_OF_PIECE = 4 * 1024 * 1024;

export interface Announced {
  readonly proposalId: string;
  readonly name: string;
  readonly size: number;
}

/** Where an upload stands, for going on with it. */
export interface Progress {
  readonly id: string;
  readonly received: number;
  readonly size: number;
}

/** Somebody else, or the same page, has sent other bytes meanwhile. */
export class WrongOffset extends Error {
  constructor(readonly received: number) {
    super(`Go on at byte ${received}.`);
  }
}

@Injectable()
export class TakeFile {
  constructor(
    private readonly database: DataSource,
    private readonly keys: KeyRing,
    private readonly bytes: LockedBytes,
    private readonly scanner: ScanFiles,
  ) {}

  /** @returns its id, or why it is not taken. @throws ApiError NOT_FOUND, FORBIDDEN */
  announce(viewer: Viewer, { proposalId, name, size }: Announced): Promise<{ id: string } | { refusals: readonly Refusal<string>[] }> {
    return inTransaction(this.database, async (tx) => {
      const { proposal, actor, refusals } = await this.lockOwn(tx, viewer, proposalId);
      if (refusals.length > 0) return { refusals };
      const clean = cleanFileName(name);
      const decision = decideFile({ name: clean, size, ...(await countFiles(tx, proposal)) });
      if (!decision.allowed) return { refusals: refusalsOf(decision) };
      const type = FILE_TYPES[endingOf(clean)]?.type ?? '';
      return { id: await storeFile(tx, this.keys, proposal, { name: clean, type, size }, actor) };
    });
  }

  /**
   * @returns where the upload stands after this piece
   * @throws WrongOffset when the piece does not belong there; ApiError NOT_FOUND, FORBIDDEN, CONFLICT
   */
  async receive(viewer: Viewer, id: string, offset: number, piece: Buffer): Promise<Progress> {
    const proposalId = await this.proposalOf(this.database, id);
    const done = await inTransaction(this.database, async (tx) => {
      const { proposal, actor, refusals } = await this.lockOwn(tx, viewer, proposalId);
      if (refusals[0]) throw new ApiError('CONFLICT', refusals[0].message, { reason: refusals[0].code });
      const file = await lockFile(tx, id);
      if (file.state !== 'UPLOADING' || offset !== file.received) throw new WrongOffset(file.received);
      if (piece.length === 0 || file.received + piece.length > file.size) throw new ApiError('BAD_USER_INPUT', 'This is more, or less, than was announced.');
      await this.bytes.put(id, file.pieces, piece);
      await addPiece(tx, id, piece.length);
      const now = { ...file, received: file.received + piece.length, pieces: file.pieces + 1 };
      return { ...now, state: now.received === now.size ? await this.finish(tx, proposal, now, actor) : now.state };
    });
    if (done.state === 'REJECTED') await this.bytes.remove(id, done.pieces);
    if (done.state === 'QUARANTINED') await this.scanner.scanSoon();
    return { id, received: done.received, size: done.size };
  }

  async remove(viewer: Viewer, id: string): Promise<void> {
    await this.discard(id, await inTransaction(this.database, (tx) => this.detach(tx, viewer, id)));
  }

  /** @returns how many pieces to discard behind the transaction. @throws ApiError NOT_FOUND, FORBIDDEN, CONFLICT once nothing can be changed any more */
  async detach(tx: Tx, viewer: Viewer, id: string): Promise<number> {
    const { proposal, actor, refusals } = await this.lockOwn(tx, viewer, await this.proposalOf(tx, id));
    if (refusals[0]) throw new ApiError('CONFLICT', refusals[0].message, { reason: refusals[0].code });
    const file = await lockFile(tx, id);
    const mayGo = await detachFile(tx, file, actor);
    if (proposal.state === 'SUBMITTED') await touchProposal(tx, proposal.id);
    if (mayGo) await forgetFile(tx, id);
    return mayGo ? file.pieces : 0;
  }

  /** Twice is once. */
  discard(id: string, pieces: number): Promise<void> {
    return this.bytes.remove(id, pieces);
  }

  /** All of it is here: it is ready, waits for the scanner, or is thrown away with a sentence. */
  private async finish(tx: Tx, proposal: LockedProposal, file: LockedFile, actor: Actor): Promise<FileState> {
    const whole = await this.bytes.all(file.id, file.pieces);
    const verdict = await this.verdictOn(tx, file, whole);
    await settleFile(tx, file, verdict, actor);
    if (verdict.state !== 'REJECTED' && proposal.state === 'SUBMITTED') await touchProposal(tx, proposal.id);
    return verdict.state;
  }

  private async verdictOn(tx: Tx, file: LockedFile, whole: Buffer): Promise<Verdict> {
    const [row]: { box: Buffer }[] = await tx.query('select name_box as box from proposal_file where id = $1', [file.id]);
    try {
      await judgeFile(row ? nameOfFile(this.keys, file.id, row.box) : '', whole);
    } catch (error) {
      if (error instanceof BadFile) return { state: 'REJECTED', reason: error.message };
      throw error;
    }
    return { state: this.scanner.isOn ? 'QUARANTINED' : 'READY', sha256: createHash('sha256').update(whole).digest('hex') };
  }

  private async proposalOf(from: Pick<Tx, 'query'>, fileId: string): Promise<string> {
    const rows: { proposal_id: string }[] = await from.query('select proposal_id from proposal_file where id = $1 and removed_at is null', [fileId]);
    if (!rows[0]) throw notFound('file');
    return rows[0].proposal_id;
  }

  /** Locks in the one order: challenge, proposal, file. */
  private async lockOwn(tx: Tx, viewer: Viewer, proposalId: string): Promise<{ proposal: LockedProposal; actor: Actor; refusals: readonly Refusal<string>[] }> {
    const rows: { challenge_id: string; organisation_id: string }[] = await tx.query('select challenge_id, organisation_id from proposal where id = $1', [proposalId]);
    const found = rows[0];
    if (!found || !ownOrganisations(viewer).includes(found.organisation_id)) throw notFound('proposal');
    if (!can(viewer, found.organisation_id, 'propose')) throw new ApiError('FORBIDDEN', 'Only a member with the role PROPOSER may change proposals.');
    const challenge = await holdChallenge(tx, found.challenge_id);
    const { now, ...proposal } = await lockProposal(tx, this.keys, proposalId);
    const facts = { stage: challenge.stage, now, closesAt: challenge.content.closesAt, existingState: proposal.state };
    return { proposal, actor: { personId: viewer.personId, organisationId: proposal.organisationId }, refusals: refusalsOf(decideDraftChange(facts)) };
  }
}
