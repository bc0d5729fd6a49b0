import { describe, expect, it, jest } from '@jest/globals';
import { configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Refusal, renderRoute } from '../../../../test/render-route.tsx';
import { acting, editProblem, newProblem, sampleCouncils, sampleProblem, somePlaceNames, somePlaces } from '../../../../test/sample-problem.ts';

// Whole pages with many boxes take their time on a busy machine.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 5000 });

const inputOf = (asked: { name: string; variables: Record<string, unknown> }[], verb: string) => asked.findLast(({ name }) => name === verb)?.variables.input;
const done = (verb: string) => () => ({ [verb]: { problem: { slug: 'gullies-block' }, userErrors: [] } });
const refused = (verb: string, ...userErrors: { code: string; path: string[]; message: string }[]) => () => ({ [verb]: { problem: null, challenge: null, userErrors } });
const after = { ProblemPage: () => ({ problem: sampleProblem }), PlacesWithProblems: somePlaces, PlaceNames: somePlaceNames };

describe('a new problem', () => {
  it('is written with what is known, and leaves empty what is not', async () => {
    const { asked, router } = await renderRoute('/problems/new', { ...after, NewProblem: newProblem(), WriteProblem: done('writeProblem') });
    await userEvent.type(screen.getByLabelText('What goes wrong, in a few words?'), 'Gullies block again');
    await userEvent.selectOptions(screen.getByLabelText('In which service?'), 'Drains and flooding');
    await userEvent.type(screen.getByLabelText('How many people does it affect in a year?'), '1,200');
    await userEvent.click(screen.getByRole('button', { name: 'Write it down' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/problems/gullies-block'));
    expect(inputOf(asked, 'WriteProblem')).toEqual({
      title: { en: 'Gullies block again', cy: null },
      whatHappens: { en: '', cy: null },
      whoIsAffected: { en: '', cy: null },
      service: 'FLOODING_AND_DRAINS',
      placeCode: 'E06000010',
      affectedPeople: 1200,
      yearlyCost: null,
      costBasis: null,
    });
  });

  it('asks again for what is no figure, and keeps everything that was typed', async () => {
    const { asked } = await renderRoute('/problems/new', { ...after, NewProblem: newProblem() });
    await userEvent.type(screen.getByLabelText('What goes wrong, in a few words?'), 'Gullies');
    await userEvent.type(screen.getByLabelText('How many people does it affect in a year?'), 'many');
    await userEvent.type(screen.getByLabelText('What does it cost your council in a year?'), 'a lot');
    await userEvent.click(screen.getByRole('button', { name: 'Write it down' }));
    expect(await screen.findByRole('link', { name: 'Enter a whole number of people, like 1200, or leave it empty.' })).toHaveAttribute('href', '#affectedPeople');
    expect(screen.getByRole('link', { name: 'Enter the amount in pounds, like 25000, or leave it empty.' })).toHaveAttribute('href', '#yearlyCost');
    expect(screen.getByLabelText('What goes wrong, in a few words?')).toHaveValue('Gullies');
    expect(asked.some(({ name }) => name === 'WriteProblem')).toBe(false);
  });

  it('is asked for in both languages in Wales', async () => {
    await renderRoute('/problems/new', { ...after, NewProblem: newProblem({ ...acting, place: { code: 'W06000008', nation: 'WALES' } }) });
    expect(screen.getByLabelText('What happens? (Welsh)')).toBeVisible();
  });

  it('cannot be written for a supplier, and says who can', async () => {
    await renderRoute('/problems/new', { ...after, NewProblem: newProblem({ ...acting, kind: 'SUPPLIER' }) });
    expect(screen.queryByRole('button', { name: 'Write it down' })).not.toBeInTheDocument();
    expect(screen.getByText(/people who work for a council/u)).toBeInTheDocument();
  });
});

describe('changing a problem', () => {
  it('sends what the form holds with the version that was read', async () => {
    const { asked } = await renderRoute('/problems/gullies-block/edit', { ...after, EditProblem: editProblem(), UpdateProblem: done('updateProblem') });
    expect(screen.getByLabelText('What does it cost your council in a year?')).toHaveValue('340000');
    await userEvent.clear(screen.getByLabelText('What does it cost your council in a year?'));
    await userEvent.type(screen.getByLabelText('What does it cost your council in a year?'), '£12,500.50');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(inputOf(asked, 'UpdateProblem')).toMatchObject({ id: 'prb_1', version: 3, title: { en: 'Gullies block again' }, yearlyCost: '12500.50', costBasis: 'Call-outs' }));
  });

  it('shows both versions when a colleague was faster', async () => {
    const conflict = () => {
      throw new Refusal('CONFLICT');
    };
    await renderRoute('/problems/gullies-block/edit', { ...after, EditProblem: editProblem(), UpdateProblem: conflict });
    await userEvent.type(screen.getByLabelText('What goes wrong, in a few words?'), ' and again');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/Somebody else changed this while you were writing/u)).toBeInTheDocument();
    expect(screen.getByLabelText('What goes wrong, in a few words?')).toHaveValue('Gullies block again and again');
  });

  it('leads back to the problem when it may not be changed', async () => {
    const { router } = await renderRoute('/problems/gullies-block/edit', { ...after, EditProblem: editProblem({ viewerCan: [] }) });
    expect(router.state.location.pathname).toBe('/problems/gullies-block');
  });
});

