// Shows that a withheld value leaves every hash as it was, cannot be guessed, and may not be one that checking rests on.
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { refusalsOf } from '../decision/index.ts';
import { decideRedaction, fieldsOf, isWithheld, linesOf, mayWithhold, type PackRow, redactRows, rootOfFile, saltFrom } from './index.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const saltOf = saltFrom('secret', sha256);
const rows: PackRow[] = [
  { key: 'p1', label: 'A', content: { title: 'RoadEar', approach: 'With resin.' } },
  { key: 'p2', label: 'B', content: { title: 'HeatBond', approach: 'With heat.' } },
];
const withheld = redactRows('proposals.jsonl', rows, [{ file: 'proposals.jsonl', key: 'p1', field: 'content.approach', ground: 'S43' }], saltOf, sha256);

describe('a value that is withheld', () => {
  it('is gone from its row, and no other is', () => {
    expect(linesOf(withheld)).not.toContain('With resin.');
    expect(withheld[1]).toEqual(rows[1]);
    expect(fieldsOf(withheld[0]!).filter(({ value }) => isWithheld(value)).map(({ field }) => field)).toEqual(['content.approach']);
  });

  it('leaves the hash over its file as it was, whatever is withheld', () => {
    const root = rootOfFile('proposals.jsonl', rows, saltOf, sha256);
    const places = rows.flatMap((row) => fieldsOf(row).map(({ field }) => ({ file: 'proposals.jsonl', key: row.key, field, ground: 'S40' as const })));
    fc.assert(
      fc.property(fc.subarray(places), (chosen) => {
        expect(rootOfFile('proposals.jsonl', redactRows('proposals.jsonl', rows, chosen, saltOf, sha256), saltOf, sha256)).toBe(root);
      }),
      { numRuns: 50 },
    );
  });

  it('cannot be tried out without its salt: the same words elsewhere have another hash', () => {
    const hashes = ['p1', 'p2'].map((key) => JSON.stringify(redactRows('f', [{ key, x: 'yes' }], [{ file: 'f', key, field: 'x', ground: 'S40' }], saltOf, sha256)[0]!['x']));
    expect(hashes[0]).not.toBe(hashes[1]);
  });

  it('changes the hash over its file when anything else changes, or rows change places', () => {
    const root = rootOfFile('proposals.jsonl', rows, saltOf, sha256);
    expect(rootOfFile('proposals.jsonl', [{ ...rows[0]!, label: 'C' }, rows[1]!], saltOf, sha256)).not.toBe(root);
    expect(rootOfFile('proposals.jsonl', rows.toReversed(), saltOf, sha256)).not.toBe(root);
    expect(rootOfFile('proposals.jsonl', rows.slice(1), saltOf, sha256)).not.toBe(root);
  });
});

describe('withholding', () => {
  const facts = { isIssued: true, file: 'proposals.jsonl', field: 'content.approach', isThere: true, isWithheld: false, ground: 'S43', note: 'Rivals would copy it.' };
  const codes = (change: Partial<typeof facts>) => refusalsOf(decideRedaction({ ...facts, ...change })).map((one) => one.code);

  it('needs an issued shortlist, a value that is there, a ground and a reason', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ isIssued: false, isThere: false })).toEqual(['NOT_ISSUED']);
    expect(codes({ isThere: false })).toEqual(['UNKNOWN_VALUE']);
    expect(codes({ isWithheld: true })).toEqual(['WITHHELD_ALREADY']);
    expect(codes({ ground: 'S99' })).toEqual(['UNKNOWN_GROUND']);
    expect(codes({ note: 'secret' })).toEqual(['NOTE_MISSING']);
  });

  it('is never of what checking rests on', () => {
    expect(codes({ file: 'ranking.jsonl', field: 'proposals' })).toEqual(['NEVER_WITHHELD']);
    expect(codes({ file: 'scores.jsonl', field: 'personId' })).toEqual(['NEVER_WITHHELD']);
    expect([mayWithhold('journal.jsonl', 'hash'), mayWithhold('journal.jsonl', 'details'), mayWithhold('checkpoints.jsonl', 'root')]).toEqual([false, true, false]);
  });
});
