import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DecidePageQuery } from '../../../gql/types.ts';
import { renderRoute } from '../../../../test/render-route.tsx';

type Challenge = NonNullable<DecidePageQuery['challenge']>;
type Row = NonNullable<Challenge['ranking']>['rows'][number];
const said = (en: string) => ({ en, cy: null });
const row = (letter: string, rank: number | null, total: string, change: Partial<Row> = {}): Row => ({
  rank,
  total,
  tied: false, unrankedBecause: null, pricePerPoint: null,
  contributions: [],
  belowMinimum: [],
  proposal: { id: `prp_${letter}`, label: `Proposal ${letter}`, title: null, organisation: null, assessment: { id: `asm_${letter}`, writtenAt: '2026-05-12T09:00:00Z' } },
  ...change,
});
const missing = (letter: string, rank: number, total: string) => {
  const one = row(letter, rank, total);
  return { ...one, proposal: { ...one.proposal, assessment: null } };
};
const page = (...rows: Row[]) => (): DecidePageQuery => ({
  viewer: { person: { id: 'per_1' } },
  challenge: {
    id: 'chl_1',
    slug: 'fix',
    stage: 'EVALUATING',
    version: 9,
    viewerCan: ['DECIDE_SHORTLIST'],
    title: said('Fix it once'),
    criteria: [],
    ranking: { complete: true, method: 'weighted-sum-exact/1', inputsHash: 'ab', rows, crossings: [], withoutEvaluators: [] },
    shortlist: null,
    formerShortlists: [],
    shortlistInProgress: null,
    packClaims: null,
    solutions: [],
  } as Challenge,
});
const three = page(row('A', 1, '78.00'), row('B', 2, '74.00'), row('C', 3, '70.00'));
const done = { proposeShortlist: { challenge: { id: 'chl_1', stage: 'EVALUATING' }, approvalRequest: null, userErrors: [] } };
const decide = () => userEvent.click(screen.getByRole('button', { name: 'Propose this shortlist' }));
const reason = /Why does it depart/;

describe('deciding the shortlist', () => {
  it('asks for no second reason while the order by points is kept', async () => {
    const { asked } = await renderRoute('/challenges/fix/decide', { DecidePage: three, ProposeShortlist: () => done });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /How many of them/ }), '2');
    expect(screen.queryByRole('textbox', { name: reason })).not.toBeInTheDocument();
    await userEvent.type(screen.getByRole('textbox', { name: 'Why this shortlist?' }), 'The best two by points');
    await decide();
    await waitFor(() => expect(asked.some(({ name }) => name === 'ProposeShortlist')).toBe(true));
    const input = { challengeId: 'chl_1', version: 9, proposalIds: ['prp_A', 'prp_B'], reasons: 'The best two by points', reserveIds: [], overrideCode: null, overrideReason: null, replaceReason: null };
    expect(asked.find(({ name }) => name === 'ProposeShortlist')?.variables).toEqual({ input });
  });

  it('asks why, and keeps the order by points beside, when another order is chosen', async () => {
    const { asked } = await renderRoute('/challenges/fix/decide', { DecidePage: three, ProposeShortlist: () => done });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /How many of them/ }), '2');
    await userEvent.click(screen.getByRole('button', { name: 'Move Proposal C up' }));
    expect(screen.getByText('Proposal C, moved to position 2 of 3')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Order by points' }).parentElement).toHaveTextContent('1 Proposal A 78.00 points2 Proposal B 74.00 points3 Proposal C');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /On what ground/ }), 'CAPACITY');
    await userEvent.type(screen.getByRole('textbox', { name: reason }), 'B needs a closure this year');
    await decide();
    await waitFor(() => expect(asked.some(({ name }) => name === 'ProposeShortlist')).toBe(true));
    const { input } = asked.find(({ name }) => name === 'ProposeShortlist')?.variables ?? {};
    expect(input).toMatchObject({ proposalIds: ['prp_A', 'prp_C'], overrideCode: 'CAPACITY', overrideReason: 'B needs a closure this year' });
  });

  it('says once what is missing, by the name of the idea, and keeps the chosen order', async () => {
    const userErrors = [
      { code: 'ASSESSMENT_MISSING', path: ['proposals', 'prp_B'], message: 'Write the assessment.' },
      { code: 'OVERRIDE_REASON_MISSING', path: ['overrideReason'], message: 'Choose a reason.' },
      { code: 'OVERRIDE_REASON_MISSING', path: ['overrideReason'], message: 'Say why.' },
    ];
    await renderRoute('/challenges/fix/decide', { DecidePage: three, ProposeShortlist: () => ({ proposeShortlist: { challenge: null, userErrors } }) });
    await userEvent.click(screen.getByRole('button', { name: 'Move Proposal C up' }));
    await decide();
    expect(await screen.findByRole('link', { name: 'Proposal B: Write the assessment.' })).toHaveAttribute('href', '#proposals-prp_B');
    expect(screen.getAllByRole('link', { name: /reason|why/i }).filter((link) => link.getAttribute('href') === '#overrideReason')).toHaveLength(1);
    expect(screen.getByRole('combobox', { name: 'Move Proposal C to position' })).toHaveValue('2');
  });

  it('lists the assessments that are missing, each with the way to write it', async () => {
    await renderRoute('/challenges/fix/decide', { DecidePage: page(row('A', 1, '78.00'), missing('B', 2, '74.00')) });
    expect(screen.getByText('1 assessment is missing.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Write Proposal B' })).toHaveAttribute('href', '/challenges/fix/assessments/prp_B');
  });

  it('says that an idea below a least score cannot be shortlisted', async () => {
    await renderRoute('/challenges/fix/decide', { DecidePage: page(row('A', 1, '78.00'), row('B', null, '60.00', { belowMinimum: [{ code: 'IMPACT', title: said('Effect') }] })) });
    expect(screen.getByText('Below the least score for Effect: cannot be shortlisted')).toBeInTheDocument();
  });

  it('keeps those in reserve apart, and a draft as it was', async () => {
    const { asked } = await renderRoute('/challenges/fix/decide', { DecidePage: three, SaveShortlist: () => ({ saveShortlist: { challenge: { id: 'chl_1', stage: 'EVALUATING' }, userErrors: [] } }) });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /How many of them/ }), '1');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /in reserve/ }), '1');
    await userEvent.click(screen.getByRole('button', { name: 'Keep as a draft' }));
    await waitFor(() => expect(asked.some(({ name }) => name === 'SaveShortlist')).toBe(true));
    expect(asked.find(({ name }) => name === 'SaveShortlist')?.variables).toMatchObject({ input: { proposalIds: ['prp_A'], reserveIds: ['prp_B'] } });
  });
});

