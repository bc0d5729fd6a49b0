// What a migration may not do to tables that people use meanwhile (docs/operations.md, "Updating without a pause"), found in its text.

/** Each with what it looks for in the way up, and what to do instead. */
const RULES = [
  {
    looksFor: /\bcreate\s+(?:unique\s+)?index\s+(?!concurrently)(?:if not exists\s+)?\w+\s+on\s+(?:only\s+)?(?<table>\w+)/giu,
    instead: 'buildIndexApart, in a migration of its own with `transaction = false`: nobody can write until an ordinary index is built',
  },
  {
    looksFor: /\balter\s+table\s+(?<table>\w+)\b[^;`']*?\balter\s+(?:column\s+)?\w+\s+(?:set\s+data\s+)?type\b/giu,
    instead: 'a second column that is filled behind the start, and read in the next version: the table is written anew while nobody can read it, and servers hold plans that no longer fit',
  },
  {
    looksFor: /\balter\s+table\s+(?<table>\w+)\b[^;`']*?\badd\s+(?:constraint\s+\w+\s+)?(?:check|foreign\s+key)\b(?![^;`']*\bnot\s+valid\b)/giu,
    instead: '`not valid` here, and `validate constraint` in the migration behind it: all rows are read while nobody can write',
  },
  {
    looksFor: /\balter\s+table\s+(?<table>\w+)\b[^;`']*?\badd\s+(?:constraint\s+\w+\s+)?(?:unique|primary\s+key)\s*\(/giu,
    instead: 'a unique index by buildIndexApart, then `add constraint … using index`',
  },
  {
    looksFor: /\balter\s+table\s+(?<table>\w+)\b[^;`']*?\bset\s+not\s+null\b/giu,
    instead: 'a check `is not null` that is `not valid`, validated in the migration behind it',
  },
  {
    looksFor: /\balter\s+table\s+(?<table>\w+)\b[^;`']*?\badd\s+(?:column\s+)?\w+[^,;`']*\bdefault\s+(?:clock_timestamp|now|gen_random_uuid|random|nextval|pg_current_xact_id)\b/giu,
    instead: 'a column without a default, and the default in a second statement: one that differs by row writes the table anew',
  },
  {
    looksFor: /\b(?:alter\s+table\s+(?<table>\w+)\b[^;`']*?\b(?:drop\s+column|drop\s+constraint|rename)\b|drop\s+(?:table|function)\s)/giu,
    instead: 'nothing in this version: servers of the one before still use it. In the next one write `// contract: <what> is unused since <version>` above',
    unless: /\/\/ contract: .{10,}/u,
  },
  { looksFor: /\b(?:vacuum\s+full|cluster\s|reindex\s+(?!.*concurrently)|lock\s+table|refresh\s+materialized\s+view\s+(?!concurrently))/giu, instead: 'nothing: it locks a table for as long as it is large' },
];

const DOWN = /\n {2}async down\([^]*?\n {2}\}\n/u;

/** @returns a sentence for each thing that would make people wait */
export function problemsIn(text) {
  const up = text.replace(DOWN, '\n');
  const made = new Set([...up.matchAll(/\bcreate\s+(?:unlogged\s+)?table\s+(?:if not exists\s+)?(\w+)/giu)].map(([, table]) => table));
  const found = RULES.flatMap(({ looksFor, instead, unless }) =>
    [...up.matchAll(looksFor)].filter(({ groups }) => !made.has(groups?.table) && !unless?.test(up)).map(([what]) => `"${what.replaceAll(/\s+/gu, ' ').slice(0, 80)}": ${instead}`),
  );
  return DOWN.test(text) ? found : [...found, 'There is no way down'];
}
