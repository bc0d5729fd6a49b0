// While other peers write, the product's readers of the journal wait, and afterwards begin behind what those have written: it only works on its own.

const PATIENCE_MS = 20_000;

/** Takes the places of all readers, as another server on the same database would. @returns how to let go of them */
export async function holdReaders(sql) {
  await sql.query('begin');
  await sql.query(`set local lock_timeout = ${PATIENCE_MS}`);
  try {
    await sql.query('select 1 from journal_place for update');
  } catch {
    // A reader that is at work for so long is left alone, and the figures have to bear it.
    await sql.query('rollback');
    return async () => undefined;
  }
  return async () => {
    await sql.query(`commit; update journal_place set xid = pg_snapshot_xmin(pg_current_snapshot()), id = ''`);
  };
}
