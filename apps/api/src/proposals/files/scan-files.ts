// Has each new file looked at by the virus scanner, where there is one; while the scanner is away, files stay in quarantine.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { THE_CLOCK } from '../../journal/append.ts';
import { Log } from '../../platform/log.ts';
import { Recurring } from '../../platform/recurring.ts';
import { Config } from '../../platform/settings.ts';
import { inTransaction, type Tx } from '../../platform/transaction.ts';
import { asSystem } from '../../platform/tenancy/tenant.ts';
import { scan } from './clamd.ts';
import { LockedBytes } from './locked-bytes.ts';
import { type LockedFile, settleFile } from './store-file.ts';

const EVERY_MS = 10_000;

@Injectable()
export class ScanFiles extends Recurring {
  constructor(
    private readonly database: DataSource,
    private readonly bytes: LockedBytes,
    private readonly config: Config,
    log: Log,
  ) {
    super(log, EVERY_MS, 'files could not be scanned and stay in quarantine; trying again');
  }

  get isOn(): boolean {
    return this.config.clamdUrl !== null;
  }

  protected workDue(): Promise<unknown> {
    return this.scanDue();
  }

  /** Right after a file came; a scanner that is away keeps nobody waiting. */
  async scanSoon(): Promise<void> {
    await this.begin();
  }

  /** @returns how many files were settled. @throws when the scanner is away; then nothing is known and all stays as it is */
  scanDue(): Promise<number> {
    return asSystem('scan-files', async () => {
      const url = this.config.clamdUrl;
      let settled = 0;
      while (url !== null && (await this.scanNext(url))) settled += 1;
      return settled;
    });
  }

  /** Bytes go only when it is settled that they go. */
  private async scanNext(url: string): Promise<boolean> {
    const scanned = await inTransaction(this.database, (tx) => this.scanOne(tx, url));
    if (scanned && !scanned.isClean) await this.bytes.remove(scanned.file.id, scanned.file.pieces);
    return scanned !== null;
  }

  /** Several processes may do so at once; each file is scanned by one of them. */
  private async scanOne(tx: Tx, url: string): Promise<{ file: LockedFile; isClean: boolean } | null> {
    const [file]: LockedFile[] = await tx.query(
      `select id, proposal_id as "proposalId", organisation_id as "organisationId", size::float8 as size, received::float8 as received, chunks as pieces, state
       from proposal_file where state = 'QUARANTINED' order by changed_at, id for update skip locked limit 1`,
    );
    if (!file) return null;
    const result = await scan(url, await this.bytes.all(file.id, file.pieces));
    const reason = result.isClean ? '' : `The virus scanner found ${result.found.slice(0, 100)} in this file, so it was deleted.`;
    await settleFile(tx, file, { state: result.isClean ? 'READY' : 'REJECTED', reason }, THE_CLOCK);
    return { file, isClean: result.isClean };
  }
}
