// Every address of the site, the module that answers it, and the areas whose messages it shows.
import type { LazyRouteFunction, RouteObject } from 'react-router';
import type { Area } from '../language/areas.ts';
import { Layout } from './shell/layout.tsx';
import { FramedTroublePage, TroublePage } from './shell/trouble-page.tsx';
import { shouldAskAgain, viewerLoader } from './shell/viewer.ts';
import { PageHandle } from './page-handle.ts';
import { notFound } from '../data/trouble.ts';

type Module = Awaited<ReturnType<LazyRouteFunction<RouteObject>>>;
type MakePage = (path: string, module: string, areas: readonly Area[], load: () => Promise<Module>) => RouteObject;
/** Makes the messages of some areas ready; the server reads them by itself. */
export type Enter = (areas: readonly Area[]) => Promise<void>;
/** For everybody. */
const publicPages = (page: MakePage): RouteObject[] => [
  page('', 'home/home', ['home', 'cards', 'places'], () => import('./routes/home/home.tsx')),
  page('challenges', 'browse/browse', ['browse', 'cards'], () => import('./routes/browse/browse.tsx')),
  page('challenges/:slug', 'challenges/challenge', ['challenges', 'cards'], () => import('./routes/challenges/challenge.tsx')),
  page('challenges/:slug/log', 'log/log', ['log'], () => import('./routes/log/log.tsx')),
  page('challenges/:slug/ranking', 'evaluation/ranking', ['evaluation'], () => import('./routes/evaluation/ranking.tsx')),
  page('solutions', 'pledges/solutions', ['pledges'], () => import('./routes/pledges/solutions.tsx')),
  page('solutions/:slug', 'pledges/solution', ['pledges'], () => import('./routes/pledges/solution.tsx')),
  page('priorities', 'priorities/priorities', ['priorities', 'priority-words'], () => import('./routes/priorities/priorities.tsx')),
  page('priorities/:slug', 'priorities/consultation', ['priorities', 'priority-words'], () => import('./routes/priorities/consultation.tsx')),
  page('priorities/:slug/results', 'priority-results/results', ['priority-results', 'priority-words'], () => import('./routes/priority-results/results.tsx')),
  page('places', 'places/places', ['places'], () => import('./routes/places/places.tsx')),
  page('places/:code', 'places/place', ['places', 'cards'], () => import('./routes/places/place.tsx')),
  page('organisations', 'organisations/organisations', ['organisations'], () => import('./routes/organisations/organisations.tsx')),
  page('organisations/new', 'organisations/new', ['organisations'], () => import('./routes/organisations/new.tsx')),
  page('organisations/:slug', 'organisations/organisation', ['organisations', 'cards'], () => import('./routes/organisations/organisation.tsx')),
  page('organisations/:slug/settings', 'organisations/settings', ['organisations'], () => import('./routes/organisations/settings.tsx')),
  page('organisations/:slug/settings/members', 'organisations/members', ['organisations'], () => import('./routes/organisations/members.tsx')),
  page('organisations/:slug/settings/members/:membershipId', 'organisations/member', ['organisations'], () => import('./routes/organisations/member.tsx')),
  page('organisations/:slug/settings/keys', 'organisations/keys', ['organisations'], () => import('./routes/organisations/keys.tsx')),
  page('sign-in', 'identity/sign-in', ['identity'], () => import('./routes/identity/sign-in.tsx')),
  page('sign-up', 'identity/sign-up', ['identity'], () => import('./routes/identity/sign-up.tsx')),
  page('sign-out', 'identity/sign-out', ['identity'], () => import('./routes/identity/sign-out.tsx')),
  page('recover', 'identity/recover', ['identity'], () => import('./routes/identity/recover.tsx')),
  page('recover/:token', 'identity/reset', ['identity'], () => import('./routes/identity/reset.tsx')),
  page('invitations/:token', 'identity/invitation', ['identity', 'organisations'], () => import('./routes/identity/invitation.tsx')),
  page('account', 'identity/account', ['identity', 'organisations'], () => import('./routes/identity/account.tsx')),
  page('account/acting-for', 'identity/acting-for', ['identity', 'organisations'], () => import('./routes/identity/acting-for.tsx')),
  page('accessibility', 'information/accessibility', ['information'], () => import('./routes/information/accessibility.tsx')),
  page('privacy', 'information/privacy', ['information'], () => import('./routes/information/privacy.tsx')),
  page('cookies', 'information/cookies', ['information'], () => import('./routes/information/cookies.tsx')),
  page('help', 'information/help', ['information'], () => import('./routes/information/help.tsx')),
  page('developers', 'information/developers', ['information'], () => import('./routes/information/developers.tsx')),
  {
    path: 'challenges/:slug/timeline.ics',
    loader: async (call) => (await import('./routes/challenges/timeline.ts')).loader(call),
  },
];

