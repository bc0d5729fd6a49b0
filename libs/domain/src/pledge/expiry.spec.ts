// Shows the last instant at which a pledge counts.
import { describe, expect, it } from '@jest/globals';
import { cash } from './example-pledges.ts';
import { settle } from './index.ts';

const validUntil = new Date('2026-09-30T23:59:59Z');
const pledge = cash('A', 20_000, { type: 'always' }, { validUntil });
const at = (now: Date) => settle([pledge], { milestones: new Set(), now }).explanations.get('A')?.reason;

describe('a pledge with a last day', () => {
  it('counts up to and at that instant, and not after it', () => {
    expect([at(validUntil), at(new Date(validUntil.getTime() + 1))]).toEqual(['ACTIVE', 'EXPIRED']);
  });

  it('counts when nobody asks for the time', () => {
    expect(settle([pledge], { milestones: new Set() }).active.has('A')).toBe(true);
  });

  it('no longer carries those who counted on it', () => {
    const other = cash('B', 10_000, { type: 'organisation', organisationId: 'A' });
    const now = new Date(validUntil.getTime() + 1);
    expect(settle([pledge, other], { milestones: new Set(), now }).active.size).toBe(0);
  });
});
