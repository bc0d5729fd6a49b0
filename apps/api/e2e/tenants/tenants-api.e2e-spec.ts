// Every root field by every kind of caller with the first wall down: row-level security alone keeps rows of others away.
// `MOOTHALL_WALLS=callers` plays all callers, `all` each of them taken for six others; `MOOTHALL_WALLS_FIGURES` names a file for what was counted.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { ACCESS_TABLE } from '../access/access-table.ts';
import { type Actor, ACTORS } from '../access/access-world.ts';
import { useApi } from '../setup/start-api.ts';
import { liftLimits } from './first-wall-down.ts';
import { BELIEFS, type Believed, type Found, TheMatrix } from './the-matrix.ts';
import { TOLD_ON_PURPOSE, TRIED_ON } from './tried-on.ts';
import { TENANT_TABLES } from './whose-rows.ts';

const MOST_MS = 600_000;
/** The strangest, who are taken for those to whom most is shown. */
const STRANGERS = [['visitor', ['everybody']], ['other', ['supplier']]] as const;
const all = (beliefs: readonly Believed[]) => ACTORS.map((actor) => [actor, beliefs] as const);
const EXTENTS: Readonly<Record<string, readonly (readonly [Actor, readonly Believed[]])[]>> = { callers: all(['everybody', 'supplier']), all: all(BELIEFS) };
/** Who asks, and whom the server takes them for. */
const PLAYED = EXTENTS[process.env['MOOTHALL_WALLS'] ?? ''] ?? STRANGERS;

const putBack = liftLimits();
const api = useApi({ LOG_LEVEL: 'silent' });
let matrix: TheMatrix;
let putUp = (): void => undefined;
const found: Found[] = [];

beforeAll(async () => {
  ({ matrix, putUp } = await TheMatrix.begin(api));
});
afterAll(async () => {
  putUp();
  putBack();
  const figures = process.env['MOOTHALL_WALLS_FIGURES'];
  if (figures) await writeFile(figures, JSON.stringify({ figures: figuresOf(found), first: told(found.filter((one) => hasForeign(one) && !isOnPurpose(one))).slice(0, 5) }));
});

const hasForeign = ({ read, written }: Found): boolean => read.length + written.length > 0;
const isOnPurpose = ({ field }: Found): boolean => field in TOLD_ON_PURPOSE;
const told = (all: readonly Found[]): string[] => all.map(({ cell, read, written }) => `${cell}: reads ${read.join(', ') || 'nothing'}, writes ${written.join(', ') || 'nothing'}`);
const figuresOf = (all: readonly Found[]) => ({
  apiCells: all.length,
  apiFields: new Set(all.map(({ field }) => field)).size,
  apiForeignRows: all.filter((one) => one.read.length > 0 && !isOnPurpose(one)).length,
  apiForeignWrites: all.filter((one) => one.written.length > 0 && !isOnPurpose(one)).length,
  apiAnswered: all.filter(({ isAnswered }) => isAnswered).length,
  apiWrote: all.filter(({ wroteInJournal }) => wroteInJournal).length,
});

describe('the world in which it is played', () => {
  it('has a row in every table whose rows belong to somebody', () => {
    expect(matrix.whose.empty).toEqual([]);
  });

  it('knows every root field of the schema that answers once, and none that is not there', () => {
    const known = Object.keys(ACCESS_TABLE).filter((name) => !name.startsWith('Subscription'));
    expect(matrix.fields().map(([name]) => name).toSorted()).toEqual(known.toSorted());
    expect([...Object.keys(TRIED_ON), ...Object.keys(TOLD_ON_PURPOSE)].filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('with the first wall down', () => {
  it.each(PLAYED)('%s reads and changes no row of others', async (actor, beliefs) => {
    const own: Found[] = [];
    for (const believed of beliefs) for (const [name, field] of matrix.fields()) own.push(await matrix.play(name, field, actor, believed));
    found.push(...own);
    expect(told(own.filter((one) => hasForeign(one) && !isOnPurpose(one)))).toEqual([]);
    // What is answered shows that the first wall is down.
    expect(own.filter(({ isAnswered }) => isAnswered).length).toBeGreaterThan(beliefs.length * 40);
    expect(own.some(({ wroteInJournal }) => wroteInJournal)).toBe(true);
  }, MOST_MS);

  it('shows more only where a secret says so, and there it does', () => {
    expect([...new Set(found.filter(hasForeign).map(({ field }) => field))].toSorted()).toEqual(Object.keys(TOLD_ON_PURPOSE).toSorted());
  });
});

/** Root fields that read or change rows of others where the second wall is down too, and which. */
const WITHOUT: readonly (readonly [string, Believed, string])[] = [
  ['Query.proposal', 'supplier', 'proposal_version'],
  ['Query.ranking', 'everybody', 'pack_redaction'],
  ['Query.viewer', 'buyer', 'session'],
  ['Query.evidenceImport', 'everybody', 'evidence_import_error'],
  ['Mutation.updateProposal', 'supplier', 'writes proposal'],
  ['Mutation.inviteMember', 'everybody', 'writes new invitation'],
];

const fieldOf = (name: string) => {
  const field = matrix.fields().find(([one]) => one === name)?.[1];
  if (!field) throw new Error(`There is no ${name} any more`);
  return field;
};
const secure = async (tables: readonly string[], on: boolean): Promise<void> => {
  for (const table of tables) await api.sql.query(`alter table ${table} ${on ? 'enable' : 'disable'} row level security`);
};

describe('with both walls down', () => {
  it.each(WITHOUT)('%s as %s tells of a stranger: %s', async (name, believed, what) => {
    await secure(TENANT_TABLES, false);
    const cell = await matrix.play(name, fieldOf(name), 'person', believed);
    await secure(TENANT_TABLES, true);
    expect(told([cell]).join()).toContain(what);
  });

  it.each([
    ['Query.challenge', 'read'],
    ['Query.node', 'read'],
    ['Query.nodes', 'read'],
    ['Mutation.updateChallenge', 'written'],
    ['Mutation.setGovernance', 'written'],
  ] as const)('%s reaches the draft of a stranger where challenges alone have no policy', async (name, how) => {
    const play = () => matrix.play(name, fieldOf(name), 'person', 'everybody');
    expect((await play())[how]).not.toContain('challenge');
    await secure(['challenge'], false);
    const cell = await play();
    await secure(['challenge'], true);
    expect(cell[how]).toContain('challenge');
  });
});