describe('sharing a problem', () => {
  it('names what is missing first, each with the way to mend it', async () => {
    const missing = [{ path: ['whatHappens', 'en'], message: 'Describe what happens.' }];
    await renderRoute('/problems/gullies-block/share', { ...after, EditProblem: editProblem({ state: 'NOTED', missing }) });
    expect(screen.getByRole('link', { name: 'Describe what happens.' })).toHaveAttribute('href', '/problems/gullies-block/edit#whatHappens-en');
    expect(screen.queryByRole('button', { name: 'Share the problem' })).not.toBeInTheDocument();
  });

  it('says what happens then, and shares', async () => {
    const { asked } = await renderRoute('/problems/gullies-block/share', { ...after, EditProblem: editProblem({ state: 'NOTED' }), ShareProblem: done('shareProblem') });
    expect(screen.getByText(/It cannot be hidden again/u)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Share the problem' }));
    await waitFor(() => expect(inputOf(asked, 'ShareProblem')).toEqual({ id: 'prb_1', version: 3 }));
  });

  it('speaks of personal data in the language of the page', async () => {
    const error = { code: 'PERSONAL_DATA', path: ['whatHappens', 'en'], message: 'Take out the e-mail address: everybody can read this.' };
    await renderRoute('/problems/gullies-block/share', { ...after, EditProblem: editProblem({ state: 'NOTED' }), ShareProblem: refused('shareProblem', error) }, 'cy');
    await userEvent.click(screen.getByRole('button', { name: 'Rhannu’r broblem' }));
    expect(await screen.findByText(/cyfeiriadau e-bost, rhifau ffôn/u)).toBeInTheDocument();
  });
});

describe('closing a problem', () => {
  it('needs a reason, and says so at the box', async () => {
    const error = { code: 'REASON_MISSING', path: ['reason'], message: 'Say why, in at least 10 characters.' };
    const { asked } = await renderRoute('/problems/gullies-block/close', { ...after, EditProblem: editProblem(), CloseProblem: refused('closeProblem', error) });
    await userEvent.type(screen.getByLabelText('Why do you close it?'), 'Solved.');
    await userEvent.click(screen.getByRole('button', { name: 'Close the problem' }));
    expect(await screen.findByRole('link', { name: 'Say why, in at least 10 characters.' })).toHaveAttribute('href', '#reason');
    expect(inputOf(asked, 'CloseProblem')).toEqual({ id: 'prb_1', version: 3, reason: 'Solved.' });
  });
});

describe('"we have this too"', () => {
  const other = { ...acting, id: 'org_9', name: { en: 'Westmoor County Council', cy: null }, place: { code: 'E10000019', nation: 'ENGLAND' as const } };

  it('joins with the council’s own figures', async () => {
    const { asked } = await renderRoute('/problems/gullies-block/join', { ...after, EditProblem: editProblem({ viewerCan: ['JOIN'] }, other), JoinProblem: done('joinProblem') });
    await userEvent.type(screen.getByLabelText('What does it cost your council in a year?'), '5000');
    await userEvent.type(screen.getByLabelText('How do you know the cost?'), 'Claims');
    await userEvent.click(screen.getByRole('button', { name: 'Say that we have it too' }));
    await waitFor(() => expect(inputOf(asked, 'JoinProblem')).toEqual({ problemId: 'prb_1', organisationId: 'org_9', affectedPeople: null, yearlyCost: '5000.00', costBasis: 'Claims', placeCode: 'E10000019', words: null }));
  });

  const second = { ...acting, id: 'org_2' };
  it('corrects what was said before', async () => {
    const { asked } = await renderRoute('/problems/gullies-block/join', { ...after, EditProblem: editProblem({ viewerCan: ['UPDATE_SHARE', 'LEAVE'] }, second), UpdateOwnShare: done('updateOwnShare') });
    expect(screen.getByLabelText('What is different at your council?')).toHaveValue('Worst on peat.');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(inputOf(asked, 'UpdateOwnShare')).toMatchObject({ organisationId: 'org_2', version: 2, yearlyCost: '120000.50', words: 'Worst on peat.' }));
  });

  it('is taken back when the council has it no longer', async () => {
    const { asked } = await renderRoute('/problems/gullies-block/join', { ...after, EditProblem: editProblem({ viewerCan: ['UPDATE_SHARE', 'LEAVE'] }, second), LeaveProblem: done('leaveProblem') });
    await userEvent.click(screen.getByRole('button', { name: 'We do not have it any more' }));
    await waitFor(() => expect(inputOf(asked, 'LeaveProblem')).toEqual({ problemId: 'prb_1', organisationId: 'org_2', version: 2 }));
  });

  it('is not for whoever acts for themselves', async () => {
    await renderRoute('/problems/gullies-block/join', { ...after, EditProblem: editProblem({ viewerCan: ['JOIN'] }, null) });
    expect(screen.getByRole('link', { name: 'Choose who you act for' })).toBeInTheDocument();
  });
});

describe('turning a problem into a challenge', () => {
  it('invites the councils that are left ticked, in the same step', async () => {
    const { asked, router } = await renderRoute('/problems/gullies-block/challenge', {
      ...after,
      EditProblem: editProblem(),
      ChallengeFromProblem: () => ({ challengeFromProblem: { challenge: { slug: 'gullies-block-1' }, userErrors: [] } }),
      EditChallenge: () => ({ challenge: null }),
    });
    expect(screen.getByText('It concerns the places of all 3 councils that have the problem.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Holder Coast Council' }));
    await userEvent.click(screen.getByRole('button', { name: 'Make it a challenge' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/challenges/gullies-block-1/edit'));
    expect(inputOf(asked, 'ChallengeFromProblem')).toEqual({ id: 'prb_1', version: 3, invite: ['org_2'] });
  });

  it('asks for nobody when one council has it', async () => {
    await renderRoute('/problems/gullies-block/challenge', { ...after, EditProblem: editProblem({ councils: sampleCouncils.slice(0, 1).map((one) => ({ ...one, version: 1 })), councilCount: 1 }) });
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });
});
