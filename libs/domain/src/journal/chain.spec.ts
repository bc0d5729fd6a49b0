// Shows that a chain tells when any entry was changed, moved, added or taken out.
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { checkChain, detailsText, type EntryDetails, type EntryHeader, GENESIS, headerText, type StoredEntry } from './index.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const seal = (header: EntryHeader, details: EntryDetails): StoredEntry => ({ header, hash: sha256(headerText(header)), details });

const append = (entries: readonly StoredEntry[], act: string): StoredEntry[] => {
  const details: EntryDetails = {
    salt: `salt ${entries.length}`,
    act,
    subject: 'chl_1',
    actorId: 'per_1',
    organisationId: null,
    data: { reason: 'A second council has joined – £20,000', version: entries.length },
  };
  const header: EntryHeader = {
    chain: 'chl_1',
    seq: entries.length + 1,
    prevHash: entries.at(-1)?.hash ?? GENESIS,
    at: '2026-04-01T09:00:00.000Z',
    detailsDigest: sha256(detailsText(details)),
  };
  return [...entries, seal(header, details)];
};
const chain = ['draft', 'approve', 'publish', 'open'].reduce(append, [] as StoredEntry[]);
const head = { seq: 4, hash: chain[3]!.hash };
const changed = (at: number, change: (entry: StoredEntry) => StoredEntry): StoredEntry[] =>
  chain.map((entry, index) => (index === at ? change(entry) : entry));

describe('a chain of entries', () => {
  it('is whole as it was written', () => {
    expect(checkChain(chain, sha256)).toEqual({ ok: true, entries: 4 });
    expect(checkChain([], sha256)).toEqual({ ok: true, entries: 0 });
  });

  it('hashes exactly this text', () => {
    expect(headerText(chain[0]!.header)).toBe(
      '{"at":"2026-04-01T09:00:00.000Z","chain":"chl_1",' +
        `"detailsDigest":"${chain[0]!.header.detailsDigest}","prevHash":"${GENESIS}","seq":1}`,
    );
    expect(detailsText(chain[0]!.details!)).toBe(
      '{"act":"draft","actorId":"per_1","data":{"reason":"A second council has joined – £20,000","version":0},' +
        '"organisationId":null,"salt":"salt 0","subject":"chl_1"}',
    );
    expect(detailsText({ ...chain[0]!.details!, requestId: 'a1b2' })).toBe(detailsText(chain[0]!.details!).replace('"salt"', '"requestId":"a1b2","salt"'));
  });

  const headerChanges: readonly Partial<EntryHeader>[] = [
    { at: '2026-04-01T09:00:00.001Z' },
    { detailsDigest: GENESIS },
    { prevHash: GENESIS },
    { seq: 9 },
    { chain: 'chl_2' },
  ];
  it.each(headerChanges)('shows the change %j of a header', (change) => {
    const entries = changed(2, (entry) => ({ ...entry, header: { ...entry.header, ...change } }));
    expect(checkChain(entries, sha256)).toMatchObject({ ok: false, atSeq: 3 });
  });

  const detailChanges: readonly Partial<EntryDetails>[] = [
    { salt: '' },
    { actorId: 'per_2' },
    { actorId: null },
    { organisationId: 'org_1' },
    { act: 'withdraw' },
    { subject: 'chl_2' },
    { requestId: 'added-later' },
    { data: { reason: 'Another', version: 2 } },
  ];
  it.each(detailChanges)('shows the change %j of details', (change) => {
    const entries = changed(2, (entry) => ({ ...entry, details: { ...entry.details!, ...change } }));
    expect(checkChain(entries, sha256)).toMatchObject({ ok: false, atSeq: 3 });
  });

  it('can be checked by those from whom the details are hidden', () => {
    const hidden = chain.map((entry) => ({ ...entry, details: null }));
    expect(checkChain(hidden, sha256, head)).toEqual({ ok: true, entries: 4 });
  });

  it('shows a change whose hash was made to fit, at the entry after it', () => {
    const entries = changed(1, (entry) => {
      const details = { ...entry.details!, act: 'withdraw' };
      return seal({ ...entry.header, detailsDigest: sha256(detailsText(details)) }, details);
    });
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

  it('shows an entry of another chain that was woven in with hashes that fit', () => {
    const foreign = (details: EntryDetails): StoredEntry => seal({ ...chain[3]!.header, chain: 'chl_2', detailsDigest: sha256(detailsText(details)) }, details);
    expect(checkChain([...chain.slice(0, 3), foreign(chain[3]!.details!)], sha256)).toEqual({ ok: false, atSeq: 4, reason: 'The entry belongs to another chain: chl_2.' });
  });

  it('says what is wrong with an entry', () => {
    const reasonOf = (change: (entry: StoredEntry) => StoredEntry) => checkChain(changed(2, change), sha256);
    const reseal = (entry: StoredEntry, change: Partial<EntryHeader>) => seal({ ...entry.header, ...change }, entry.details!);
    expect(reasonOf((entry) => reseal(entry, { prevHash: GENESIS }))).toEqual({ ok: false, atSeq: 3, reason: 'The entry does not name the hash of the one before it.' });
    expect(reasonOf((entry) => ({ ...entry, hash: GENESIS }))).toEqual({ ok: false, atSeq: 3, reason: 'The entry does not have the hash it names.' });
    expect(reasonOf((entry) => ({ ...entry, details: { ...entry.details!, act: 'withdraw' } }))).toEqual({ ok: false, atSeq: 3, reason: 'The details of the entry were changed.' });
  });

  it('begins with one that names sixty-four zeros', () => {
    expect(GENESIS).toMatch(/^0{64}$/u);
    expect(chain[0]!.header.prevHash).toBe(GENESIS);
  });

  it('shows two entries that changed places', () => {
    expect(checkChain([chain[0]!, chain[2]!, chain[1]!, chain[3]!], sha256)).toMatchObject({ ok: false, atSeq: 2 });
  });

  it('shows by its head that the newest entries were cut off', () => {
    expect(checkChain(chain, sha256, head)).toEqual({ ok: true, entries: 4 });
    expect(checkChain(chain.slice(0, 3), sha256, head)).toMatchObject({ ok: false, atSeq: 4 });
    expect(checkChain([], sha256, head)).toMatchObject({ ok: false, atSeq: 1 });
  });

  it('shows that the head was set back or changed', () => {
    expect(checkChain(chain, sha256, { seq: 3, hash: chain[2]!.hash })).toMatchObject({ ok: false, atSeq: 4 });
    expect(checkChain(chain, sha256, { seq: 4, hash: GENESIS })).toMatchObject({ ok: false, atSeq: 4 });
    expect(checkChain(chain, sha256, { seq: 3, hash: chain[2]!.hash })).toMatchObject({ reason: 'There are entries behind the head of the chain.' });
    expect(checkChain(chain, sha256, null)).toEqual({ ok: false, atSeq: 4, reason: 'The newest entries are missing, or the head of the chain was changed.' });
    expect(checkChain([], sha256, null)).toEqual({ ok: true, entries: 0 });
  });

  it('cannot show without a head that its newest entries were cut off, which is why the count is told', () => {
    expect(checkChain(chain.slice(0, 3), sha256)).toEqual({ ok: true, entries: 3 });
  });
});
