// Makes the archive of a decision: rows, a report to read, a manifest with every hash, and the signature of the server; the same bytes for the same state.
import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { zipSync } from 'fflate';
import { canonicalJson } from '@moothall/domain/journal';
import { linesOf, PACK_FILES, PACK_FORMAT, type PackRow, type PackRows, redactRows, rootOfFile, rootOfPack, saltFrom, shownSalts, statementText } from '@moothall/domain/pack';
import { sha256 } from '../../journal/append.ts';
import { SigningKey } from '../../journal/signing-key.ts';
import { Rows } from '../../platform/database/rows.ts';
import { documentHtml } from '../feedback/document-html.ts';
import { GatherPack, type Gathered } from './gather-pack.ts';
import { readRedactions, type RedactionRow } from './redactions.queries.ts';
import { reportOf } from './report.ts';

/** No clock in the archive: what was decided has moments of its own. */
const ZIP_TIME = new Date(1990, 0, 1);

@Injectable()
export class BuildPack {
  constructor(
    private readonly rows: Rows,
    private readonly gather: GatherPack,
    private readonly signing: SigningKey,
  ) {}

  /** @returns null while no shortlist is issued */
  async of(challengeId: string, isRedacted: boolean): Promise<{ slug: string; bytes: Uint8Array } | null> {
    const gathered = await this.gather.of(challengeId);
    if (!gathered) return null;
    const secret = await this.secretOf(challengeId);
    const redactions = isRedacted ? await readRedactions(this.rows, challengeId) : [];
    const files = this.files(gathered, secret, isRedacted ? redactions : null);
    const zipped = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text, 'utf8')]));
    return { slug: gathered.challenge.slug, bytes: zipSync(zipped, { level: 6, mtime: ZIP_TIME }) };
  }

  /** @param redactions null for the pack in full */
  private files({ challenge, rows }: Gathered, secret: string, redactions: readonly RedactionRow[] | null): Record<string, string> {
    const saltOf = saltFrom(secret, sha256);
    const shown = mapRows(rows, (file, all) => redactRows(file, all, redactions ?? [], saltOf, sha256));
    const roots = Object.fromEntries(PACK_FILES.map((file) => [file, rootOfFile(file, rows[file], saltOf, sha256)]));
    const files: Record<string, string> = {
      ...Object.fromEntries(PACK_FILES.map((file) => [file, linesOf(shown[file])])),
      'report.html': documentHtml(reportOf(shown)),
      ...(redactions ? { 'salts.jsonl': linesOf(shownSalts(shown, saltOf)), 'redactions.jsonl': linesOf(redactions.map(toLine)) } : {}),
    };
    const last = rows['journal.jsonl'].at(-1);
    const statement = { challengeId: challenge.id, lastSeq: rows['journal.jsonl'].length, lastHash: String(last?.['hash'] ?? ''), root: rootOfPack(roots, sha256) };
    const manifest = canonicalJson({
      format: PACK_FORMAT,
      ...statement,
      isRedacted: redactions !== null,
      roots,
      files: Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.byteLength(text), sha256: sha256(text) })),
      ...(redactions ? {} : { secret }),
    });
    const { x: key, kid } = this.signing.publicJwk;
    const signed = canonicalJson({ key, kid, manifest: this.signing.sign(manifest), statement: this.signing.sign(statementText(statement)) });
    return { 'manifest.json': manifest, 'manifest.sig.json': signed, ...files };
  }

  /** Made once, with the first pack of a challenge. */
  private async secretOf(challengeId: string): Promise<string> {
    await this.rows.all('insert into decision_pack (challenge_id, secret) values ($1, $2) on conflict do nothing', [challengeId, randomBytes(32).toString('hex')]);
    const row = await this.rows.one<{ secret: string }>('select secret from decision_pack where challenge_id = $1', [challengeId]);
    if (!row) throw new Error('The secret of the pack was not stored');
    return row.secret;
  }
}

function mapRows(rows: PackRows, change: (file: string, all: readonly PackRow[]) => PackRow[]): PackRows {
  const changed = { ...rows };
  for (const file of PACK_FILES) changed[file] = change(file, rows[file]);
  return changed;
}

function toLine({ file, key, field, ground, note, madeAt }: RedactionRow): PackRow {
  return { key: `${file}|${key}|${field}`, file, row: key, field, ground, note, madeAt: madeAt.toISOString() };
}
