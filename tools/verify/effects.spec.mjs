// The checks of the recording, and that of migrations, find what they are there to find.
import { describe, expect, it } from '@jest/globals';
import { checkAudit, checkIdempotency, isWhole } from './effects-check.mjs';
import { checkMigrations } from './migrations-check.mjs';
import { differences } from './schema-shape.mjs';

const LISTS = { COUNTERS: ['attempt', 'idempotency_key'], NOT_TRIED: {}, WITHOUT_KEY: {}, SECOND: {}, OTHER_ANSWER: {}, NOT_COMPARED: {}, WITHOUT_ENTRY: {}, OUTSIDE: {}, WITHOUT_ACTOR: {}, WITHOUT_ORGANISATION: {} };
const entry = () => ({ act: 'thing.made', xid: '1', actor: 'caller', hasOrganisation: true, hasRequest: true, texts: [] });
const call = (more = {}) => ({
  field: 'makeThing',
  together: true,
  sent: 21,
  keyed: true,
  tables: ['idempotency_key', 'journal_entry', 'thing'],
  second: ['attempt'],
  unequal: null,
  changed: [{ path: 'input.name', outcome: 'reused', tables: [] }],
  outside: [],
  aside: null,
  caller: { personId: 'per_1', organisationId: 'org_1' },
  entries: [entry()],
  ...more,
});
const recording = (more = {}) => ({
  mutations: ['makeThing'],
  calls: [call(more)],
  texts: ['Words of somebody'],
  lines: ['{"level":30,"time":1,"pid":1,"hostname":"h","requestId":"a-b","method":"POST","route":"/graphql","operation":"other","status":200,"ms":1.5,"msg":"request"}', '{"level":30,"time":1,"pid":1,"hostname":"h","requestId":"a-b","code":"FORBIDDEN","msg":"refused"}'],
  signInsFailed: 1,
});

describe('the check of keys', () => {
  it('finds nothing where each effect is one', () => {
    expect(checkIdempotency(recording(), LISTS)).toMatchObject({ mutations: 1, tried: 1, together: 1, requests: 22, refusedByCode: 1 });
    expect(isWhole(checkIdempotency(recording(), LISTS))).toBe(true);
  });

  it.each([
    ['keyless', { keyed: false }],
    ['secondEffects', { second: ['thing'] }],
    ['unequalAnswers', { unequal: ['{"id":"1"}', '{"id":"2"}'] }],
    ['changedAccepted', { changed: [{ path: 'input.name', outcome: 'done', tables: [] }] }],
    ['changedAccepted', { changed: [{ path: 'input.name', outcome: 'NOT_FOUND', tables: ['thing'] }] }],
    ['waitForEachOther', { aside: 'select * from thing' }],
  ])('finds %s', (figure, fault) => {
    const found = checkIdempotency(recording(fault), LISTS);
    expect(found[figure]).toEqual(['makeThing']);
    expect(isWhole(found)).toBe(false);
  });

  it('finds a mutation that nobody tried, and a name in a list that the schema does not have', () => {
    expect(checkIdempotency({ ...recording(), mutations: ['makeThing', 'dropThing'] }, LISTS).notTried).toEqual(['dropThing']);
    expect(checkIdempotency(recording(), { ...LISTS, WITHOUT_KEY: { gone: 'Because' } }).stale).toEqual(['gone']);
    expect(isWhole(checkIdempotency({ ...recording(), calls: [] }, LISTS))).toBe(false);
  });

  it('lets pass what a list gives a reason for, and who is told to wait', () => {
    const lists = { ...LISTS, SECOND: { makeThing: { tables: ['session'], because: 'It is theirs' } }, OTHER_ANSWER: { makeThing: 'The secret is shown once' } };
    expect(isWhole(checkIdempotency(recording({ second: ['session'], unequal: ['1', '2'] }), lists))).toBe(true);
    expect(checkIdempotency(recording({ second: ['session', 'thing'] }), lists).secondEffects).toEqual(['makeThing']);
    expect(checkIdempotency(recording({ unequal: ['1', '[{"code":"RATE_LIMITED"}]'] }), LISTS).unequalAnswers).toEqual([]);
  });
});

