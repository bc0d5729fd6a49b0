// Addresses that answer with a file: known to the server alone, since every link to one leaves the page.
import type { RouteObject } from 'react-router';

export const fileRoutes: RouteObject[] = [
  { path: 'challenges/:slug/timeline.ics', loader: async (call) => (await import('./routes/challenges/timeline.ts')).loader(call) },
  { path: 'challenges.atom', loader: async (call) => (await import('./routes/browse/challenges-feed.ts')).loader(call) },
  { path: 'organisations/:slug/challenges.atom', loader: async (call) => (await import('./routes/browse/challenges-feed.ts')).organisationLoader(call) },
  { path: 'challenges/:slug/questions.atom', loader: async (call) => (await import('./routes/engage/questions-feed.ts')).loader(call) },
  { path: 'challenges/:slug/questions.md', loader: async (call) => (await import('./routes/proposals/questions.ts')).loader(call) },
];
