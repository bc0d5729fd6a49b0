import { describe, expect, it, jest } from '@jest/globals';
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderRoute } from '../../../../test/render-route.tsx';
import { editProposal, sampleProposal } from '../../../../test/sample-proposal.ts';

// Whole pages with many boxes take their time on a busy machine.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 5000 });

const receipt = { hash: 'ab12', salt: 'cd34', proposalVersion: 7, submittedAt: '2026-12-18T16:59:59Z', logSeq: 4 };
const refusedWith = (code: string, path: string[], message: string) => () => ({ submitProposal: { proposal: null, userErrors: [{ code, path, message }] } });

const noNames = () => ({ proposal: { id: 'prp_1', namesInText: [] } });

describe('the check before an idea is sent', () => {
  it('warns of words that name the author, and leads to their section', async () => {
    const namesInText = [{ field: 'approach', found: 'Kestrel', kind: 'NAME' }];
    await renderRoute('/proposals/prp_1/check', { EditProposal: editProposal(), NamesInIdea: () => ({ proposal: { id: 'prp_1', namesInText } }) });
    expect(screen.getByText(/Your text may name you/)).toBeInTheDocument();
    const place = screen.getByText(/“Kestrel”/);
    expect(within(place).getByRole('link', { name: 'What you would do' })).toHaveAttribute('href', '/proposals/prp_1/idea');
    expect(screen.getByRole('button', { name: 'Send your idea' })).toBeEnabled();
  });

  it('lists every answer with a link that changes it and comes back', async () => {
    await renderRoute('/proposals/prp_1/check', { NamesInIdea: noNames, EditProposal: editProposal() });
    const links = screen.getAllByRole('link', { name: /^Change/ }).map((link) => link.getAttribute('href'));
    expect(links).toHaveLength(18);
    expect(links).toContain('/proposals/prp_1/idea?from=check#trl');
    expect(links).toContain('/proposals/prp_1/change?from=check#claims-NOISE-value');
    expect(screen.getByText('We listen first.')).toBeInTheDocument();
  });

  it('sends the version that is shown and leads to the receipt', async () => {
    let isSent = false;
    const { asked, router } = await renderRoute('/proposals/prp_1/check', {
      NamesInIdea: noNames,
      EditProposal: () => editProposal(isSent ? { state: 'SUBMITTED', receipts: [receipt] } : {})(),
      SubmitProposal: () => {
        isSent = true;
        return { submitProposal: { proposal: { id: 'prp_1' }, userErrors: [] } };
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Send your idea' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/proposals/prp_1/sent'));
    const sent = asked.find(({ name }) => name === 'SubmitProposal');
    expect(sent?.variables.input).toEqual({ id: 'prp_1', version: 7 });
    expect(sent?.idempotencyKey).toBeTruthy();
    for (const proof of ['ab12', 'cd34', '16:59:59']) expect(await screen.findByText(proof)).toBeInTheDocument();
  });

  it('leads from every error to its section and its box', async () => {
    await renderRoute('/proposals/prp_1/check', {
      NamesInIdea: noNames,
      EditProposal: editProposal(),
      SubmitProposal: refusedWith('TOO_LONG', ['evidence'], 'Cut this to 400 words. Now it has 401.'),
    });
    await userEvent.click(screen.getByRole('button', { name: 'Send your idea' }));
    const link = await screen.findByRole('link', { name: 'What shows that it works? Cut this to 400 words. Now it has 401.' });
    expect(link).toHaveAttribute('href', '/proposals/prp_1/evidence?from=send#evidence');
  });

  it('refuses kindly when the time has passed, and keeps the draft', async () => {
    await renderRoute('/proposals/prp_1/check', {
      NamesInIdea: noNames,
      EditProposal: editProposal(),
      SubmitProposal: refusedWith('DEADLINE_PASSED', ['challenge'], 'The deadline has passed.'),
    });
    await userEvent.click(screen.getByRole('button', { name: 'Send your idea' }));
    expect(await screen.findByText(/We are sorry: the closing time has just passed/)).toBeInTheDocument();
    expect(screen.getByText('Leeds 2025.')).toBeInTheDocument();
  });

  it('shows what is missing in the section it leads to, beside the box that has the focus', async () => {
    await renderRoute('/proposals/prp_1/evidence?from=send#risks', { EditProposal: editProposal() });
    const box = screen.getByRole('textbox', { name: /What could go wrong/ });
    expect(box).toHaveAccessibleDescription(/Say what could go wrong and what you would do then\./);
    await waitFor(() => expect(box).toHaveFocus());
  });
});

describe('an idea of ours', () => {
  it('says that a change after sending does not count yet', async () => {
    await renderRoute('/proposals/prp_1', { EditProposal: editProposal({ state: 'SUBMITTED', hasUnsentChanges: true, receipts: [receipt] }) });
    expect(screen.getByText(/The version you sent counts until you send the new one/)).toBeInTheDocument();
  });

  it('asks for feedback only when there can be some', async () => {
    const { asked } = await renderRoute('/proposals/prp_1', { EditProposal: editProposal() });
    expect(asked.map(({ name }) => name)).not.toContain('ProposalFeedback');
  });

  it('shows the feedback on every criterion', async () => {
    const assessment = { id: 'asm_1', strengths: 'Clear.', improvements: 'Proof.', total: '72.7', rank: 3, issuedAt: null, criteria: [{ score: 4, reason: 'Good.', criterion: { code: 'A', title: { en: 'Impact', cy: null } } }] };
    await renderRoute('/proposals/prp_1', {
      EditProposal: editProposal({ state: 'NOT_SHORTLISTED', viewerCan: [] }),
      ProposalFeedback: () => ({ proposal: { id: 'prp_1', assessment } }),
    });
    expect(screen.getByText('4 of 5')).toBeInTheDocument();
    expect(screen.getByText('Proof.')).toBeInTheDocument();
  });
});

describe('the questions before an idea is begun', () => {
  const effort = { minutes: 1500, sharePct: 2.4, isHeavy: true, warningPct: 2, cost: { amount: '1125.00' }, hourlyRate: { amount: '45.00' }, parts: [{ what: 'WORDS', count: 2440, minutes: 976 }] };
  const page = (viewer: object) => () => ({ viewer, challenge: { ...sampleProposal.challenge, timeline: { ...sampleProposal.challenge.timeline, closesAt: '2099-01-01T17:00:00Z' }, myProposal: null, effort } });

  it('stand there with their limits before anybody signs in', async () => {
    await renderRoute('/challenges/night-works/propose', { ProposePage: page({ person: null, actingFor: null }) });
    expect(screen.getAllByText(/Up to \d+ words\./)).toHaveLength(9);
    expect(screen.getByRole('button', { name: /Sign in to start/ })).toHaveAttribute('href', '/sign-in?next=%2Fchallenges%2Fnight-works%2Fpropose');
  });

  it('say what they ask of a small firm, and warn when that is much', async () => {
    await renderRoute('/challenges/night-works/propose', { ProposePage: page({ person: null, actingFor: null }) });
    expect(screen.getByText(/25 hours/)).toHaveTextContent('At £45 an hour that is £1,125. That is 2.4% of the most a pilot may cost.');
    expect(screen.getByText(/above 2% we warn small firms/)).toBeInTheDocument();
  });

  it('let only those begin whose organisation can propose', async () => {
    await renderRoute('/challenges/night-works/propose', { ProposePage: page({ person: { id: 'per_1' }, actingFor: { id: 'org_1', kind: 'COUNCIL', name: { en: 'Westmoor', cy: null } } }) });
    expect(screen.queryByRole('button', { name: 'Start your idea' })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Choose who you act for' })).toBeInTheDocument();
  });
});
