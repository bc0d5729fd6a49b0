// Shows what the records say of interests, and which of it keeps somebody out by itself.
import { describe, expect, it } from '@jest/globals';
import { flagsOfMember, isRecusedByItself, partiesOnTwoBids, pledgersOnBids } from './index.ts';

const parties = [
  { party: 'org_kestrel', name: 'Kestrel Works Ltd', proposalIds: ['a'] },
  { party: 'name:hollin data', name: 'Hollin Data', proposalIds: ['a', 'b'] },
  { party: 'org_dalby', name: 'Dalby', proposalIds: ['b'] },
];
const member = { personId: 'ann', organisations: [], pastEmployers: [] };
const kinds = (flags: readonly { kind: string; party: string }[]) => flags.map(({ kind, party }) => [kind, party]);

describe('a member of the panel', () => {
  it('is flagged for an organisation of theirs, by account or by the same name', () => {
    expect(kinds(flagsOfMember({ ...member, organisations: [{ id: 'org_kestrel', name: 'Anything' }] }, parties))).toEqual([['SAME_ORGANISATION', 'org_kestrel']]);
    expect(kinds(flagsOfMember({ ...member, organisations: [{ id: 'org_other', name: 'The Hollin Data Limited' }] }, parties))).toEqual([['SAME_ORGANISATION', 'name:hollin data']]);
  });

  it('is flagged for a past employer, unless they still belong to it', () => {
    const pastEmployers = [{ name: 'Kestrel Works', organisationId: null }, { name: 'Old name of Dalby', organisationId: 'org_dalby' }];
    expect(kinds(flagsOfMember({ ...member, pastEmployers }, parties))).toEqual([['PAST_EMPLOYER', 'org_kestrel'], ['PAST_EMPLOYER', 'org_dalby']]);
    const now = { ...member, pastEmployers, organisations: [{ id: 'org_dalby', name: 'Dalby' }] };
    expect(kinds(flagsOfMember(now, parties))).toEqual([['PAST_EMPLOYER', 'org_kestrel'], ['SAME_ORGANISATION', 'org_dalby']]);
  });

  it('has no flag for others', () => {
    expect(flagsOfMember({ ...member, organisations: [{ id: 'org_c', name: 'Kestrel Council' }] }, parties)).toEqual([]);
  });

  it('is kept out by belonging alone', () => {
    const flags = flagsOfMember({ ...member, organisations: [{ id: 'org_dalby', name: 'Dalby' }], pastEmployers: [{ name: 'Kestrel Works', organisationId: null }] }, parties);
    expect(flags.map((flag) => [flag.kind, isRecusedByItself(flag)])).toEqual([['PAST_EMPLOYER', false], ['SAME_ORGANISATION', true]]);
  });
});

describe('who takes part', () => {
  it('is flagged once for being on two bids, also under two spellings', () => {
    const spelt = [...parties, { party: 'name:dalby ltd', name: 'DALBY Ltd.', proposalIds: ['c'] }];
    expect(partiesOnTwoBids(spelt).map(({ party, proposalIds }) => [party, proposalIds])).toEqual([['name:hollin data', ['a', 'b']], ['org_dalby', ['b', 'c']]]);
  });

  it('is flagged for pledging where it bids', () => {
    expect(kinds(pledgersOnBids(parties, ['org_dalby', 'org_council']))).toEqual([['PLEDGES_AND_BIDS', 'org_dalby']]);
  });
});
