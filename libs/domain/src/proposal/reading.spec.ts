// Goes through every stage, state and kind of reader: the seal holds, and after it only those named may read.
import { describe, expect, it } from '@jest/globals';
import { STAGES } from '../challenge/index.ts';
import { mayReadProposal, PROPOSAL_STATES, type ProposalViewer } from './index.ts';

const panel = (role: 'EVALUATOR' | 'CHAIR' | 'MODERATOR' | 'OBSERVER' | 'ADVISER', isCleared: boolean, isAssigned: boolean) => ({
  panel: { role, isCleared, isAssigned },
});
const strangers: readonly [string, ProposalViewer][] = [
  ['a stranger', {}],
  ['an observer of the panel', panel('OBSERVER', true, true)],
  ['an adviser of the panel', panel('ADVISER', true, true)],
  ['an evaluator with a conflict', panel('EVALUATOR', false, true)],
  ['an evaluator of other proposals', panel('EVALUATOR', true, false)],
  ['a chair with a conflict', panel('CHAIR', false, true)],
  ['an auditor with a conflict on the panel', { isAuditor: true, ...panel('EVALUATOR', false, true) }],
];
const insiders: readonly [string, ProposalViewer][] = [
  ['an assigned evaluator without a conflict', panel('EVALUATOR', true, true)],
  ['the chair', panel('CHAIR', true, false)],
  ['the moderator', panel('MODERATOR', true, false)],
  ['an auditor', { isAuditor: true }],
];
const everywhere = STAGES.flatMap((stage) => PROPOSAL_STATES.map((state) => ({ stage, state })));
const shownTo = (viewer: ProposalViewer) =>
  everywhere.filter((place) => mayReadProposal({ ...place, viewer })).map(({ stage, state }) => `${stage} ${state}`);

const afterClose = ['CLOSED', 'EVALUATING', 'SHORTLISTED', 'PLEDGING', 'PILOTING', 'CONCLUDED', 'ARCHIVED', 'TERMINATED'];
const opened = ['OPENED', 'INELIGIBLE', 'UNDER_EVALUATION', 'MODERATED', 'SHORTLISTED', 'RESERVE', 'NOT_SHORTLISTED', 'PILOT_OFFERED', 'PILOT_ACCEPTED', 'PILOT_DECLINED', 'DISQUALIFIED'];
const chosen = ['SHORTLISTED', 'PILOT_OFFERED', 'PILOT_ACCEPTED', 'PILOT_DECLINED'];
const cross = (states: readonly string[]) => afterClose.flatMap((stage) => states.map((state) => `${stage} ${state}`));

describe('reading a proposal', () => {
  it('is always possible for its own organisation', () => {
    expect(shownTo({ isOwnOrganisation: true }).length).toBe(everywhere.length);
  });

  it.each(strangers)('is never possible for %s', (_name, viewer) => {
    expect(shownTo(viewer)).toEqual([]);
  });

  it.each(insiders)('is possible for %s once it has been opened after the close, and never before', (_name, viewer) => {
    expect(shownTo(viewer).toSorted()).toEqual(cross(opened).toSorted());
  });

  it('is possible for the lead council only when the proposal is chosen', () => {
    expect(shownTo({ isLeadCouncil: true }).toSorted()).toEqual(cross(chosen).toSorted());
  });
});
