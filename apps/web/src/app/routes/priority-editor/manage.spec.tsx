import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ConsultationEditorFragment, DecideConsultationQuery } from '../../../gql/types.ts';
import { renderRoute } from '../../../../test/render-route.tsx';

const option = (code: string, title: string, state: 'LISTED' | 'SUGGESTED' = 'LISTED') => ({ id: `opt_${code}`, code, state, isSuggested: state === 'SUGGESTED', because: null, problemId: null as string | null, title: { en: title, cy: null }, note: { en: null, cy: null }, cost: null });
const editor = (changes: Partial<ConsultationEditorFragment> = {}): ConsultationEditorFragment => ({
  id: 'con_1',
  slug: 'first',
  version: 4,
  method: 'PAIRWISE',
  state: 'DRAFT',
  isYours: true,
  organisation: { id: 'org_1' },
  closesAt: '2027-03-31T16:00:00.000Z',
  title: { en: 'What comes first?', cy: null },
  question: { en: 'Which matters more?', cy: null },
  about: { en: null, cy: null },
  budget: null,
  turnout: { voters: 0, votes: 0 },
  panel: [],
  options: [option('1', 'Potholes')],
  ...changes,
});
const signedIn = { person: { id: 'per_1' } };
const problem = (id: string, title: string) => ({ id, title: { en: title, cy: null } });
const register = { own: { nodes: [problem('prb_1', 'Gullies')] }, all: { nodes: [problem('prb_2', 'Carers'), problem('prb_1', 'Gullies')] } };
const page = (changes: Partial<ConsultationEditorFragment> = {}) => ({
  ManageConsultation: () => ({ viewer: signedIn, consultation: editor(changes) }),
  ProblemsToChoose: () => register,
});
const done = (verb: string) => () => ({ [verb]: { consultation: { id: 'con_1' }, userErrors: [] } });
const inputOf = (asked: { name: string; variables: Record<string, unknown> }[], name: string) => asked.find((one) => one.name === name)?.variables['input'];

