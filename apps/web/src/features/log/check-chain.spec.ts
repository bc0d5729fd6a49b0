import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { GENESIS, headerText } from '@moothall/domain/journal';
import { checkChain } from './check-chain.ts';
import type { ChainEntry } from './check-chain.ts';

const chain = 'chl_1';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function honestChain(length: number): ChainEntry[] {
  const entries: ChainEntry[] = [];
  let prevHash = GENESIS;
  for (let seq = 1; seq <= length; seq += 1) {
    const header = { seq, prevHash, at: `2026-11-0${seq}T10:00:00.000Z`, detailsDigest: sha256(`details ${seq}`) };
    const hash = sha256(headerText({ chain, ...header }));
    entries.push({ ...header, hash });
    prevHash = hash;
  }
  return entries;
}

describe('checking the record in the browser', () => {
  it('finds an honest chain whole', async () => {
    const entries = honestChain(4);
    expect(await checkChain(chain, entries)).toEqual({ kind: 'whole', entries: 4, headHash: entries[3]?.hash });
  });

  it('finds the entry whose details were exchanged', async () => {
    const entries = honestChain(4).map((entry) => (entry.seq === 3 ? { ...entry, detailsDigest: sha256('forged') } : entry));
    expect(await checkChain(chain, entries)).toEqual({ kind: 'broken', seq: 3 });
  });

  it('finds a gap where an entry was taken out', async () => {
    const entries = honestChain(4).filter(({ seq }) => seq !== 2);
    expect(await checkChain(chain, entries)).toEqual({ kind: 'broken', seq: 3 });
  });

  it('finds entries that belong to another chain', async () => {
    expect(await checkChain('chl_2', honestChain(1))).toEqual({ kind: 'broken', seq: 1 });
  });
});
