// Shows that a chain tells when any entry was changed, moved, added or taken out.
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { checkChain, entryText, GENESIS, type Entry } from './index.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const append = (entries: readonly Entry[], act: string): Entry[] => {
  const open = {
    chain: 'chl_1',
    seq: entries.length + 1,
    prevHash: entries.at(-1)?.hash ?? GENESIS,
    at: '2026-04-01T09:00:00.000Z',
    actorId: 'per_1',
    organisationId: null,
    act,
    subject: 'chl_1',
    data: { reason: 'A second council has joined – £20,000', version: entries.length },
  };
  return [...entries, { ...open, hash: sha256(entryText(open)) }];
};
const chain = ['draft', 'approve', 'publish', 'open'].reduce(append, [] as Entry[]);
const changed = (at: number, change: Partial<Entry>): Entry[] =>
  chain.map((entry, index) => (index === at ? { ...entry, ...change } : entry));

describe('a chain of entries', () => {
  it('is whole as it was written', () => {
    expect(checkChain(chain, sha256)).toEqual({ ok: true, entries: 4 });
    expect(checkChain([], sha256)).toEqual({ ok: true, entries: 0 });
  });

  it('hashes exactly this text', () => {
    expect(entryText(chain[0]!)).toBe(
      '{"act":"draft","actorId":"per_1","at":"2026-04-01T09:00:00.000Z","chain":"chl_1","data":{"reason":"A second council has joined – £20,000","version":0},"organisationId":null,' +
        `"prevHash":"${GENESIS}","seq":1,"subject":"chl_1"}`,
    );
  });

  const changes: readonly Partial<Entry>[] = [
    { at: '2026-04-01T09:00:00.001Z' },
    { actorId: 'per_2' },
    { actorId: null },
    { organisationId: 'org_1' },
    { act: 'withdraw' },
    { subject: 'chl_2' },
    { data: { reason: 'Another', version: 2 } },
    { hash: GENESIS },
    { prevHash: GENESIS },
    { seq: 9 },
    { chain: 'chl_2' },
  ];
  it.each(changes)('shows the change %j', (change) => {
    expect(checkChain(changed(2, change), sha256)).toMatchObject({ ok: false, atSeq: 3 });
  });

  it('shows a change whose hash was made to fit, at the entry after it', () => {
    const forged = { ...chain[1]!, act: 'withdraw' };
    const entries = changed(1, { ...forged, hash: sha256(entryText(forged)) });
    expect(checkChain(entries, sha256)).toMatchObject({ ok: false, atSeq: 3 });
  });

  it('shows an entry taken out, at the start or in the middle', () => {
    expect(checkChain(chain.toSpliced(1, 1), sha256)).toEqual({
      ok: false,
      atSeq: 2,
      reason: 'Expected entry 2 and found 3.',
    });
    expect(checkChain(chain.slice(1), sha256)).toMatchObject({ ok: false, atSeq: 1 });
  });

  it('shows two entries that changed places', () => {
    expect(checkChain([chain[0]!, chain[2]!, chain[1]!, chain[3]!], sha256)).toMatchObject({ ok: false, atSeq: 2 });
  });

  it('cannot show that its newest entries were cut off, which is why the count is told', () => {
    expect(checkChain(chain.slice(0, 3), sha256)).toEqual({ ok: true, entries: 3 });
  });
});
