// Every leaf of every tree can be proved, and nothing else can; the roots are those of the standard.
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inclusionPath, merkleRoot, rootFromPath } from './index.ts';

const hash = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
const hex = (bytes: Uint8Array | null): string | null => bytes && Buffer.from(bytes).toString('hex');
const leaves = fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 70 });
const inATree = leaves.chain((all) => fc.record({ all: fc.constant(all), index: fc.nat(all.length - 1) }));

describe('a Merkle tree', () => {
  it('has the roots of the test vectors of Certificate Transparency', () => {
    const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map((text) => Buffer.from(text, 'hex'));
    const roots = [0, 1, 2, 3, 5, 8].map((count) => hex(merkleRoot(inputs.slice(0, count), hash)));
    expect(roots).toEqual([
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
      'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
      '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
      '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
    ]);
  });

  it('proves each of its leaves', () => {
    fc.assert(
      fc.property(inATree, ({ all, index }) => {
        const path = inclusionPath(all, index, hash);
        expect(hex(rootFromPath({ leaf: all[index] ?? new Uint8Array(), index, count: all.length, path }, hash))).toBe(hex(merkleRoot(all, hash)));
      }),
      { numRuns: 150 },
    );
  });

  it('proves no leaf that was changed, moved or said to be in a tree of another size', () => {
    fc.assert(
      fc.property(inATree, fc.nat(), fc.nat(), ({ all, index }, other, size) => {
        const root = hex(merkleRoot(all, hash));
        const proof = { leaf: all[index] ?? new Uint8Array(), index, count: all.length, path: inclusionPath(all, index, hash) };
        const changed = Uint8Array.of(...proof.leaf, 1);
        expect(hex(rootFromPath({ ...proof, leaf: changed }, hash))).not.toBe(root);
        expect(hex(rootFromPath({ ...proof, path: [...proof.path, changed] }, hash))).not.toBe(root);
        if (proof.path.length > 0) expect(hex(rootFromPath({ ...proof, path: proof.path.slice(1) }, hash))).not.toBe(root);
        const elsewhere = other % all.length;
        if (elsewhere !== index) expect(hex(rootFromPath({ ...proof, index: elsewhere }, hash))).not.toBe(root);
        // Sizes with the same shape on the way up lead to the same root; the count stands beside it in the log.
        if (size <= index) expect(rootFromPath({ ...proof, count: size }, hash)).toBeNull();
      }),
      { numRuns: 150 },
    );
  });

  it('has another root when a leaf is added, left out or put elsewhere', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uint8Array({ minLength: 32, maxLength: 32 }), { minLength: 2, maxLength: 40, selector: hex }), fc.nat(), (all, at) => {
        const root = hex(merkleRoot(all, hash));
        const index = at % all.length;
        expect(hex(merkleRoot([...all, Uint8Array.of(1)], hash))).not.toBe(root);
        expect(hex(merkleRoot(all.filter((_, place) => place !== index), hash))).not.toBe(root);
        expect(hex(merkleRoot([...all.slice(1), ...all.slice(0, 1)], hash))).not.toBe(root);
      }),
      { numRuns: 100 },
    );
  });

  it('has no leaf outside itself', () => {
    expect(() => inclusionPath([Uint8Array.of(1)], 1, hash)).toThrow('There is no leaf 1 of 1.');
    expect(() => inclusionPath([], 0, hash)).toThrow(RangeError);
    for (const index of [-1, 0.5, Number.NaN]) expect(() => inclusionPath([Uint8Array.of(1), Uint8Array.of(2)], index, hash)).toThrow(`There is no leaf ${index} of 2.`);
    expect(rootFromPath({ leaf: Uint8Array.of(1), index: 0, count: 0, path: [] }, hash)).toBeNull();
    // With a path of one, that would lead to a root were it believed.
    const [leaf, path] = [Uint8Array.of(1), [Uint8Array.of(2)]];
    for (const index of [0.5, -1, 2, 3, Number.NaN]) expect(rootFromPath({ leaf, index, count: 2, path }, hash)).toBeNull();
    for (const count of [1.5, 0, -2, Number.NaN]) expect(rootFromPath({ leaf, index: 0, count, path }, hash)).toBeNull();
    expect(rootFromPath({ leaf, index: 0, count: 1, path }, hash)).toBeNull();
  });
});
