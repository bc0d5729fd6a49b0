// The scenario of pages that the product renders for a browser: how long until the first byte. No peer has pages.
import { drawsFrom } from '../data/draws.mjs';

const REQUESTS = 500;
const page = (path) => ({ method: 'GET', path, headers: { accept: 'text/html' } });

const rendered = (name, title, pathOf) => ({
  key: 'R',
  name,
  title,
  only: ['product'],
  job: (_peer, { facts }, { next = 0 }) => {
    const draws = drawsFrom(`timed ${name}`);
    return { kind: 'pages', requests: Array.from({ length: REQUESTS }, () => page(pathOf(facts, draws))), from: next };
  },
  after: ({ next }) => ({ next }),
});

export const RENDERED = [
  rendered('home', 'the home page, rendered', () => '/'),
  rendered('page', 'the page of a challenge, rendered', ({ pages }, draws) => `/challenges/${draws.pick(pages).slug}`),
];