describe('the check of traces', () => {
  it('finds nothing where each effect left one', () => {
    expect(checkAudit(recording(), LISTS)).toMatchObject({ mutations: 1, withEntry: 1, entries: 1, failedAuthSeen: { signInsInJournal: 1, refusalsInLog: 1 } });
    expect(isWhole(checkAudit(recording(), LISTS))).toBe(true);
  });

  it.each([
    ['without', { entries: [] }],
    ['outside', { outside: ['thing'] }],
    ['withoutActor', { entries: [{ ...entry(), actor: 'somebody else' }] }],
    ['withoutActor', { entries: [{ ...entry(), actor: 'nobody' }] }],
    ['withoutOrganisation', { entries: [{ ...entry(), hasOrganisation: false }] }],
    ['withoutRequestId', { entries: [{ ...entry(), hasRequest: false }] }],
  ])('finds %s', (figure, fault) => {
    const found = checkAudit(recording(fault), LISTS);
    expect(found[figure]).toEqual(['makeThing']);
    expect(isWhole(found)).toBe(false);
  });

  it('finds what people wrote, in the journal and in the log', () => {
    expect(checkAudit(recording({ entries: [{ ...entry(), texts: ['Words of somebody'] }] }), LISTS).canariesFound).toEqual(['makeThing: thing.made']);
    const lines = [...recording().lines, '{"level":40,"msg":"Words of somebody"}'];
    expect(checkAudit({ ...recording(), lines }, LISTS).canariesFound).toEqual(['log: Words of somebody']);
  });

  it('finds that a wrong password, or a refusal, left no trace', () => {
    expect(isWhole(checkAudit({ ...recording(), signInsFailed: 0 }, LISTS))).toBe(false);
    expect(isWhole(checkAudit({ ...recording(), lines: [] }, LISTS))).toBe(false);
  });

  it('asks no entry for what had no effect', () => {
    expect(checkAudit(recording({ tables: ['attempt', 'idempotency_key'], entries: [] }), LISTS).without).toEqual([]);
  });
});

describe('the check of migrations', () => {
  const clean = () => ({
    loads: [{ outcomes: { 200: 400 }, calmMs: 100, slowestMs: 900, writes: 40, writesFailed: 0, lost: 0, duplicate: 0 }],
    locks: [400],
    starts: [{ applied: 31, distinct: 31 }],
    shapes: [{ name: 'all', differences: [] }],
    broken: { refused: true, differences: [] },
    again: [],
    gaveWay: 2,
  });

  it('finds nothing where nobody noticed', () => {
    expect(Object.values(checkMigrations(clean())).filter((count) => count !== 0)).toEqual([]);
  });

  it.each([
    ['failed', (one) => (one.loads[0].outcomes['503 UNAVAILABLE'] = 1)],
    ['late', (one) => (one.loads[0].slowestMs = 2_001)],
    ['writesFailed', (one) => (one.loads[0].writesFailed = 1)],
    ['lost', (one) => (one.loads[0].lost = 1)],
    ['lost', (one) => (one.loads[0].duplicate = 1)],
    ['unserved', (one) => (one.loads[0].writes = 0)],
    ['lockedLong', (one) => one.locks.push(1_001)],
    ['appliedTwice', (one) => (one.starts[0].applied = 32)],
    ['shapesDiffer', (one) => one.shapes[0].differences.push('- column x')],
    ['brokenAccepted', (one) => (one.broken.refused = false)],
    ['brokenLeft', (one) => one.broken.differences.push('+ table y')],
    ['appliedAgain', (one) => one.again.push('One')],
    ['neverGaveWay', (one) => (one.gaveWay = 0)],
  ])('finds %s', (figure, breaks) => {
    const facts = clean();
    breaks(facts);
    expect(checkMigrations(facts)[figure]).toBeGreaterThan(0);
  });

  it('names what differs between two shapes', () => {
    expect(differences(['column a', 'column b'], ['column b', 'column c'])).toEqual(['- column a', '+ column c']);
  });
});
