import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EventsPageQuery, FairnessPageQuery, QuestionsPageQuery } from '../../../gql/types.ts';
import { Refusal, renderRoute } from '../../../../test/render-route.tsx';

const rights = { mayAsk: false, mayManage: false, mayCheckAnswers: false, mayLookUpAskers: false, mayRegister: false, isCouncil: false };
const head = { id: 'chl_1', slug: 'find-the-damp', stage: 'ENGAGING', regime: 'ENGLAND_PA23', title: { en: 'Find the damp', cy: null }, timeline: { questionsCloseAt: '2099-05-01T16:00:00.000Z', closesAt: null } } as const;
const pageInfo = { hasNextPage: false, endCursor: null };

type Question = NonNullable<QuestionsPageQuery['challenge']>['questions']['nodes'][number];
const question: Question = {
  id: 'qst_1', pseudonym: 'C7', language: 'EN', state: 'PUBLISHED', askedAt: '2026-05-01T09:00:00.000Z', dueAt: '2026-05-08T09:00:00.000Z', isOverdue: false, isOwn: false, original: null,
  isMaterial: true, publishedAt: '2026-05-04T09:00:00.000Z', extendedTo: null, text: { en: 'May sensors be leased?', cy: null }, answer: { en: 'Yes.', cy: null },
  translations: { en: 'HUMAN', cy: 'MISSING' }, rejectedBecause: null, sameAs: null,
};

const questions = (changes: Partial<Question>[] = [{}], may: Partial<typeof rights> = {}, viewer: QuestionsPageQuery['viewer'] = { person: null, actingFor: null }) => (): QuestionsPageQuery => ({
  viewer,
  challenge: { ...head, engagement: { ...rights, ...may, questionsWaiting: 1, questionsAnswered: 1 }, questions: { nodes: changes.map((change, index) => ({ ...question, id: `qst_${index}`, ...change })), pageInfo } },
});
const asked = { askQuestion: { question: { id: 'qst_9' }, userErrors: [] } };
const supplier = { person: { id: 'per_1' }, actingFor: { id: 'org_1', kind: 'SUPPLIER' as const } };

