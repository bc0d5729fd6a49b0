// The scenario of reads and writes together, with an oracle that finds answers older than they may be.
import { drawsFrom } from '../data/draws.mjs';
import { AMEND } from './documents.mjs';
import { pageRequests } from './pages.mjs';

const REASON = { en: 'A figure in it was wrong.' };
const AMENDS = {
  raw: { path: '/amend', body: JSON.stringify({ id: '%id%', version: '%version%', text: '%text%', person: '%person%', organisation: '%organisation%' }) },
  graphql: { path: '/graphql', body: JSON.stringify({ query: AMEND, variables: { input: { id: '%id%', version: '%version%', content: { summary: { en: '%text%' } }, reason: REASON, material: false } } }) },
};

export const MIXED = {
  key: 'M',
  writes: true,
  name: 'mixed',
  title: 'reads and writes together, each answer checked for freshness',
  only: ['raw json', 'product'],
  job: (peer, world, { items = itemsOf(peer, world) }) => ({
    kind: 'mixed',
    requests: pageRequests('L', world.facts, drawsFrom('timed M'), 1_000, peer),
    one: pageRequests('O', { pages: [{ slug: '%slug%' }] }, drawsFrom('one'), 1, peer)[0],
    amend: AMENDS[peer.kind],
    items,
  }),
  after: ({ items }, peer) => {
    known.set(peer.name, items);
    return { items };
  },
};

const known = new Map();
function itemsOf(peer, { facts }) {
  if (!known.has(peer.name)) known.set(peer.name, facts.amendable.filter((_, at) => at % 2 === MIXED.only.indexOf(peer.name)).map((one) => ({ ...one })));
  return known.get(peer.name);
}
