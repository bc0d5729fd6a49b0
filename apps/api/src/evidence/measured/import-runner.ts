// Runs an import in the background: stores it piece by piece, out of sight until it is whole; what is cut off leaves nothing.
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Tx } from '../../platform/transaction.ts';
import { append } from '../../journal/append.ts';
import { Log } from '../../platform/log.ts';
import { inTransaction } from '../../platform/transaction.ts';
import { asSystem } from '../../platform/tenancy/tenant.ts';
import { UnreadableFile } from './csv-rows.ts';
import type { ImportRow } from './evidence-imports.queries.ts';
import { ImportFolder } from './import-folder.ts';
import { knownPlaces } from './known-places.ts';
import { requestFigures, type RequestsRead } from './request-figures.ts';
import { storeItems } from './store-item.ts';
import { surveyPieces } from './survey-figures.ts';

export type RunnableImport = Pick<ImportRow, 'id' | 'organisationId' | 'format' | 'header' | 'choice' | 'fileBytes' | 'fileHash'> & { readonly personId: string };

/** Enough to find what is wrong; the count says how many there are. */
const MOST_ERRORS = 1000;
const AT_ONCE = 1000;
const CUT_OFF = 'It was cut off when the server stopped. Nothing of it is stored. Run it again.';

@Injectable()
export class ImportRunner implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly running = new Set<Promise<void>>();
  private isStopping = false;

  constructor(
    private readonly database: DataSource,
    private readonly folder: ImportFolder,
    private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.clearCutOff();
  }

  async onModuleDestroy(): Promise<void> {
    this.isStopping = true;
    await Promise.all(this.running);
  }

  /** Answers at once; whoever wants to know how it goes reads the import. */
  begin(one: RunnableImport): void {
    const work = this.run(one).finally(() => this.running.delete(work));
    this.running.add(work);
  }

  /** For commands, which wait. */
  run(one: RunnableImport): Promise<void> {
    return asSystem('import-evidence', async () => {
      const runner = this.database.createQueryRunner();
      try {
        // Held for as long as this process runs it, so that another one that starts does not take it for cut off.
        await runner.query('select pg_advisory_lock(hashtext($1))', [one.id]);
        try {
          await this.store(one, runner);
          await this.finish(one);
        } catch (error) {
          await this.fail(one, error);
        } finally {
          await runner.query('select pg_advisory_unlock(hashtext($1))', [one.id]);
        }
      } finally {
        await runner.release();
      }
    });
  }

  private async store(one: RunnableImport, sql: Pick<Tx, 'query'>): Promise<void> {
    const owner = { organisationId: one.organisationId, personId: one.personId, importId: one.id };
    let errors = 0;
    for await (const piece of await this.pieces(one, sql)) {
      if (this.isStopping) throw new UnreadableFile('CUT_OFF', CUT_OFF, null);
      let stored = 0;
      for (let at = 0; at < piece.items.length; at += AT_ONCE) stored += (await storeItems(sql, piece.items.slice(at, at + AT_ONCE), owner)).length;
      await storeErrors(sql, one.id, piece.errors.slice(0, Math.max(0, MOST_ERRORS - errors)), errors);
      errors += piece.errors.length;
      const moved = piece.items.filter(({ movedFrom }) => movedFrom !== null).length;
      await sql.query(
        `update evidence_import set rows_read = rows_read + $2, bytes_read = $3, stored = stored + $4, same = same + $5, left_out = left_out + $6, moved = moved + $7 where id = $1`,
        [one.id, piece.rows, piece.bytesRead, stored, piece.items.length - stored, piece.leftOut, moved],
      );
    }
  }

  private async pieces({ id, choice, header, fileBytes }: RunnableImport, sql: Pick<Tx, 'query'>): Promise<AsyncIterable<RequestsRead>> {
    const path = await this.folder.present(id);
    if (choice?.survey) return surveyPieces(path, choice.survey, header, await knownPlaces(sql));
    if (choice?.requests) return one(await requestFigures(path, Number(fileBytes), choice.requests));
    throw new UnreadableFile('NOT_CHOSEN', 'Choose the columns first.', null);
  }

  private finish({ id, organisationId, personId, fileHash }: RunnableImport): Promise<void> {
    return inTransaction(this.database, async (tx) => {
      const rows: { stored: number; same: number; left_out: number }[] = await tx.query(
        `with done as (update evidence_import set state = 'DONE', version = version + 1, ended_at = clock_timestamp() where id = $1 returning stored, same, left_out) select * from done`,
        [id],
      );
      const data = { fileHash, stored: rows[0]?.stored ?? 0, same: rows[0]?.same ?? 0, leftOut: rows[0]?.left_out ?? 0 };
      await append(tx, { chain: organisationId, act: 'evidence.imported', subject: id, actor: { personId, organisationId }, data, isPublic: true });
    });
  }

  private async fail({ id }: Pick<RunnableImport, 'id'>, error: unknown): Promise<void> {
    if (!(error instanceof UnreadableFile)) this.log.root.error({ err: error, importId: id }, 'an import failed');
    const where = error instanceof UnreadableFile && error.line !== null ? `Line ${error.line}: ` : '';
    const why = error instanceof UnreadableFile ? `${where}${error.message}` : 'Something went wrong on our side. Nothing of it is stored. Try again.';
    await inTransaction(this.database, (tx) => clear(tx, id, why));
  }

  /** What no process runs any more. */
  private clearCutOff(): Promise<void> {
    return asSystem('import-evidence', async () => {
      await inTransaction(this.database, async (tx) => {
        const left: { id: string }[] = await tx.query(`select id from evidence_import where state = 'RUNNING' and pg_try_advisory_xact_lock(hashtext(id))`);
        for (const { id } of left) await clear(tx, id, CUT_OFF);
      });
    });
  }
}

async function* one<Piece>(piece: Piece): AsyncGenerator<Piece> {
  yield await Promise.resolve(piece);
}

async function clear(tx: Tx, id: string, why: string): Promise<void> {
  await tx.query('delete from evidence_item where import_id = $1', [id]);
  await tx.query(
    `update evidence_import set state = 'FAILED', version = version + 1, failed_because = $2, stored = 0, same = 0, moved = 0, ended_at = clock_timestamp() where id = $1`,
    [id, why],
  );
}

async function storeErrors(sql: Pick<Tx, 'query'>, importId: string, errors: RequestsRead['errors'], before: number): Promise<void> {
  if (errors.length === 0) return;
  await sql.query(
    `insert into evidence_import_error (import_id, line, position, column_name, code, message)
     select $1, * from unnest($2::int[], $3::int[], $4::text[], $5::text[], $6::text[])`,
    [importId, errors.map(({ line }) => line), errors.map((_, index) => before + index), errors.map(({ column }) => column), errors.map(({ code }) => code), errors.map(({ message }) => message)],
  );
}
