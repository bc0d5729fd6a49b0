// Each check of the programs that try how a server is kept finds what it is there to find; and two processes behave as one in a short run.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { FLAGS } from '../server-command.mjs';
import { checkDatabase } from './database-check.mjs';
import { checkDrain } from './drain-check.mjs';
import { checkOverload } from './overload-check.mjs';
import { checkProcesses } from './two-processes-check.mjs';

async function quick(program) {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [path, '--quick'], { env: { ...process.env, NODE_OPTIONS: '' } }).catch((failure) => failure);
  return JSON.parse(stdout);
}

/** Each fault makes its own figure move, and a clean record moves none. */
function findsEach(check, clean, faults) {
  it('finds nothing where all is well', () => {
    expect(Object.values(check(clean())).filter((count) => count !== 0)).toEqual([]);
  });
  for (const [figure, breaks] of Object.entries(faults)) {
    it(`finds ${figure}`, () => {
      for (const doBreak of [breaks].flat()) {
        const record = clean();
        doBreak(record);
        expect(check(record)[figure]).toBeGreaterThan(0);
      }
    });
  }
}

describe('the check of a restart', () => {
  const clean = () => ({ outcomes: { 200: 50 }, stops: [{ code: 0, ms: 1_500 }], written: { lost: 0, duplicate: 0 }, writesFailed: 0 });
  findsEach(checkDrain, clean, {
    failed: [(one) => (one.outcomes.ECONNRESET = 1), (one) => (one.outcomes['503 busy'] = 1)],
    writesFailed: (one) => (one.writesFailed = 1),
    lost: (one) => (one.written.lost = 1),
    endedBadly: [(one) => (one.stops[0].code = 1), (one) => (one.stops[0].code = null)],
    endedLate: (one) => (one.stops[0].ms = 12_001),
  });
});

describe('the check of an overload', () => {
  const clean = () => ({ outcomes: { 200: 50, 429: 5, 503: 500 }, admitted: 50, admittedP99Ms: 900, recoveredMs: 0, peakMegabytes: 300 });
  findsEach(checkOverload, clean, {
    otherAnswers: [(one) => (one.outcomes[500] = 1), (one) => (one.outcomes.ECONNRESET = 1), (one) => (one.outcomes['503 without Retry-After'] = 1)],
    nobodyServed: (one) => (one.admitted = 0),
    neverRefused: (one) => delete one.outcomes[503],
    admittedLate: (one) => (one.admittedP99Ms = 2_001),
    tooLarge: (one) => (one.peakMegabytes = 601),
    notRecovered: [(one) => (one.recoveredMs = null), (one) => (one.recoveredMs = 5_001)],
  });
});

describe('the check of trouble with the database', () => {
  const clean = () => ({ outages: [{ lastedMs: 5_000, noticedMs: 900, backMs: 400 }, { lastedMs: 600, noticedMs: null, backMs: 0 }], written: { lost: 0, duplicate: 0 }, unexpected: 0, processEnded: false, writesGoOn: true });
  findsEach(checkDatabase, clean, {
    lost: (one) => (one.written.lost = 1),
    duplicate: (one) => (one.written.duplicate = 1),
    unexpected: (one) => (one.unexpected = 1),
    processEnded: (one) => (one.processEnded = true),
    noticedLate: [(one) => (one.outages[0].noticedMs = 2_001), (one) => (one.outages[0].noticedMs = null)],
    backLate: [(one) => (one.outages[0].backMs = 5_001), (one) => (one.outages[1].backMs = null)],
    stuck: (one) => (one.writesGoOn = false),
  });
});

describe('the check of two processes', () => {
  const round = () => ({ knownTo: 2, knownAfterEnd: 0, readAtOnce: true, pointsAdmitted: 100_000, pointsAtMost: 110_000, pointsAtLeast: 90_000, triesAdmitted: 10 });
  const clean = () => ({ rounds: [round()], seen: { act: 'challenge.outage-recorded', afterMs: 4 }, jobs: { closings: 1, letters: 30, written: 30, twice: 0 }, served: [4, 5], log: { found: [], requestLines: 90, did: { signedIn: true } } });
  findsEach(checkProcesses, clean, {
    sessionUnknown: (one) => (one.rounds[0].knownTo = 1),
    sessionOutlived: (one) => (one.rounds[0].knownAfterEnd = 1),
    readLate: (one) => (one.rounds[0].readAtOnce = false),
    limitExceeded: (one) => (one.rounds[0].pointsAdmitted = 180_000),
    limitTooTight: (one) => (one.rounds[0].pointsAdmitted = 50_000),
    guessesBeyond: (one) => (one.rounds[0].triesAdmitted = 20),
    notHeard: [(one) => (one.seen.act = null), (one) => (one.seen.afterMs = 1_001)],
    closedTwice: [(one) => (one.jobs.closings = 2), (one) => (one.jobs.closings = 0)],
    lettersTwice: (one) => (one.jobs.twice = 1),
    lettersLost: (one) => (one.jobs.written = 29),
    leaked: (one) => one.log.found.push('canary'),
    notPlanted: [(one) => (one.log.requestLines = 0), (one) => (one.log.did.signedIn = false)],
    idle: (one) => (one.served[1] = 0),
  });

  it('have one limit, one session and one effect of each job', async () => {
    expect(await quick('two-processes.mjs')).toMatchObject({ sessionUnknown: 0, sessionOutlived: 0, readLate: 0, limitExceeded: 0, limitTooTight: 0, guessesBeyond: 0, closedTwice: 0, lettersTwice: 0, lettersLost: 0, leaked: 0, notPlanted: 0, idle: 0 });
  });
});

it('each way of starting the server gives it the same flags', () => {
  const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  expect(JSON.parse(read('package.json')).scripts.start).toContain(`exec node ${FLAGS.join(' ')} apps/api/dist/main.js`);
  expect(read('Dockerfile')).toContain(`CMD ${JSON.stringify(['node', ...FLAGS, 'apps/api/dist/main.js']).replaceAll(',', ', ')}`);
});
