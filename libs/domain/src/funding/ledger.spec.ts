// Shows that the movements of the books balance, that a void undoes a call, and that faults are seen.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { balancesAfter, type EntryKind, faultsOf, type Line, linesOf, NOTHING, outstandingOf, settlingLines } from './index.ts';

const A = { pledgeId: 'a', unit: 'GBP' } as const;
const committed = (amount: bigint) => linesOf('COMMIT', A, amount);

describe('the books', () => {
  it('follow a promise from binding to paid', () => {
    const lines = [...committed(900n), ...linesOf('CALL', A, 500n), ...settlingLines(A, 500n, 300n), ...linesOf('RELEASE', A, 600n)];
    expect(balancesAfter(NOTHING, lines)).toEqual({ PROMISED: -900n, COMMITTED: 0n, CALLED: 0n, PAID: 300n, RELEASED: 600n });
    expect(faultsOf(lines, 900n)).toEqual([]);
  });

  it('are after a void what they were before the call', () => {
    const before = balancesAfter(NOTHING, committed(900n));
    expect(balancesAfter(before, [...linesOf('CALL', A, 500n), ...settlingLines(A, 500n, 0n)])).toEqual(before);
    expect(outstandingOf(before)).toBe(900n);
  });

  it('hold nothing for a movement of nothing', () => {
    expect(linesOf('CALL', A, 0n)).toEqual([]);
  });

  it.each<[string, readonly Line[], bigint, readonly string[]]>([
    ['one side that is missing', committed(900n).slice(1), 900n, ['UNBALANCED']],
    ['a call of more than there is', [...committed(900n), ...linesOf('CALL', A, 901n)], 900n, ['BELOW_ZERO']],
    ['a promise below nothing', committed(-1n), 900n, ['BELOW_ZERO']],
    ['more than the pot needs', committed(901n), 900n, ['OVER_CAP']],
    ['money that is balanced by goods', [...committed(900n).slice(1), ...linesOf('COMMIT', { pledgeId: 'a', unit: 'IN_KIND' }, 900n).slice(0, 1)], 900n, ['UNBALANCED']],
  ])('show %s', (_, lines, cap, faults) => {
    expect(faultsOf(lines, cap)).toEqual(faults);
  });

  it('are held to the cap by all that is committed, called and paid together', () => {
    const lines = [...committed(900n), ...linesOf('CALL', A, 600n), ...linesOf('POST', A, 300n)];
    expect(balancesAfter(NOTHING, lines)).toMatchObject({ COMMITTED: 300n, CALLED: 300n, PAID: 300n });
    expect([faultsOf(lines, 900n), faultsOf(lines, 899n)]).toEqual([[], ['OVER_CAP']]);
    // What was released no longer counts.
    expect(faultsOf([...lines, ...linesOf('RELEASE', A, 300n)], 600n)).toEqual([]);
  });

  it('are looked at pledge by pledge: what one has too much does not hide what another has too little', () => {
    const B = { pledgeId: 'b', unit: 'GBP' } as const;
    const called = [...committed(500n), ...linesOf('COMMIT', B, 400n), ...linesOf('CALL', B, 401n)];
    expect(faultsOf(called, 900n)).toEqual(['BELOW_ZERO']);
  });

  it('show a promise that is owed to the pledger, and lines that outweigh each other only with the wrong sign', () => {
    expect(faultsOf([...linesOf('COMMIT', A, -5n), ...linesOf('COMMIT', { ...A, pledgeId: 'b' }, 9n), ...linesOf('CAP', A, -5n)], 900n)).toEqual(['BELOW_ZERO']);
    expect(faultsOf([{ ...A, account: 'PROMISED', amount: 5n }, { ...A, pledgeId: 'b', account: 'PROMISED', amount: -5n }], 900n)).toEqual(['BELOW_ZERO']);
    expect(faultsOf([{ ...A, account: 'COMMITTED', amount: 0n }], 900n)).toEqual([]);
    expect(faultsOf([{ ...A, account: 'PAID', amount: 4n }, { ...A, account: 'COMMITTED', amount: 4n }], 900n)).toEqual(['UNBALANCED']);
  });

  it('fit a share to what is needed by releasing the rest, and take it back when more is needed', () => {
    const fitted = balancesAfter(NOTHING, [...committed(900n), ...linesOf('CAP', A, 200n)]);
    expect(fitted).toEqual({ PROMISED: -900n, COMMITTED: 700n, CALLED: 0n, PAID: 0n, RELEASED: 200n });
    expect(balancesAfter(fitted, linesOf('CAP', A, -200n))).toEqual(balancesAfter(NOTHING, committed(900n)));
  });

  it('have no cap on what is given in kind', () => {
    expect(faultsOf(linesOf('COMMIT', { pledgeId: 'a', unit: 'IN_KIND' }, 10_000n), 1n)).toEqual([]);
  });

  it('balance for any movement of any amount', () => {
    const kinds = fc.constantFrom<EntryKind>('COMMIT', 'CAP', 'CALL', 'POST', 'VOID', 'RELEASE');
    fc.assert(
      fc.property(fc.array(fc.tuple(kinds, fc.bigInt({ min: -1000n, max: 10n ** 9n })), { maxLength: 20 }), (moves) => {
        const lines = moves.flatMap(([kind, amount]) => linesOf(kind, A, amount));
        expect(lines.reduce((sum, { amount }) => sum + amount, 0n)).toBe(0n);
      }),
    );
  });
});