describe('a shortlist on its way', () => {
  const entry = { standing: 'SHORTLISTED' as const, position: 1, computedRank: 2, overridden: true, proposal: { id: 'prp_B', label: 'Proposal B', title: null } };
  const progress: NonNullable<Challenge['shortlistInProgress']> = {
    id: 'sho_1', state: 'PROPOSED', reasons: 'The best that we can run.', isOverride: true, overrideCode: 'CAPACITY', overrideReason: 'A needs a closure.', replaceReason: null,
    proposedAt: '2026-05-12T09:00:00Z', proposedAs: 'CHAIR', approvedAt: null, areScoresChanged: false, isJoint: false, isVotedFor: false, isOverrideApproved: false,
    viewerMay: ['VOTE'], preparedBy: { id: 'per_2', name: 'Joan' }, entries: [entry], votes: [], missing: [{ code: 'NOT_APPROVED', path: ['votes'], message: 'Wait.' }],
  };
  const withProgress = (change: Partial<typeof progress> = {}) => () => {
    const { viewer, challenge } = three();
    return { viewer, challenge: challenge && { ...challenge, shortlistInProgress: { ...progress, ...change } } };
  };

  it('shows what is proposed, on what ground it departs, and whose voice is missing', async () => {
    await renderRoute('/challenges/fix/decide', { DecidePage: withProgress() });
    expect(screen.getByText(/The council cannot run what has more points/)).toBeInTheDocument();
    expect(screen.getByText(/A third person approves that it departs/)).toHaveTextContent('Missing');
    expect(screen.queryByRole('button', { name: 'Issue the shortlist and the feedback' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Propose this shortlist' })).not.toBeInTheDocument();
  });

  it('is voted on with a reason where one objects', async () => {
    const answer = { voteOnShortlist: { challenge: null, userErrors: [{ code: 'REASON_MISSING', path: ['reason'], message: 'Say what would have to change.' }] } };
    const { asked } = await renderRoute('/challenges/fix/decide', { DecidePage: withProgress(), VoteOnShortlist: () => answer });
    await userEvent.click(screen.getByRole('button', { name: 'Object and send it back' }));
    expect(await screen.findByRole('link', { name: 'Say what would have to change.' })).toHaveAttribute('href', '#reason');
    expect(asked.find(({ name }) => name === 'VoteOnShortlist')?.variables).toEqual({ input: { shortlistId: 'sho_1', says: 'OBJECT', reason: null } });
  });

  it('says what follows before the button that issues it', async () => {
    await renderRoute('/challenges/fix/decide', { DecidePage: withProgress({ state: 'APPROVED', viewerMay: ['ISSUE', 'TAKE_BACK'], isVotedFor: true, isOverrideApproved: true, missing: [] }) });
    expect(screen.getByText(/Every supplier sees its scores and its assessment at the same moment/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Issue the shortlist and the feedback' })).toBeInTheDocument();
  });
});
