// Writes made-up English in which words come as often, and as seldom, as in real text.
import { zipfOver } from './draws.mjs';
import { ADJECTIVES, FRAMES, NAMES, NOUNS, TITLES, VERBS } from './words.mjs';

/** What the letters of a frame stand for. */
const KINDS = { n: NOUNS, v: VERBS, j: ADJECTIVES, N: NAMES };
const FLAT = { n: 14, v: 8, j: 8, N: 40 };

/** @returns functions that write; each text is new, and the same draws give the same texts */
export function proseFrom(draws) {
  const drawn = Object.fromEntries(Object.entries(KINDS).map(([kind, words]) => [kind, zipfOver(words.length, FLAT[kind], draws.next)]));
  const word = (kind) => (kind === 'N' ? capital(NAMES[drawn.N()]) : KINDS[kind][drawn[kind]()]);
  const fill = (frame) => frame.map((part) => (part in KINDS ? word(part) : part)).join(' ');
  const sentence = () => `${capital(fill(draws.pick(FRAMES)))}.`;
  const paragraph = (sentences) => Array.from({ length: sentences }, sentence).join(' ');
  return { title: () => capital(fill(draws.pick(TITLES))), sentence, paragraph, name: () => word('N') };
}

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** In how many of the texts each word stands, counted as the texts come. */
export function wordCounts() {
  const counts = new Map();
  return {
    add: (...texts) => {
      for (const word of new Set(texts.join(' ').toLowerCase().match(/[a-z]{3,}/g))) counts.set(word, (counts.get(word) ?? 0) + 1);
    },
    /** The counted words that somebody would search for, the most frequent first. */
    sought: () => [...new Set([...NOUNS, ...VERBS, ...ADJECTIVES, ...NAMES])].map((word) => ({ word, n: counts.get(word) ?? 0 })).filter(({ n }) => n > 0).toSorted((one, other) => other.n - one.n || (one.word < other.word ? -1 : 1)),
  };
}
