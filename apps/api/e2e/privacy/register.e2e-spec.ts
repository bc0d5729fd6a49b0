// The register of personal data against the catalogue of a migrated database: no column of text is forgotten, and each statement runs.
import { describe, expect, it } from '@jest/globals';
import { GROUNDS } from '@moothall/domain/privacy';
import { columnsOf } from '../../src/privacy/register/holding.ts';
import { bind, CLASSIFIED, GIFTS, REGISTER } from '../../src/privacy/register/register.ts';
import { useApi } from '../setup/start-api.ts';

const api = useApi();

/** All that can hold words, or an id of somebody. */
const TEXTS = `select c.relname || '.' || a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'm') and not c.relispartition and a.attnum > 0 and not a.attisdropped
    and format_type(a.atttypid, null) ~ '^(text|character varying|character|json|jsonb|uuid|bytea|tsvector|xml|inet|cidr|citext|name|hstore)' order by 1`;

const named = { person: 'per_0', email: 'nobody@people.example', name: 'Former member 0000', address: `per_${'0'.repeat(32)}@erased.invalid` };
const textColumns = async (): Promise<string[]> => (await api.sql.query<{ name: string }>(TEXTS)).rows.map(({ name }) => name);
const explain = async (text: string) => {
  const bound = bind(text, named);
  await api.sql.query('begin');
  await api.sql.query(bound.text, bound.values).finally(() => api.sql.query('rollback'));
};

/** Never given, because whoever has it can act as the person: only its hash is here. */
const SECRETS = ['person.password_hash', 'session.token_hash', 'one_time_token.token_hash', 'calendar_link.token_hash', 'team_consent.token_hash', 'attempt.key'];
/** Given in other words: locked answers, names and notes by own-words.queries.ts, the journal by its acts, what was told by its act. */
const OTHERWISE = ['proposal.draft', 'proposal.unsent_draft', 'proposal_version.own_copy', 'proposal_file.name_box', 'team_consent.note_box', 'journal_entry.details', 'notification.data'];

describe('the register of personal data', () => {
  it('says of every column that can hold text what it has to do with people, and of each once', async () => {
    const classified = CLASSIFIED.map(({ table, column }) => `${table}.${column}`);
    const existing = await textColumns();
    expect(existing.filter((name) => !classified.includes(name))).toEqual([]);
    expect(classified.filter((name) => !existing.includes(name))).toEqual([]);
    expect(classified.filter((name, index) => classified.indexOf(name) !== index)).toEqual([]);
    expect(existing.length).toBeGreaterThan(500);
  });

  it('would miss a column that somebody adds', async () => {
    await api.sql.query('create table forgotten (id bigint, words text)');
    const known = new Set(CLASSIFIED.map(({ table, column }) => `${table}.${column}`));
    const missed = (await textColumns()).filter((name) => !known.has(name));
    await api.sql.query('drop table forgotten');
    expect(missed).toEqual(['forgotten.words']);
  });

  it('has an id of a person in each column that refers to people, and no other column refers to them', async () => {
    const { rows } = await api.sql.query<{ name: string }>(
      `select conrelid::regclass || '.' || a.attname as name from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
       where k.contype = 'f' and k.confrelid = 'person'::regclass`,
    );
    const people = CLASSIFIED.filter(({ kind }) => kind === 'people').map(({ table, column }) => `${table}.${column}`);
    expect(rows.map(({ name }) => name).filter((name) => !people.includes(name))).toEqual([]);
  });

  it('gives people every word that is theirs', () => {
    const given = new Set(GIFTS.flatMap(({ table, columns }) => columnsOf(columns).map((column) => `${table}.${column}`)));
    const own = CLASSIFIED.filter(({ kind }) => kind === 'own').map(({ table, column }) => `${table}.${column}`);
    expect(own.filter((name) => !given.has(name)).toSorted()).toEqual([...SECRETS, ...OTHERWISE].toSorted());
  });

  it('gives nobody what colleagues wrote together, what residents said, or a secret', () => {
    const others = new Set(CLASSIFIED.filter(({ kind }) => kind === 'together' || kind === 'residents').map(({ table, column }) => `${table}.${column}`));
    const given = GIFTS.flatMap(({ table, columns }) => columnsOf(columns).map((column) => `${table}.${column}`));
    // Whoever was asked as a client reads there under which name.
    expect(given.filter((name) => others.has(name))).toEqual(['case_study_confirmation.client']);
    expect(given.filter((name) => SECRETS.includes(name) || /\.\w*(?:secret|_hash|token)$/u.test(name))).toEqual([]);
  });

  it('gives only rows that are found by the person', () => {
    expect(GIFTS.filter(({ where }) => !/:person|:email/u.test(where))).toEqual([]);
  });

  it('is asked in statements that the database understands', async () => {
    for (const { table, where } of GIFTS) await explain(`select 1 from ${table} where ${where}`);
    for (const statement of REGISTER.flatMap(({ erases = [] }) => erases)) await explain(statement);
  });

  it('has a statement for all that is deleted, emptied or replaced, and a ground for all that stays', () => {
    for (const { table, column, fate } of CLASSIFIED.filter(({ kind }) => kind === 'own')) {
      const statements = REGISTER.find((one) => one.table === table)?.erases?.join('\n') ?? '';
      if (fate === 'DELETED') expect({ table, column, is: /delete from|password_hash = /u.test(statements) }).toEqual({ table, column, is: true });
      else if (fate === 'EMPTIED') expect({ table, column, is: statements.includes(`${column} = null`) }).toEqual({ table, column, is: true });
      else if (fate === 'REPLACED') expect({ table, column, is: statements.includes(`${column} = `) }).toEqual({ table, column, is: true });
      else expect(Object.keys(GROUNDS)).toContain(fate);
    }
  });

  it('takes values as parameters, each as often as it is named', () => {
    expect(bind('a = :person and b = :email::text and c = :person', named)).toEqual({ text: 'a = $1 and b = $2::text and c = $1', values: ['per_0', 'nobody@people.example'] });
  });
});
