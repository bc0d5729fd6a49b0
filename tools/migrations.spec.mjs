// New migrations let servers go on: none does what makes people wait, and the rules that say so find what they are there to find.
import { describe, expect, it } from '@jest/globals';
import { problemsIn } from './migration-rules.mjs';
import { sourcesUnder } from './source-files.mjs';

/** Those before were written when nobody had a database to update. */
const FIRST_BOUND = 32;
const migration = (up) => `// One.\nexport class One {\n  async up(runner) {\n    ${up}\n  }\n\n  async down(runner) {\n    await runner.query('drop table thing');\n  }\n}\n`;
const query = (text) => migration(`await runner.query(\`${text}\`);`);

describe('a new migration', () => {
  it('does nothing that people would have to wait for', () => {
    const all = sourcesUnder('apps').filter(({ path }) => /\/database\/migrations\/\d{4}-/u.test(path));
    const bound = all.filter(({ path }) => Number(/(\d{4})-/u.exec(path)[1]) >= FIRST_BOUND);
    expect(all.length).toBeGreaterThan(25);
    expect(bound.flatMap(({ path, text }) => problemsIn(text).map((problem) => `${path}: ${problem}`))).toEqual([]);
  });
});

describe('the rules for migrations', () => {
  it.each([
    'create index challenge_stage on challenge (stage)',
    'create unique index challenge_slug on challenge (slug)',
    'alter table challenge alter column stage type int',
    'alter table challenge add constraint short check (length(slug) < 100)',
    'alter table challenge add foreign key (lead_id) references organisation',
    'alter table challenge add unique (slug)',
    'alter table challenge alter column slug set not null',
    'alter table challenge add column made_at timestamptz not null default clock_timestamp()',
    'alter table challenge drop column slug',
    'alter table challenge rename column slug to name',
    'drop table challenge',
    'lock table challenge',
    'reindex table challenge',
  ])('complain about %s', (text) => {
    expect(problemsIn(query(text))).toHaveLength(1);
  });

  it.each([
    `create table thing (id text primary key, challenge_id text references challenge, made_at timestamptz default clock_timestamp(), check (id <> ''))`,
    `alter table challenge add column note text not null default ''`,
    'alter table challenge add column lead_too text references organisation',
    'alter table challenge add constraint short check (length(slug) < 100) not valid',
    'alter table challenge validate constraint short',
    'create index concurrently challenge_stage on challenge (stage)',
  ])('let pass %s', (text) => {
    expect(problemsIn(query(text))).toEqual([]);
  });

  it('let a table of the same migration have its indexes, and the next version take away what is unused', () => {
    expect(problemsIn(query('create table thing (id text); create index thing_id on thing (id)'))).toEqual([]);
    expect(problemsIn(migration(`// contract: challenge.slug is unused since 0.2.0\n    await runner.query('alter table challenge drop column slug');`))).toEqual([]);
  });

  it('want a way down', () => {
    expect(problemsIn('export class One {\n  async up(runner) {}\n}\n')).toEqual(['There is no way down']);
  });
});
