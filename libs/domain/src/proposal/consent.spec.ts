// Goes through every state and action of consent, and shows when a changed part must be confirmed anew.
import { describe, expect, it } from '@jest/globals';
import { refusalsOf } from '../decision/index.ts';
import { exampleProposal } from './example-proposal.ts';
import { CONSENT_ANSWERS, CONSENT_STATES, CONSENT_TRANSITIONS, consentAfter, decideConsent, namesWithoutConsent, PROPOSAL_STATES, teamChange, type ConsentFacts } from './index.ts';

const closesAt = new Date('2026-05-01T12:00:00Z');
const facts: ConsentFacts = { proposalState: 'DRAFT', state: 'INVITED', answer: 'confirm', note: '', now: new Date('2026-05-01T11:59:59.999Z'), closesAt };
const codes = (changes: Partial<ConsentFacts>) => refusalsOf(decideConsent({ ...facts, ...changes })).map(({ code }) => code);

const LAW = `
INVITED confirm CONFIRMED
INVITED decline DECLINED
INVITED proposeChange INVITED
CONFIRMED decline DECLINED
CONFIRMED proposeChange INVITED
CONFIRMED change INVITED
INVITED inviteAgain INVITED
DECLINED inviteAgain INVITED`;

describe('the consent of a member of a team', () => {
  it('moves as the law says and no other way', () => {
    const actions = [...CONSENT_ANSWERS, 'change', 'inviteAgain'] as const;
    const found = CONSENT_STATES.flatMap((from) => actions.map((action) => [from, action, consentAfter(from, action)] as const)).filter(([, , to]) => to !== null);
    expect(found.map((move) => move.join(' ')).sort()).toEqual(LAW.trim().split('\n').sort());
    expect(CONSENT_TRANSITIONS).toHaveLength(found.length);
  });

  it('is given until the last millisecond before the deadline', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ now: closesAt })).toEqual(['DEADLINE_PASSED']);
  });

  it('is a matter of drafts and of what was sent, and of nothing sealed', () => {
    expect(PROPOSAL_STATES.filter((proposalState) => codes({ proposalState }).length === 0)).toEqual(['DRAFT', 'SUBMITTED']);
  });

  it('is not given twice, and a change is proposed in words', () => {
    expect(codes({ state: 'CONFIRMED' })).toEqual(['ANSWERED_ALREADY']);
    expect(codes({ answer: 'proposeChange', note: ' ' })).toEqual(['SAY_WHAT']);
    expect(codes({ answer: 'proposeChange', note: 'Twenty per cent, please.' })).toEqual([]);
  });
});

describe('changing a team', () => {
  const [member] = exampleProposal.team;
  if (!member) throw new Error('The example has a team');

  it('asks anew whoever has another part, and forgets whoever is gone', () => {
    for (const change of [{ sharePct: 20 }, { role: 'PARTNER' as const }, { does: 'Nothing.' }, { paymentDays: 10 }, { name: 'Somebody else' }, { organisationId: 'org_1' }]) {
      expect(teamChange([member], [{ ...member, ...change }])).toEqual({ changed: [member.id], removed: [] });
    }
    expect(teamChange([member], [])).toEqual({ changed: [], removed: [member.id] });
  });

  it('asks nobody anew for capitals, blanks, or a new colleague', () => {
    const found = { ...member, name: ' HOLLIN data co-op', does: ` ${member.does}` };
    expect(teamChange([member], [found, { ...member, id: 'tmm_2' }])).toEqual({ changed: [], removed: [] });
  });

  it('names those without whom nothing can be sent', () => {
    expect(namesWithoutConsent([member, { ...member, id: 'tmm_2', name: ' Other ' }], new Set([member.id]))).toEqual(['Other']);
  });
});