describe('questions and answers', () => {
  it('stand under pseudonyms, with the answer and when everybody could read it', async () => {
    await renderRoute('/challenges/find-the-damp/questions', { QuestionsPage: questions() });
    const item = within(screen.getByRole('article', { name: 'May sensors be leased?' }));
    expect(item.getByText(/Supplier C7 asked on/u)).toBeInTheDocument();
    expect(item.getByText('Yes.')).toBeInTheDocument();
    expect(item.getByText(/Answered to everybody on/u)).toHaveTextContent('4 May 2026');
    expect(item.getByText('Matters to all')).toBeInTheDocument();
  });

  it('show no text of what was not answered, and no draft to anybody', async () => {
    await renderRoute('/challenges/find-the-damp/questions', {
      QuestionsPage: questions([{ state: 'REJECTED', text: null, answer: null, publishedAt: null, rejectedBecause: { en: 'It shows a price.', cy: null } }, { state: 'DRAFTED', publishedAt: null, isMaterial: false, answer: { en: 'A draft', cy: null } }]),
    });
    expect(screen.getByText('A question that is not shown')).toBeInTheDocument();
    expect(screen.getByText(/It shows a price\./u)).toBeInTheDocument();
    expect(screen.queryByText('A draft')).not.toBeInTheDocument();
  });

  it('lead a visitor to sign in, and tell who may ask', async () => {
    await renderRoute('/challenges/find-the-damp/questions', { QuestionsPage: questions() });
    expect(screen.getByRole('link', { name: 'Sign in to ask' })).toHaveAttribute('href', expect.stringContaining('next='));
    expect(screen.queryByRole('button', { name: 'Ask without your name' })).not.toBeInTheDocument();
  });

  it('are asked by a plain form, in the language that was chosen', async () => {
    const { asked: sent } = await renderRoute('/challenges/find-the-damp/questions', { QuestionsPage: questions([], { mayAsk: true }, supplier), AskQuestion: () => asked });
    await userEvent.type(screen.getByRole('textbox', { name: 'Your question' }), 'May sensors stay for a winter?');
    await userEvent.click(screen.getByRole('radio', { name: 'Welsh' }));
    await userEvent.click(screen.getByRole('button', { name: 'Ask without your name' }));
    await waitFor(() => expect(sent.find(({ name }) => name === 'AskQuestion')?.variables).toEqual({ input: { challengeId: 'chl_1', text: 'May sensors stay for a winter?', language: 'CY' } }));
    expect(await screen.findByText('Your question was sent.')).toBeInTheDocument();
  });

  it('that come too late are refused kindly, and what was typed stays', async () => {
    const late = () => ({ askQuestion: { question: null, userErrors: [{ code: 'QUESTIONS_CLOSED', path: [], message: 'Late' }] } });
    await renderRoute('/challenges/find-the-damp/questions', { QuestionsPage: questions([], { mayAsk: true }, supplier), AskQuestion: late });
    await userEvent.type(screen.getByRole('textbox', { name: 'Your question' }), 'May sensors stay for a winter?');
    await userEvent.click(screen.getByRole('button', { name: 'Ask without your name' }));
    expect(await screen.findByText(/^Sorry, the time for questions is over/u)).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Your question' })).toHaveValue('May sensors stay for a winter?');
  });

  it('that are one’s own can be taken back', async () => {
    const { asked: sent } = await renderRoute('/challenges/find-the-damp/questions', {
      QuestionsPage: questions([{ state: 'ASKED', isOwn: true, text: null, original: 'Mine?', answer: null, publishedAt: null }], {}, supplier),
      WithdrawQuestion: () => ({ withdrawQuestion: { question: { id: 'qst_0' }, userErrors: [] } }),
    });
    await userEvent.click(screen.getByRole('button', { name: 'Take this question back' }));
    await waitFor(() => expect(sent.find(({ name }) => name === 'WithdrawQuestion')?.variables).toEqual({ input: { id: 'qst_0' } }));
  });

  it('speak Welsh', async () => {
    await renderRoute('/challenges/find-the-damp/questions', { QuestionsPage: questions() }, 'cy');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Cwestiynau ac atebion');
    expect(screen.getByText(/Gofynnodd Cyflenwr C7/u)).toBeInTheDocument();
  });
});

type Event = NonNullable<EventsPageQuery['challenge']>['events'][number];
const event: Event = {
  id: 'evt_1', kind: 'BRIEFING', state: 'PLANNED', startsAt: '2099-05-01T09:00:00.000Z', endsAt: '2099-05-01T10:00:00.000Z', zone: 'Europe/London', place: 'Town hall', link: null, isOnline: true, capacity: 4,
  booked: 4, waiting: 1, languages: ['EN', 'CY'], audience: 'EVERYBODY', title: { en: 'A briefing', cy: null }, description: null, changeNote: null, cancelledBecause: null, record: null, myBooking: null,
};
const events = (changes: Partial<Event> = {}, isSignedIn = true) => (): EventsPageQuery => ({
  viewer: { person: isSignedIn ? { id: 'per_1' } : null },
  challenge: { ...head, engagement: { ...rights, plan: { purposes: ['IDENTIFYING_SUPPLIERS'], note: null } }, events: [{ ...event, ...changes }] },
});

