// The scenarios that read: a list by text and region, the first page, a deep page, and one challenge; each with its random requests.
import { drawsFrom } from '../data/draws.mjs';
import { addressOf } from '../load/addresses.mjs';
import { requestBytes } from '../load/connection.mjs';
import { BROWSE, LIST as FIND, ONE as PUBLIC, oneOf, pageOf } from '../postgraphile/documents.mjs';
import { compareAnswers } from './compare.mjs';
import { LIST, ONE } from './documents.mjs';

const FIRST = 20;
const REQUESTS = 1_000;

/** How often a word may stand in the texts to count as hot, middling or rare, as shares of all. */
const CLASSES = { hot: [0.15, 1], middling: [0.01, 0.1], rare: [0.0005, 0.005] };

/** What people search for: mostly words that say something, now and then one that is everywhere or hardly anywhere, or two of them. */
function textOf({ words, published }, draws) {
  const of = (name) => {
    const [least, most] = CLASSES[name];
    return draws.pick(words.filter(({ n }) => n >= least * published && n <= most * published)).word;
  };
  const turn = draws.next();
  if (turn < 0.25) return of('hot');
  if (turn < 0.6) return of('middling');
  return turn < 0.8 ? of('rare') : `${of('middling')} ${of('hot')}`;
}

const graphql = (query, variables) => ({ path: '/graphql', body: JSON.stringify({ query, variables }) });
const raw = (path, values) => ({ path, body: JSON.stringify(values) });
const cursorOf = ({ publishedAt, id }) => Buffer.from(JSON.stringify([publishedAt, id])).toString('base64url');

/** `values` draws what one request asks for; the rest says how each kind of peer is asked for it. */
const PAGES = [
  {
    key: 'F',
    name: 'floor',
    title: 'the smallest question',
    // What a server of GraphQL takes before it asks the database for anything; raw has no such page.
    only: ['postgraphile', 'baseline', 'product'],
    values: () => ({}),
    graphql: () => graphql('{ __typename }', {}),
    postgraphile: () => graphql('{ __typename }', {}),
  },
  {
    key: 'L',
    name: 'list',
    title: 'list by text and region',
    values: (facts, draws) => ({ query: textOf(facts, draws), regions: [draws.pick(facts.regions)], first: FIRST }),
    raw: (values) => raw('/list', values),
    graphql: ({ first, ...filter }) => graphql(LIST, { filter, first }),
    postgraphile: ({ first, query, regions }) => graphql(FIND, { words: query, regions, first }),
    translate: { postgraphile: pageOf },
  },
  {
    key: 'B',
    name: 'browse',
    title: 'browse, first page',
    large: { first: 100 },
    values: (_facts, draws, { isVaried }) => ({ first: isVaried ? draws.between(1, 60) : FIRST }),
    raw: (values) => raw('/browse', values),
    graphql: ({ first }) => graphql(LIST, { first }),
    postgraphile: ({ first }) => graphql(BROWSE, { first }),
    translate: { postgraphile: pageOf },
  },
  {
    key: 'D',
    name: 'deep',
    title: 'browse, deep cursor',
    values: (facts, draws) => ({ ...draws.pick(facts.depths), first: FIRST }),
    raw: (values) => raw('/deep', values),
    graphql: (values) => graphql(LIST, { first: values.first, after: cursorOf(values) }),
    postgraphile: ({ first, publishedAt, id }, { order }) => graphql(BROWSE, { first, after: Buffer.from(JSON.stringify([order, publishedAt, id])).toString('base64') }),
    translate: { postgraphile: pageOf },
  },
  {
    key: 'O',
    name: 'one',
    title: 'one challenge',
    values: (facts, draws, { isVaried }) => ({ slug: isVaried && draws.chance(0.1) ? draws.pick(facts.hidden).slug : draws.pick(facts.pages).slug }),
    raw: (values) => raw('/one', values),
    graphql: (values) => graphql(ONE, values),
    postgraphile: (values) => graphql(PUBLIC, values),
    translate: { postgraphile: oneOf },
  },
];

/** What all of them have in common. */
export const PAGE_SCENARIOS = PAGES.map((page) => ({
  ...page,
  job: (peer, { facts }, { next = 0 }) => ({ kind: 'pages', requests: requestsOf(page, facts, drawsFrom(`timed ${page.key}`), REQUESTS, peer), from: next }),
  after: ({ next }) => ({ next }),
  compare: (peers, { facts }, count) => compareAnswers(page, peers, facts, count),
  counted: (peer, { facts }, count) => asCounted(requestsOf(page, facts, drawsFrom(`counted ${page.key}`), count, peer)),
  countedLarge: page.large && ((peer, count) => asCounted(Array.from({ length: count }, () => page[peer.kind](page.large, peer)))),
}));

function asCounted(requests) {
  return requests.map((request, at) => ({ bytes: requestBytes({ ...request, headers: { 'x-forwarded-for': addressOf(at) } }) }));
}

/** The requests of a scenario, the same for the same seed. @param isVaried for comparing answers: odd sizes, and what must stay hidden */
function requestsOf(scenario, facts, draws, count, peer, isVaried = false) {
  return Array.from({ length: count }, () => scenario[peer.kind](scenario.values(facts, draws, { isVaried }), peer));
}

/** The requests of the page with that letter. */
export const pageRequests = (key, facts, draws, count, peer) => requestsOf(PAGES.find((page) => page.key === key), facts, draws, count, peer);
