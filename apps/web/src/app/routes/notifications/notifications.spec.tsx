import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LetterStopPageQuery, NotificationSettingsQuery, NotificationsPageQuery, ToldNotificationFragment } from '../../../gql/types.ts';
import { Refusal, renderRoute } from '../../../../test/render-route.tsx';

const both = (en: string, cy: string) => ({ en, cy });
const told = (id: string, changes: Partial<ToldNotificationFragment> = {}): ToldNotificationFragment => ({
  id,
  topic: 'QUESTIONS',
  at: '2026-11-20T10:00:00Z',
  isRead: false,
  path: '/challenges/dry/questions',
  headline: both(`A question is answered, ${id}`, `Atebwyd cwestiwn, ${id}`),
  parts: [{ label: both('Answer', 'Ateb'), text: both('Yes, for the whole pilot.', 'Cewch.') }],
  because: both('You get this because you follow this challenge.', 'Am eich bod yn dilyn.'),
  ...changes,
});
const page = (unread: number, ...nodes: ToldNotificationFragment[]) => (): NotificationsPageQuery => ({
  viewer: { person: { id: 'per_1' }, unreadNotifications: unread, notifications: { nodes, pageInfo: { hasNextPage: false, endCursor: null } } },
});
const card = (name: RegExp) => within(screen.getByRole('link', { name }).closest('article')!);

describe('the list of notifications', () => {
  it('holds the words themselves, why one is told, and what is new', async () => {
    await renderRoute('/notifications', { NotificationsPage: page(1, told('ntf_1'), told('ntf_2', { isRead: true })) });
    expect(screen.getByText('1 is new.')).toBeInTheDocument();
    const one = card(/ntf_1/);
    expect(one.getByText('Yes, for the whole pilot.')).toBeInTheDocument();
    expect(one.getByText(/because you follow/)).toBeInTheDocument();
    expect(one.getByText('New')).toBeInTheDocument();
    expect(card(/ntf_2/).queryByText('New')).toBeNull();
    expect(card(/ntf_2/).queryByRole('button')).toBeNull();
  });

  it('marks one as read, and all of the topic that is shown', async () => {
    const { asked } = await renderRoute('/notifications?topic=QUESTIONS&unread=1', { NotificationsPage: page(2, told('ntf_1'), told('ntf_2')), MarkNotificationsRead: () => ({ markNotificationsRead: { userErrors: [] } }) });
    expect(asked.find(({ name }) => name === 'NotificationsPage')?.variables).toEqual({ topic: 'QUESTIONS', unreadOnly: true, after: null });
    const marked = () => asked.filter(({ name }) => name === 'MarkNotificationsRead').map(({ variables }) => variables);
    await userEvent.click(card(/ntf_2/).getByRole('button', { name: /^Mark as read/ }));
    await waitFor(() => expect(marked()).toEqual([{ input: { ids: ['ntf_2'] } }]));
    await userEvent.click(screen.getByRole('button', { name: 'Mark all of this topic as read' }));
    await waitFor(() => expect(marked()[1]).toEqual({ input: { topic: 'QUESTIONS' } }));
  });

  it('says what to do when there is nothing, and sends a visitor to sign in', async () => {
    await renderRoute('/notifications', { NotificationsPage: page(0) });
    expect(screen.getByRole('heading', { name: 'Nothing here' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Mark all/ })).toBeNull();
  });

  it('is for people who are signed in', async () => {
    const { router } = await renderRoute('/notifications/settings', {
      NotificationSettings: () => {
        throw new Refusal('UNAUTHENTICATED');
      },
    });
    expect(router.state.location.pathname + router.state.location.search).toBe('/sign-in?next=%2Fnotifications%2Fsettings');
  });
});

describe('the choice of letters', () => {
  it('keeps a pace for each topic, and the language', async () => {
    const settings = (): NotificationSettingsQuery => ({ viewer: { person: { id: 'per_1' }, letterLanguage: 'EN', notificationChoices: [{ topic: 'TASKS', pace: 'AT_ONCE' }, { topic: 'EVENTS', pace: 'DAILY' }] } });
    const { asked } = await renderRoute('/notifications/settings', { NotificationSettings: settings, ChooseNotifications: () => ({ chooseNotifications: { userErrors: [] } }) });
    expect(screen.getByLabelText('Events')).toHaveValue('DAILY');
    await userEvent.selectOptions(screen.getByLabelText('Events'), 'NONE');
    await userEvent.click(screen.getByLabelText('Cymraeg'));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    const input = { choices: [{ topic: 'TASKS', pace: 'AT_ONCE' }, { topic: 'EVENTS', pace: 'NONE' }], language: 'CY' };
    await waitFor(() => expect(asked.find(({ name }) => name === 'ChooseNotifications')).toMatchObject({ variables: { input }, idempotencyKey: expect.any(String) }));
    expect(await screen.findByText('Your choice is kept.')).toBeInTheDocument();
  });
});

describe('the link that stops letters', () => {
  it('says what it stops, stops it, and says so', async () => {
    let isStopped = false;
    const stop = (): LetterStopPageQuery => ({ letterStop: { topics: ['EVENTS', 'FUNDING'], isStopped } });
    const { asked } = await renderRoute('/notifications/stop/per_1.EVENTS-FUNDING.abc', {
      LetterStopPage: stop,
      StopLetters: () => {
        isStopped = true;
        return { stopLetters: { userErrors: [] } };
      },
    });
    expect(screen.getByText(/Events, Funding/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Stop these letters' }));
    expect(await screen.findByRole('heading', { name: 'Letters are stopped' })).toBeInTheDocument();
    expect(asked.find(({ name }) => name === 'StopLetters')?.variables).toEqual({ input: { token: 'per_1.EVENTS-FUNDING.abc' } });
  });
});