describe('events', () => {
  it('say why the council meets suppliers, and offer the queue when they are full', async () => {
    const { asked: sent } = await renderRoute('/challenges/find-the-damp/events', { EventsPage: events(), BookEvent: () => ({ bookEvent: { event: { id: 'evt_1' }, userErrors: [] } }) });
    expect(screen.getByText('To find suppliers that could do it')).toBeInTheDocument();
    expect(screen.getByText('4 of 4 booked')).toBeInTheDocument();
    await userEvent.clear(screen.getByRole('textbox', { name: 'How many people' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'How many people' }), '2');
    await userEvent.click(screen.getByRole('button', { name: 'Join the queue' }));
    await waitFor(() => expect(sent.find(({ name }) => name === 'BookEvent')?.variables).toEqual({ input: { id: 'evt_1', people: 2 } }));
  });

  it('put a wrong number of people beside its box', async () => {
    const refused = () => ({ bookEvent: { event: null, userErrors: [{ code: 'PEOPLE_OUT_OF_RANGE', path: ['people'], message: '' }] } });
    await renderRoute('/challenges/find-the-damp/events', { EventsPage: events(), BookEvent: refused });
    await userEvent.click(screen.getByRole('button', { name: 'Join the queue' }));
    expect(await screen.findByRole('link', { name: 'Enter a number of people from 1 to 10.' })).toHaveAttribute('href', '#people-evt_1');
  });

  it('that are over show what was said, and no booking', async () => {
    await renderRoute('/challenges/find-the-damp/events', { EventsPage: events({ state: 'RECORDED', record: { publishedAt: '2026-05-02T09:00:00.000Z', said: { en: 'It is wet.', cy: null }, shown: null } }) });
    expect(screen.getByText('It is wet.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Book|queue/u })).not.toBeInTheDocument();
  });

  it('ask a visitor to sign in before they book', async () => {
    await renderRoute('/challenges/find-the-damp/events', { EventsPage: events({}, false) });
    expect(screen.getByRole('link', { name: 'Sign in to book a place' })).toBeInTheDocument();
  });
});

type Line = NonNullable<FairnessPageQuery['challenge']>['fairness']['entries'][number];
const line: Line = { subject: 'evt_1', kind: 'ONE_TO_ONE', toldAt: '2026-05-01T09:00:00.000Z', toAllAt: '2026-05-02T15:00:00.000Z', firstCount: 1, people: 2, standing: 'UNEQUAL', hoursAhead: 30, about: { en: 'A talk', cy: null }, told: null, first: [] };
const fairness = (entries: Line[], isFull = false) => (): FairnessPageQuery => ({
  challenge: { ...head, engagement: rights, fairness: { at: '2026-06-01T09:00:00.000Z', isFull, entries, unequal: entries.filter(({ standing }) => standing === 'UNEQUAL'), advantages: [] } },
});

describe('the report on the level playing field', () => {
  it('says in words what one supplier knew before the others', async () => {
    await renderRoute('/challenges/find-the-damp/fairness', { FairnessPage: fairness([line]) });
    expect(screen.getByText(/one organisation heard it/u)).toHaveTextContent('one organisation heard it 30 hours before everybody could read it');
    expect(screen.getByText('1 organisation')).toBeInTheDocument();
  });

  it('names organisations for councils', async () => {
    await renderRoute('/challenges/find-the-damp/fairness', { FairnessPage: fairness([{ ...line, first: [{ id: 'org_1', name: { en: 'Kestrel', cy: null } }] }], true) });
    expect(screen.getAllByText('Kestrel')).toHaveLength(2);
  });

  it('says so when there is nothing to list', async () => {
    await renderRoute('/challenges/find-the-damp/fairness', { FairnessPage: fairness([{ ...line, standing: 'WITHIN_A_DAY', hoursAhead: 3 }]) });
    expect(screen.getByText(/^Nothing: whatever one supplier was told/u)).toBeInTheDocument();
  });
});

describe('following', () => {
  const state = { id: 'chl_1', slug: 'find-the-damp', title: { en: 'Find the damp', cy: null }, engagement: { isFollowing: false, followers: 2 } };
  it('waits for whoever had to sign in first', async () => {
    await renderRoute('/challenges/find-the-damp/follow', { FollowPage: () => ({ viewer: { person: { id: 'per_1' } }, challenge: state }) });
    expect(screen.getByRole('button', { name: 'Follow Find the damp' }).closest('form')).toHaveAttribute('action', '/challenges/find-the-damp/follow');
  });

  it('sends a visitor to sign in', async () => {
    const { router } = await renderRoute('/challenges/find-the-damp/follow', { FollowPage: () => ({ viewer: { person: null }, challenge: state }) });
    expect(router.state.location.pathname).toBe('/sign-in');
  });

  it('of what is not there is a page that says so', async () => {
    await renderRoute('/challenges/nothing/questions', { QuestionsPage: () => { throw new Refusal('NOT_FOUND'); } });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/not found/iu);
  });
});