describe('a draft', () => {
  it('saves the question with a deadline at five in London, in summer time', async () => {
    const { asked } = await renderRoute('/priorities/first/manage', { ...page(), UpdateConsultation: done('updateConsultation') });
    expect(screen.getByRole('textbox', { name: 'Day' })).toHaveValue('31');
    await userEvent.clear(screen.getByRole('textbox', { name: 'Month' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Month' }), '5');
    await userEvent.click(screen.getByRole('button', { name: 'Save the question' }));
    await waitFor(() => expect(inputOf(asked, 'UpdateConsultation')).toEqual({ id: 'con_1', version: 4, content: { question: { en: 'Which matters more?', cy: null }, about: { en: null, cy: null }, closesAt: '2027-05-31T16:00:00.000Z' } }));
  });

  it('asks for a real date before it asks the API', async () => {
    const { asked } = await renderRoute('/priorities/first/manage', page());
    await userEvent.clear(screen.getByRole('textbox', { name: 'Month' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Month' }), '2');
    await userEvent.click(screen.getByRole('button', { name: 'Save the question' }));
    expect(await screen.findByRole('link', { name: 'Enter a real date, like 31 3 2027' })).toHaveAttribute('href', '#closesAt-day');
    expect(asked.some(({ name }) => name === 'UpdateConsultation')).toBe(false);
  });

  it('adds and takes away options at the version that was read', async () => {
    const { asked } = await renderRoute('/priorities/first/manage', { ...page(), AddConsultationOption: done('addConsultationOption'), RemoveConsultationOption: done('removeConsultationOption') });
    await userEvent.type(screen.getByRole('textbox', { name: 'What is it?' }), 'Damp homes');
    await userEvent.click(screen.getByRole('button', { name: 'Add it' }));
    await waitFor(() => expect(inputOf(asked, 'AddConsultationOption')).toEqual({ id: 'con_1', version: 4, option: { title: { en: 'Damp homes', cy: null }, note: { en: null, cy: null }, cost: null } }));
    await userEvent.click(screen.getByRole('button', { name: 'Take away Potholes' }));
    await waitFor(() => expect(inputOf(asked, 'RemoveConsultationOption')).toEqual({ id: 'con_1', version: 4, optionId: 'opt_1' }));
  });

  it('takes a problem of the register as an option, the own ones first, and none that is one already', async () => {
    const taken = { ...option('2', 'Carers'), problemId: 'prb_2' };
    const { asked, unmount } = await renderRoute('/priorities/first/manage', { ...page(), AddConsultationOption: done('addConsultationOption') });
    const choices = () => within(screen.getByRole('combobox', { name: 'A problem from the register (optional)' })).getAllByRole('option').map((one) => one.textContent);
    expect(choices()).toEqual(['None: I write what it is', 'Gullies', 'Carers']);
    expect(asked.find(({ name }) => name === 'ProblemsToChoose')?.variables).toEqual({ organisation: 'org_1' });
    await userEvent.selectOptions(screen.getByRole('combobox'), 'Carers');
    await userEvent.click(screen.getByRole('button', { name: 'Add it' }));
    await waitFor(() => expect(inputOf(asked, 'AddConsultationOption')).toEqual({ id: 'con_1', version: 4, option: { problemId: 'prb_2', note: { en: null, cy: null }, cost: null } }));
    unmount();
    await renderRoute('/priorities/first/manage', page({ options: [taken] }));
    expect(choices()).toEqual(['None: I write what it is', 'Gullies']);
  });

  it('asks for a problem or a text, not both', async () => {
    const { asked } = await renderRoute('/priorities/first/manage', page());
    await userEvent.selectOptions(screen.getByRole('combobox'), 'Carers');
    await userEvent.type(screen.getByRole('textbox', { name: 'What is it?' }), 'Damp homes');
    await userEvent.click(screen.getByRole('button', { name: 'Add it' }));
    expect(await screen.findByRole('link', { name: 'Choose a problem or write what it is, not both' })).toHaveAttribute('href', '#option-problem');
    expect(asked.some(({ name }) => name === 'AddConsultationOption')).toBe(false);
  });

  it('puts what the API says of a problem beside the list, with the choice kept', async () => {
    const userErrors = [{ code: 'PROBLEM_TWICE', path: ['option', 'problemId'], message: 'This problem is an option already.' }];
    await renderRoute('/priorities/first/manage', { ...page(), AddConsultationOption: () => ({ addConsultationOption: { consultation: null, userErrors } }) });
    await userEvent.selectOptions(screen.getByRole('combobox'), 'Carers');
    await userEvent.click(screen.getByRole('button', { name: 'Add it' }));
    expect(await screen.findByRole('link', { name: 'This problem is an option already.' })).toHaveAttribute('href', '#option-problem');
    expect(screen.getByRole('combobox')).toHaveValue('prb_2');
  });

  it('leads each reason not to open to its place', async () => {
    const userErrors = [
      { code: 'QUESTION_MISSING', path: ['question'], message: 'Enter the question.' },
      { code: 'TOO_FEW_OPTIONS', path: ['options'], message: 'Add options.' },
      { code: 'DEADLINE_MISSING', path: ['closesAt'], message: 'Enter the last day.' },
    ];
    await renderRoute('/priorities/first/manage', { ...page(), OpenConsultation: () => ({ openConsultation: { consultation: null, userErrors } }) });
    await userEvent.click(screen.getByRole('button', { name: 'Open for answers' }));
    for (const [name, id] of [['Enter the question.', 'question-en'], ['Add options.', 'options'], ['Enter the last day.', 'closesAt-day']] as const) {
      expect(await screen.findByRole('link', { name })).toHaveAttribute('href', `#${id}`);
      expect(document.getElementById(id)).not.toBeNull();
    }
  });

  it('is for those who may, and for others a page that says so', async () => {
    await renderRoute('/priorities/first/manage', page({ isYours: false }));
    expect(screen.queryByRole('button', { name: 'Open for answers' })).not.toBeInTheDocument();
  });
});

describe('an open survey', () => {
  const open = { state: 'OPEN' as const, turnout: { voters: 7, votes: 30 }, options: [option('1', 'Potholes'), option('2', 'Rats', 'SUGGESTED')] };

  it('shows what people added, and leaves it out with a reason', async () => {
    const userErrors = [{ code: 'REASON_MISSING', path: ['because'], message: 'Say why it is left out.' }];
    const { asked } = await renderRoute('/priorities/first/manage', { ...page(open), JudgeSuggestion: () => ({ judgeSuggestion: { consultation: null, userErrors } }) });
    await userEvent.click(screen.getByRole('button', { name: /^Leave it out.*Rats$/ }));
    expect(await screen.findByRole('link', { name: 'Say why it is left out.' })).toHaveAttribute('href', '#because-opt_2');
    expect(inputOf(asked, 'JudgeSuggestion')).toEqual({ optionId: 'opt_2', accept: false, because: null });
  });

  it('is closed with the number of those who answered in sight', async () => {
    const { asked } = await renderRoute('/priorities/first/manage', { ...page(open), CloseConsultation: done('closeConsultation') });
    expect(screen.getByRole('heading', { name: '7 have answered so far' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Close it now and count' }));
    await waitFor(() => expect(inputOf(asked, 'CloseConsultation')).toEqual({ id: 'con_1', version: 4 }));
  });
});

describe('a ranked ballot', () => {
  it('says who has voted and never how', async () => {
    const panel = [{ hasVoted: true, person: { id: 'per_2', name: 'Bo' } }, { hasVoted: false, person: { id: 'per_3', name: 'Cy' } }];
    await renderRoute('/priorities/first/manage', page({ method: 'RANKED', state: 'OPEN', panel }));
    expect(within(screen.getByRole('table')).getAllByRole('row').map((row) => row.textContent)).toEqual(['NameBallot', 'BoCast', 'CyNot yet']);
  });
});

describe('deciding', () => {
  const scores = ['opt_2', 'opt_1'].map((optionId, index) => ({ optionId, rank: index + 1, isTied: false, score: 50, low: 40, high: 60, wins: 1, losses: 1 }));
  const view = { votes: 2, pairs: 1, scores, undecided: [] };
  const decidable = (): DecideConsultationQuery => ({
    viewer: signedIn,
    consultation: {
      ...editor({ state: 'CLOSED', options: [option('1', 'Potholes'), option('2', 'Damp homes')] }),
      organisation: { id: 'org_1', slug: 'westmoor', name: { en: 'Westmoor', cy: null } },
      closedAt: null,
      source: null,
      progress: null,
      decision: null,
      result: { method: 'm', inputsHash: 'a', resultHash: 'b', countedAt: '2026-03-31T16:00:00.000Z', ranked: null, budgetVote: null, pairwise: { everyone: view, withoutLimited: view } },
    },
  });
  const others = () => ({ consultations: { nodes: [{ id: 'con_1', title: { en: 'This', cy: null } }, { id: 'con_9', title: { en: 'The board', cy: null } }] } });

  it('begins with the order of the result, and sends what was moved, how many, and what else was looked at', async () => {
    const { asked } = await renderRoute('/priorities/first/decide', { DecideConsultation: decidable, OtherConsultations: others, DecidePriority: done('decidePriority'), ConsultationResultsPage: () => ({ consultation: decidable().consultation }) });
    expect(within(screen.getByRole('list', { name: 'Your order of the options' })).getAllByRole('listitem')[0]).toHaveTextContent('Damp homes');
    await userEvent.click(screen.getByRole('button', { name: 'Move Potholes up' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /How many of them/ }), '1');
    await userEvent.click(screen.getByRole('checkbox', { name: 'The board' }));
    expect(screen.queryByRole('checkbox', { name: 'This' })).not.toBeInTheDocument();
    await userEvent.type(screen.getByRole('textbox', { name: 'Why?' }), 'The law says so, from May on.');
    await userEvent.click(screen.getByRole('button', { name: 'Record the decision' }));
    await waitFor(() => expect(inputOf(asked, 'DecidePriority')).toEqual({ id: 'con_1', version: 4, order: ['opt_1'], alsoUsed: ['con_9'], reason: { en: 'The law says so, from May on.', cy: null } }));
  });

  it('puts the missing reason beside its box', async () => {
    const userErrors = [{ code: 'REASON_MISSING', path: ['reason'], message: 'Say why you depart.' }];
    await renderRoute('/priorities/first/decide', { DecideConsultation: decidable, OtherConsultations: others, DecidePriority: () => ({ decidePriority: { consultation: null, userErrors } }) });
    await userEvent.click(screen.getByRole('button', { name: 'Record the decision' }));
    expect(await screen.findByRole('link', { name: 'Say why you depart.' })).toHaveAttribute('href', '#reason-en');
  });
});