/** For people who signed in to work. */
const workPages = (page: MakePage): RouteObject[] => [
  page('work', 'work/work', ['work', 'cards'], () => import('./routes/work/work.tsx')),
  page('evaluate', 'evaluate/queue', ['evaluate'], () => import('./routes/evaluate/queue.tsx')),
  page('evaluate/:challengeSlug', 'evaluate/worklist', ['evaluate'], () => import('./routes/evaluate/worklist.tsx')),
  page('evaluate/:challengeSlug/declare', 'evaluate/declare', ['evaluate'], () => import('./routes/evaluate/declare.tsx')),
  page('evaluate/:challengeSlug/review', 'evaluate/review', ['evaluate'], () => import('./routes/evaluate/review.tsx')),
  page('evaluate/:challengeSlug/:proposalId', 'evaluate/score', ['evaluate'], () => import('./routes/evaluate/score.tsx')),
  page('challenges/:slug/panel', 'evaluate/panel', ['evaluate'], () => import('./routes/evaluate/panel.tsx')),
  page('challenges/:slug/panel/:memberId', 'evaluate/remove-member', ['evaluate'], () => import('./routes/evaluate/remove-member.tsx')),
  page('challenges/:slug/moderation', 'evaluate/moderation', ['evaluate'], () => import('./routes/evaluate/moderation.tsx')),
  page('challenges/:slug/decide', 'evaluate/decide', ['evaluate', 'evaluation'], () => import('./routes/evaluate/decide.tsx')),
  page('challenges/:slug/assessments/:proposalId', 'evaluate/assessment', ['evaluate'], () => import('./routes/evaluate/assessment.tsx')),
  { path: 'challenges/:slug/score', loader: async (call) => (await import('./routes/evaluate/score-redirect.ts')).loader(call) },
  { path: 'challenges/:slug/shortlist', loader: async (call) => (await import('./routes/evaluate/decide-redirect.ts')).loader(call) },
  page('solutions/:slug/pledge', 'pledge/pledge', ['pledge'], () => import('./routes/pledge/pledge.tsx')),
  page('solutions/:slug/pledge/:pledgeId', 'pledge/own-pledge', ['pledge'], () => import('./routes/pledge/own-pledge.tsx')),
  page('solutions/:slug/round', 'pledge/round', ['pledge', 'pledges'], () => import('./routes/pledge/round.tsx')),
  page('priorities/new', 'priority-editor/new', ['priority-editor'], () => import('./routes/priority-editor/new.tsx')),
  page('priorities/import', 'priority-editor/import', ['priority-editor'], () => import('./routes/priority-editor/import.tsx')),
  page('priorities/:slug/manage', 'priority-editor/manage', ['priority-editor', 'priority-words'], () => import('./routes/priority-editor/manage.tsx')),
  page('priorities/:slug/decide', 'priority-editor/decide', ['priority-editor'], () => import('./routes/priority-editor/decide.tsx')),
  page('challenges/new', 'challenge-editor/new', ['challenge-editor'], () => import('./routes/challenge-editor/new.tsx')),
  page('challenges/:slug/edit', 'challenge-editor/edit', ['challenge-editor', 'cards'], () => import('./routes/challenge-editor/edit.tsx')),
  page('challenges/:slug/edit/:section', 'challenge-editor/section', ['challenge-editor', 'cards'], () => import('./routes/challenge-editor/section.tsx')),
  page('challenges/:slug/review', 'challenge-editor/review', ['challenge-editor', 'cards'], () => import('./routes/challenge-editor/review.tsx')),
  page('challenges/:slug/amend', 'challenge-editor/amend', ['challenge-editor'], () => import('./routes/challenge-editor/amend.tsx')),
  page('challenges/:slug/amend/:section', 'challenge-editor/amend-section', ['challenge-editor', 'cards'], () => import('./routes/challenge-editor/amend-section.tsx')),
  page('challenges/:slug/stop', 'challenge-editor/stop', ['challenge-editor'], () => import('./routes/challenge-editor/stop.tsx')),
  page('challenges/:slug/stop/:how', 'challenge-editor/stop-how', ['challenge-editor'], () => import('./routes/challenge-editor/stop-how.tsx')),
  page('challenges/:slug/propose', 'proposals/propose', ['proposals'], () => import('./routes/proposals/propose.tsx')),
  { path: 'challenges/:slug/questions.md', loader: async (call) => (await import('./routes/proposals/questions.ts')).loader(call) },
  page('proposals/:id', 'proposals/proposal', ['proposals'], () => import('./routes/proposals/proposal.tsx')),
  page('proposals/:id/check', 'proposals/check', ['proposals'], () => import('./routes/proposals/check.tsx')),
  page('proposals/:id/sent', 'proposals/sent', ['proposals'], () => import('./routes/proposals/sent.tsx')),
  page('proposals/:id/withdraw', 'proposals/withdraw', ['proposals'], () => import('./routes/proposals/withdraw.tsx')),
  page('proposals/:id/:section', 'proposals/section', ['proposals'], () => import('./routes/proposals/section.tsx')),
];

export function makeRoutes(enter: Enter): RouteObject[] {
  const page: MakePage = (path, module, areas, load) => ({
    ...(path === '' ? { index: true } : { path }),
    handle: new PageHandle(`src/app/routes/${module}.tsx`, areas),
    lazy: async () => {
      const [loaded] = await Promise.all([load(), enter(areas)]);
      return { ...loaded };
    },
  });
  const nowhere: RouteObject = { path: '*', loader: () => Promise.reject(notFound()), Component: () => null };
  return [
    {
      id: 'root',
      path: '/',
      loader: viewerLoader,
      shouldRevalidate: shouldAskAgain,
      Component: Layout,
      ErrorBoundary: FramedTroublePage,
      HydrateFallback: () => null,
      children: [{ ErrorBoundary: TroublePage, children: [...publicPages(page), ...workPages(page), nowhere] }],
    },
  ];
}
