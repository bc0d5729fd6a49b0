// Shows that the difference of two versions names exactly the answers that changed, and leaves none out.
import { describe, expect, it } from '@jest/globals';
import { EMPTY_PROPOSAL, versionDifference } from './index.ts';
import { exampleProposal } from './example-proposal.ts';

describe('the difference of two versions', () => {
  it('is empty when nothing changed', () => {
    expect(versionDifference(exampleProposal, { ...exampleProposal })).toEqual([]);
  });

  it('knows every answer of a proposal', () => {
    const attachments = [{ id: 'fil_1', name: 'plan.pdf', type: 'application/pdf', size: 1, sha256: 'ab' }];
    const whole = { ...exampleProposal, costNote: 'Why.', language: 'cy' as const, attachments };
    expect(versionDifference(EMPTY_PROPOSAL, whole).map(({ field }) => field).sort()).toEqual(Object.keys(whole).sort());
  });

  it('shows the words that changed, in rows as well', () => {
    const [line, ...rest] = exampleProposal.costs;
    if (!line) throw new Error('The example has costs');
    const changed = { ...exampleProposal, title: `${exampleProposal.title} soon`, costs: [{ ...line, rate: 700_00n }, ...rest] };
    expect(versionDifference(exampleProposal, changed)).toEqual([
      { field: 'title', parts: [{ kind: 'SAME', text: 'RoadEar: hear which patches will ' }, { kind: 'REMOVED', text: 'fail' }, { kind: 'ADDED', text: 'fail soon' }] },
      { field: 'costs', parts: expect.arrayContaining([{ kind: 'REMOVED', text: '£52000.00\n' }, { kind: 'ADDED', text: '£56000.00\n' }]) },
    ]);
  });
});
