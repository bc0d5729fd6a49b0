// Shows that colleagues in different answers never get in each other's way, and that nothing both wrote is ever lost.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exampleProposal } from './example-proposal.ts';
import { mergeProposal, PROPOSAL_FIELDS, sameValue, type FieldVersions, type Merged, type ProposalChanges } from './index.ts';

const TEXTS = ['title', 'summary', 'approach', 'change', 'evidence', 'risks', 'smallestPilot', 'costNote', 'trlEvidence'] as const;
const changes = fc.dictionary(fc.constantFrom(...TEXTS), fc.constantFrom('a', 'b', 'c')) as fc.Arbitrary<ProposalChanges>;
const start: Merged = { content: exampleProposal, fieldVersions: {}, conflicts: [] };
const save = (on: Merged, version: number, readVersion: number, what: ProposalChanges): Merged =>
  mergeProposal({ now: on.content, fieldVersions: on.fieldVersions, readVersion, changes: what, nextVersion: version + 1 });

describe('merging what colleagues write at once', () => {
  it('takes changes to different answers in either order, with the same result', () => {
    fc.assert(
      fc.property(changes, changes, (mine, all) => {
        const theirs = Object.fromEntries(Object.entries(all).filter(([field]) => !(field in mine)));
        const one = save(save(start, 5, 5, mine), 6, 5, theirs);
        const other = save(save(start, 5, 5, theirs), 6, 5, mine);
        expect([one.conflicts, other.conflicts]).toEqual([[], []]);
        expect(one.content).toEqual(other.content);
        expect(one.content).toEqual({ ...exampleProposal, ...mine, ...theirs });
      }),
    );
  });

  it('names exactly the answers that both changed to something different, and then changes nothing', () => {
    fc.assert(
      fc.property(changes, changes, (mine, theirs) => {
        const first = save(start, 5, 5, mine);
        const second = save(first, 6, 5, theirs);
        const both = TEXTS.filter((field) => mine[field] !== undefined && theirs[field] !== undefined && mine[field] !== theirs[field] && mine[field] !== exampleProposal[field]);
        expect([...second.conflicts].sort()).toEqual([...both].sort());
        if (both.length > 0) expect(second.content).toBe(first.content);
      }),
    );
  });

  it('never loses a word however many save, each having read something older', () => {
    const steps = fc.array(fc.record({ what: changes, behind: fc.nat(4) }), { maxLength: 12 });
    fc.assert(
      fc.property(steps, (all) => {
        let [on, version] = [start, 1];
        for (const { what, behind } of all) {
          const [before, read] = [on.content, Math.max(1, version - behind)];
          const seen: FieldVersions = on.fieldVersions;
          on = save(on, version, read, what);
          if (on.conflicts.length > 0) continue;
          version += 1;
          // What was overwritten had been read by whoever overwrote it.
          for (const field of TEXTS) if (on.content[field] !== before[field]) expect(seen[field] ?? 0).toBeLessThanOrEqual(read);
        }
      }),
    );
  });

  it('takes the same words twice, as when an answer was lost on its way', () => {
    const first = save(start, 5, 5, { title: 'New' });
    expect(save(first, 6, 5, { title: 'New' })).toEqual({ ...first, conflicts: [] });
  });

  it('compares rows as values, amounts included', () => {
    const costs = [{ what: 'Units', kind: 'EQUIPMENT', daysHundredths: null, rate: null, amount: 100n }] as const;
    const first = save(start, 5, 5, { costs });
    expect(save(first, 6, 5, { costs: [{ ...costs[0] }] }).conflicts).toEqual([]);
    expect(save(first, 6, 5, { costs: [{ ...costs[0], amount: 101n }] }).conflicts).toEqual(['costs']);
    expect(sameValue([1, 2], [2, 1])).toBe(false);
    expect(sameValue({}, [])).toBe(false);
  });

  it('knows every answer of a proposal but its files', () => {
    expect([...PROPOSAL_FIELDS, 'attachments'].sort()).toEqual(Object.keys(exampleProposal).sort());
  });
});
