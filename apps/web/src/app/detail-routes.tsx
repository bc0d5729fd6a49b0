// The public addresses below another page, one step further in; a browser fetches this list with the first of them.
import type { RouteObject } from 'react-router';
import type { MakePage } from './routes.tsx';

export const detailPages = (page: MakePage): RouteObject[] => [
  page('problems/:slug/evidence', 'measured/problem-evidence', ['measured', 'figures'], () => import('./routes/measured/problem-evidence.tsx')),
  page('challenges/:slug/questions', 'engage/questions', ['engage'], () => import('./routes/engage/questions.tsx')),
  page('challenges/:slug/events', 'engage/events', ['engage'], () => import('./routes/engage/events.tsx')),
  page('challenges/:slug/documents', 'engage/documents', ['engage'], () => import('./routes/engage/documents.tsx')),
  page('challenges/:slug/fairness', 'engage/fairness', ['engage'], () => import('./routes/engage/fairness.tsx')),
  page('challenges/:slug/evidence', 'measured/challenge-evidence', ['measured', 'figures'], () => import('./routes/measured/challenge-evidence.tsx')),
  page('challenges/:slug/changes', 'amendments/changes', ['amendments', 'cards'], () => import('./routes/amendments/changes.tsx')),
  page('challenges/:slug/log', 'log/log', ['log'], () => import('./routes/log/log.tsx')),
  page('challenges/:slug/ranking', 'evaluation/ranking', ['evaluation'], () => import('./routes/evaluation/ranking.tsx')),
  page('challenges/:slug/ranking/what-if', 'evaluation/what-if', ['evaluation'], () => import('./routes/evaluation/what-if.tsx')),
  page('solutions/:slug/money', 'funding/money', ['funding'], () => import('./routes/funding/money.tsx')),
  page('priorities/:slug/results', 'priority-results/results', ['priority-results', 'priority-words'], () => import('./routes/priority-results/results.tsx')),
  page('places/:code/:service', 'evidence/service-view', ['evidence', 'satisfaction', 'figures'], () => import('./routes/evidence/service-view.tsx')),
  page('services/:service', 'evidence/service', ['evidence'], () => import('./routes/evidence/service.tsx')),
  page('say/back', 'say/take-back', ['say'], () => import('./routes/say/take-back.tsx')),
  page('say/:token', 'say/invited', ['say', 'satisfaction'], () => import('./routes/say/invited.tsx')),
  page('organisations/:slug/profile', 'profile/organisation-profile', ['profile', 'profile-editor'], () => import('./routes/profile/organisation-profile.tsx')),
  page('case-studies/:token', 'profile/case-study', ['profile', 'profile-editor'], () => import('./routes/profile/case-study.tsx')),
  page('accessibility', 'information/accessibility', ['information'], () => import('./routes/information/accessibility.tsx')),
  page('privacy', 'information/privacy', ['information'], () => import('./routes/information/privacy.tsx')),
  page('cookies', 'information/cookies', ['information'], () => import('./routes/information/cookies.tsx')),
  page('help', 'information/help', ['information'], () => import('./routes/information/help.tsx')),
  page('developers', 'information/developers', ['information'], () => import('./routes/information/developers.tsx')),
  { path: 'challenges.atom', loader: async (call) => (await import('./routes/browse/challenges-feed.ts')).loader(call) },
  { path: 'organisations/:slug/challenges.atom', loader: async (call) => (await import('./routes/browse/challenges-feed.ts')).organisationLoader(call) },
  { path: 'challenges/:slug/questions.atom', loader: async (call) => (await import('./routes/engage/questions-feed.ts')).loader(call) },
];
