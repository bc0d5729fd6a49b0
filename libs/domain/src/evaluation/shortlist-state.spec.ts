// Goes through every state of a shortlist and every role, and shows that no one person can carry a decision.
import { describe, expect, it } from '@jest/globals';
import { refusalsOf } from '../decision/index.ts';
import { canMoveShortlist, decideOverrideApproval, decideVote, mayMoveShortlist, SHORTLIST_ROLES, SHORTLIST_STATES, SHORTLIST_TRANSITIONS, standingOfShortlist, type VoteFacts } from './index.ts';

const LAW: Readonly<Record<string, string>> = {
  'DRAFT>DRAFT': 'CHAIR,BUYER',
  'DRAFT>PROPOSED': 'CHAIR,BUYER',
  'PROPOSED>APPROVED': 'VOTES',
  'PROPOSED>DRAFT': 'CHAIR,BUYER,VOTES',
  'APPROVED>DRAFT': 'CHAIR,BUYER',
  'APPROVED>ISSUED': 'CHAIR,BUYER',
  'ISSUED>SUPERSEDED': 'CHAIR,BUYER',
};
const moves = SHORTLIST_STATES.flatMap((from) => SHORTLIST_STATES.map((to) => ({ from, to })));
const codesOf = (decision: Parameters<typeof refusalsOf>[0]) => refusalsOf(decision).map((refusal) => refusal.code);
const facts: VoteFacts = {
  state: 'PROPOSED', proposedBy: 'ann', isOverride: false, isVotedFor: false, voterIds: [], overrideApproverIds: [],
  personId: 'brian', says: 'APPROVE', reason: null, isJoint: false, areScoresChanged: false,
};

describe('moving a shortlist', () => {
  it.each(moves)('from $from to $to is as the law says, for every role', ({ from, to }) => {
    const roles = LAW[`${from}>${to}`]?.split(',') ?? [];
    expect(canMoveShortlist(from, to)).toBe(roles.length > 0);
    expect(SHORTLIST_ROLES.filter((role) => mayMoveShortlist(from, to, role))).toEqual(SHORTLIST_ROLES.filter((role) => roles.includes(role)));
  });

  it('names each move once', () => {
    expect(SHORTLIST_TRANSITIONS.map((move) => `${move.from}>${move.to}`).toSorted()).toEqual(Object.keys(LAW).toSorted());
  });
});

describe('a vote', () => {
  it('is given once, by somebody else than who proposed, while it waits and the scores stand', () => {
    expect(decideVote(facts)).toEqual({ allowed: true });
    expect(codesOf(decideVote({ ...facts, personId: 'ann' }))).toEqual(['OWN_PROPOSAL']);
    expect(codesOf(decideVote({ ...facts, voterIds: ['brian'] }))).toEqual(['VOTED_ALREADY']);
    expect(codesOf(decideVote({ ...facts, overrideApproverIds: ['brian'] }))).toEqual(['VOTED_ALREADY']);
    expect(codesOf(decideVote({ ...facts, state: 'APPROVED' }))).toEqual(['NOT_WAITING']);
    expect(codesOf(decideVote({ ...facts, isJoint: true }))).toEqual(['JOINT_CHALLENGE']);
    expect(codesOf(decideVote({ ...facts, areScoresChanged: true }))).toEqual(['SCORES_CHANGED']);
  });

  it('against says what would have to change', () => {
    expect(codesOf(decideVote({ ...facts, says: 'OBJECT', reason: ' no ' }))).toEqual(['REASON_MISSING']);
    expect(codesOf(decideVote({ ...facts, says: 'OBJECT', reason: 'The second belongs on it.' }))).toEqual([]);
  });
});

describe('a shortlist that departs from the order', () => {
  const over = { ...facts, isOverride: true, isVotedFor: true, voterIds: ['brian'], personId: 'chair', reason: 'The budget is what it is.' };

  it('is approved only with a third person beside who proposed and who voted', () => {
    expect(standingOfShortlist({ ...facts, isVotedFor: true })).toBe('APPROVED');
    expect(standingOfShortlist(facts)).toBe('PROPOSED');
    expect(standingOfShortlist(over)).toBe('PROPOSED');
    for (const who of ['ann', 'brian']) expect(standingOfShortlist({ ...over, overrideApproverIds: [who] })).toBe('PROPOSED');
    expect(standingOfShortlist({ ...over, overrideApproverIds: ['chair'] })).toBe('APPROVED');
    expect(standingOfShortlist({ ...over, isVotedFor: false, overrideApproverIds: ['chair'] })).toBe('PROPOSED');
  });

  it('gets that approval with a reason, and only where it is needed', () => {
    expect(decideOverrideApproval(over)).toEqual({ allowed: true });
    expect(codesOf(decideOverrideApproval({ ...over, isOverride: false }))).toEqual(['NO_OVERRIDE']);
    expect(codesOf(decideOverrideApproval({ ...over, personId: 'ann' }))).toEqual(['OWN_PROPOSAL']);
    expect(codesOf(decideOverrideApproval({ ...over, personId: 'brian' }))).toEqual(['VOTED_ALREADY']);
    expect(codesOf(decideOverrideApproval({ ...over, overrideApproverIds: ['chair'] }))).toEqual(['VOTED_ALREADY']);
    expect(codesOf(decideOverrideApproval({ ...over, reason: 'yes' }))).toEqual(['REASON_MISSING']);
    expect(codesOf(decideOverrideApproval({ ...over, state: 'DRAFT' }))).toEqual(['NOT_WAITING']);
    expect(codesOf(decideOverrideApproval({ ...over, areScoresChanged: true }))).toEqual(['SCORES_CHANGED']);
  });
});
