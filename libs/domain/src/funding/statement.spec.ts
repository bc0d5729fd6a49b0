// Shows that a statement opens, moves and closes on the same figures, each unit by itself, in both languages.
import { describe, expect, it } from '@jest/globals';
import { composeStatement, type EntryKind, linesOf, settlingLines, type StatementEntry, statementDocument, type Unit } from './index.ts';

let made = 0;
const entry = (day: number, kind: EntryKind, amount: bigint, unit: Unit = 'GBP', roundId = 'r1'): StatementEntry => ({
  id: `e${(made += 1)}`, at: new Date(Date.UTC(2027, 0, day)), kind, unit, roundId, round: `RoadEar ${roundId}`, callId: null, reference: null, lines: linesOf(kind, { pledgeId: 'p', unit }, amount),
});
const paid = (day: number, called: bigint, amount: bigint): StatementEntry => ({ ...entry(day, 'POST', 0n), lines: settlingLines({ pledgeId: 'p', unit: 'GBP' }, called, amount) });
const ENTRIES = [
  entry(1, 'COMMIT', 90_000n), entry(1, 'COMMIT', 1_800_000n, 'IN_KIND'), entry(2, 'CAP', 10_000n), entry(3, 'CALL', 50_000n), paid(4, 50_000n, 30_000n), entry(5, 'COMMIT', 7_000n, 'GBP', 'r2'), entry(6, 'RELEASE', 50_000n),
];

describe('a statement', () => {
  it('keeps the units apart and says what is outstanding after each entry', () => {
    const { units } = composeStatement(ENTRIES, null);
    expect(units.map(({ unit, closing }) => [unit, closing])).toEqual([
      ['GBP', { committed: 97_000n, called: 30_000n, paid: 30_000n, outstanding: 7_000n, released: 60_000n }],
      ['IN_KIND', { committed: 1_800_000n, called: 0n, paid: 0n, outstanding: 1_800_000n, released: 0n }],
    ]);
    expect(units[0]?.rows.map(({ kind, amount, outstandingAfter }) => [kind, amount, outstandingAfter])).toEqual([
      ['COMMIT', 90_000n, 90_000n], ['CAP', 10_000n, 80_000n], ['CALL', 50_000n, 80_000n], ['POST', 30_000n, 50_000n], ['COMMIT', 7_000n, 57_000n], ['RELEASE', 50_000n, 7_000n],
    ]);
    expect(units[0]?.rounds.map(({ roundId, figures }) => [roundId, figures.outstanding])).toEqual([['r1', 0n], ['r2', 7_000n]]);
  });

  it('opens with what was before, and always adds up', () => {
    for (let day = 1; day < 9; day += 1) {
      for (const { opening, closing, rows } of composeStatement(ENTRIES, new Date(Date.UTC(2027, 0, day))).units) {
        for (const figures of [opening, closing]) expect(figures.committed).toBe(figures.paid + figures.outstanding + figures.released);
        expect(rows.at(-1)?.outstandingAfter ?? opening.outstanding).toBe(closing.outstanding);
      }
    }
    expect(composeStatement(ENTRIES, new Date(Date.UTC(2027, 0, 4))).units[0]?.opening).toEqual({ committed: 90_000n, called: 50_000n, paid: 0n, outstanding: 80_000n, released: 10_000n });
  });

  it('says in both languages that nobody holds money here', () => {
    const facts = { organisation: 'Westmoor', from: null, to: '9 January 2027', dayOf: (at: Date) => at.toISOString().slice(0, 10) };
    const [en, cy] = (['en', 'cy'] as const).map((language) => JSON.stringify(statementDocument(composeStatement(ENTRIES, null), facts, language)));
    expect(en).toContain('Moothall holds no money.');
    expect(en).toContain('"Recorded as paid","RoadEar r1","£300","£500","–"');
    expect(cy).toContain('Nid yw Moothall yn dal unrhyw arian.');
    expect(cy).toContain('Cofnodwyd fel taliad');
    expect(JSON.stringify(statementDocument(composeStatement([], null), facts, 'en'))).toContain('Nothing was entered');
  });
});
