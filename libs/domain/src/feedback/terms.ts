// The words people use, counted plainly: single words and pairs of neighbours, without those that say nothing.
import { STOP_WORDS } from './stop-words.ts';

/** So many at most are kept of one answer. */
const MOST = 80;
const SHORTEST = 3;
const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|[.,;:!?\n()]/gu;

/**
 * The terms of one answer, each once, however often it was written: so a count of answers is a count of people.
 * @returns single words and pairs that stood side by side in one sentence, in small letters, in their first order
 */
export function termsOf(text: string, language: 'en' | 'cy'): string[] {
  const found = new Set<string>();
  let before: string | null = null;
  for (const [match] of text.normalize('NFC').toLowerCase().replaceAll('’', "'").matchAll(WORD)) {
    const isWord = match.length >= SHORTEST && !STOP_WORDS[language].has(match) && /\p{L}/u.test(match);
    if (isWord) {
      found.add(match);
      if (before) found.add(`${before} ${match}`);
    }
    before = isWord ? match : null;
  }
  return [...found].slice(0, MOST);
}

/** A term and in how many answers it is. */
export type CountedTerm = { readonly term: string; readonly answers: number };

/** Leaves out a word that is never there but in one pair of the list: the pair says more. The order stays. */
export function withoutParts<Term extends CountedTerm>(terms: readonly Term[]): Term[] {
  const pairs = terms.filter(({ term }) => term.includes(' '));
  const isPart = ({ term, answers }: Term): boolean => pairs.some((pair) => pair.answers === answers && pair.term.split(' ').includes(term));
  return terms.filter((one) => one.term.includes(' ') || !isPart(one));
}
