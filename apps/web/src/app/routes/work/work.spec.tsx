import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { WorkPageQuery } from '../../../gql/types.ts';
import { renderRoute } from '../../../../test/render-route.tsx';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
const none = { totalCount: 0, nodes: [] };
const challenge = { id: 'chl_1', slug: 'fix-it-once', title: { en: 'Fix it once', cy: null } };

const nothing: WorkPageQuery['viewer'] = {
  person: { id: 'per_1', name: 'Ann Price' },
  actingFor: { id: 'org_1', kind: 'COUNCIL' },
  feedbackWaiting: 0,
  unreadNotifications: 0,
  tasks: [],
  challenges: none,
  proposals: none,
  scoresheets: [],
  pledges: [],
  valuationsToCheck: [],
};

const show = (changes: Partial<WorkPageQuery['viewer']> = {}) =>
  renderRoute('/work', {
    WorkPage: () => ({ viewer: { ...nothing, ...changes } }),
    ShellViewer: () => ({ viewer: { person: nothing.person, actingFor: null } }),
  });

describe('my work', () => {
  it('leads to a pledge of one’s own, and to a value that others ask to check', async () => {
    const round = { id: 'rnd_1', deadline: inDays(9), solution: { id: 'sol_1', slug: 'roadear', title: 'RoadEar' } };
    const amount = { amount: '18000.00' };
    await show({
      pledges: [{ id: 'plg_1', kind: 'CASH', status: 'DRAFT', conditionText: { en: 'Holds in any case.', cy: 'Yn dal ym mhob achos.' }, amount, round }],
      valuationsToCheck: [{ id: 'plg_2', amount, organisation: { id: 'org_2', name: { en: 'Moorland', cy: null } }, round }],
    });
    expect(screen.getByRole('link', { name: 'RoadEar' })).toHaveAttribute('href', '/solutions/roadear/pledge/plg_1');
    expect(screen.getByText('Waits for a second person')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Moorland' })).toHaveAttribute('href', '/solutions/roadear/valuation/plg_2');
  });

  it('leads whoever chairs a panel to the scores to agree, and whoever scores to the ideas', async () => {
    const seat = { id: 'pnl_1', status: 'CLEARED' as const, sentAt: null, challenge, items: [] };
    await show({ scoresheets: [{ ...seat, role: 'CHAIR' }, { ...seat, id: 'pnl_2', role: 'EVALUATOR', challenge: { ...challenge, slug: 'other', title: { en: 'Other', cy: null } } }] });
    expect(screen.getByRole('link', { name: 'Fix it once' })).toHaveAttribute('href', '/challenges/fix-it-once/moderation');
    expect(screen.getByText('You chair the panel')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Other' })).toHaveAttribute('href', '/challenges/other/score');
  });

  it('names what needs the person first, with the time left and the way to it', async () => {
    await show({ tasks: [{ id: 't1', kind: 'SCORE', count: null, dueAt: inDays(1), path: '/challenges/fix-it-once/score', challenge }] });
    expect(screen.getByRole('heading', { name: '1 thing needs you' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Score the ideas: Fix it once' })).toHaveAttribute('href', '/challenges/fix-it-once/score');
    expect(screen.getByText('due tomorrow')).toBeInTheDocument();
  });

  it('counts what people wrote and nobody has read as one thing, and leads to it', async () => {
    await show({ feedbackWaiting: 3, tasks: [{ id: 't1', kind: 'SCORE', count: null, dueAt: null, path: '/x', challenge }] });
    expect(screen.getByRole('heading', { name: '2 things need you' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Read what people wrote: 3 answers' })).toHaveAttribute('href', '/work/feedback');
  });

  it('says so when nothing needs the person, and what to do next', async () => {
    await show();
    expect(screen.getByRole('heading', { name: 'Nothing needs you' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'See open challenges' })).toBeInTheDocument();
  });

  it('offers a new challenge to councils only', async () => {
    const { unmount } = await show();
    expect(screen.getByRole('button', { name: 'Write a new challenge' })).toBeInTheDocument();
    unmount();
    await show({ actingFor: { id: 'org_2', kind: 'SUPPLIER' } });
    expect(screen.queryByRole('button', { name: 'Write a new challenge' })).not.toBeInTheDocument();
  });

  it('sends a visitor to sign in, and back afterwards', async () => {
    const { router } = await renderRoute('/work', { WorkPage: () => ({ viewer: { ...nothing, person: null } }) });
    expect(router.state.location.pathname + router.state.location.search).toBe('/sign-in?next=%2Fwork');
  });
});
