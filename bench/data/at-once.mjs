// Loads without checking each row against its parent or entering it into an index, and does so for all of them at once afterwards, which is the same and takes seconds.

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

/** The indexes of one table that no constraint needs. */
export async function withoutIndexes(client, table, work) {
  const { rows } = await client.query(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index where indrelid = $1::regclass and not indisunique`,
    [table],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  await work();
  for (const { definition } of rows) await client.query(definition);
}
