// What the scenarios know of the world: which words to search for, which pages to ask for, who may write what. Plain JSON.
import { drawsFrom } from './draws.mjs';

const SAMPLE = 4_000;

/** @returns facts, small enough to be kept in a file */
export function factsOf({ size, organisations, challenges, sets, words }) {
  const published = challenges.filter(({ publishedAt }) => publishedAt);
  const newest = published.toSorted((one, other) => other.publishedAt - one.publishedAt || (one.id < other.id ? 1 : -1));
  const draws = drawsFrom('facts');
  const sample = Array.from({ length: Math.min(SAMPLE, published.length) }, () => draws.pick(published));
  return {
    size,
    published: published.length,
    hidden: challenges.filter(({ publishedAt }) => !publishedAt).slice(0, 200).map(({ id, slug }) => ({ id, slug })),
    regions: [...new Set(organisations.councils.map(({ region }) => region).filter(Boolean))].toSorted(),
    words: words.sought(),
    pages: sample.map(({ id, slug }) => ({ id, slug })),
    /** Where deep pages begin: the order values and the id of a challenge, by how many stand in front of it. */
    depths: Array.from({ length: 400 }, () => draws.below(Math.max(1, newest.length - 200))).map((depth) => ({ depth, publishedAt: newest[depth].publishedAt.toISOString(), id: newest[depth].id })),
    amendable: draftersOf(published.filter(({ stage, lead }) => stage === 'OPEN' && lead.nation !== 'WALES')),
    drafts: draftsOf(sets),
  };
}

/** An open challenge of each council, with the key by which it may be amended; in Wales an amendment needs Welsh as well. */
function draftersOf(open) {
  const byLead = Map.groupBy(open, ({ lead }) => lead.id);
  return [...byLead.values()].map(([one]) => ({ id: one.id, slug: one.slug, version: one.version, title: one.title, key: one.lead.key.secret, organisation: one.lead.id, person: one.lead.person }));
}

/** One draft of each supplier that has one, ready to be sent. */
function draftsOf(sets) {
  const found = new Map();
  for (const { challenge, list } of sets) {
    if (challenge.stage !== 'OPEN') continue;
    for (const { id, supplier, state } of list) {
      if (state === 'DRAFT' && !found.has(supplier.id)) found.set(supplier.id, { id, version: 1, challenge: challenge.id, key: supplier.key.secret, organisation: supplier.id, person: supplier.person });
    }
  }
  return [...found.values()];
}
