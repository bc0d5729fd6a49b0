// Loads without checking each row against its parent, and checks all of them at once afterwards, which is the same and takes seconds.

/** All other triggers stay: what the product maintains by them has to be right. */
export async function withoutForeignKeys(client, work) {
  const { rows } = await client.query(`
    select conname as name, conrelid::regclass::text as table, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`);
  for (const { name, table } of rows) await client.query(`alter table ${table} drop constraint ${client.escapeIdentifier(name)}`);
  const result = await work();
  for (const { name, table, definition } of rows) await client.query(`alter table ${table} add constraint ${client.escapeIdentifier(name)} ${definition}`);
  return result;
}
