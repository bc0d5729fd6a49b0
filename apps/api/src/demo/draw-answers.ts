// Draws answers for the demo from a file of shares and of parts of sentences: the same file gives the same answers.
import type { Random } from '@moothall/domain/evidence';
import { sensitiveIn } from '@moothall/domain/feedback';
import type { Found } from './found.ts';

export interface DrawnAnswer {
  readonly satisfaction: number;
  readonly works: string | null;
  readonly fallsShort: string | null;
  readonly why: string | null;
  readonly language: 'en' | 'cy';
  readonly crowded: boolean;
  readonly flags: readonly string[];
  readonly givenAt: string;
  readonly hasWords: boolean;
}

const MONTH_MS = 30.4 * 24 * 60 * 60 * 1000;
/** The newest are three days old, past the day of their visit. */
const NEWEST_MS = 3 * 24 * 60 * 60 * 1000;

/** Oldest first; those with words are spread over the whole time. */
export function drawAnswers(file: Found, random: Random, now: number = Date.now()): DrawnAnswer[] {
  const count = file.whole('answers');
  const [then, later] = [wholes(file, 'sharesThen'), wholes(file, 'sharesNow')];
  const every = file.whole('words') > 0 ? count / file.whole('words') : Number.POSITIVE_INFINITY;
  const language = file.text('language') === 'CY' ? 'cy' : 'en';
  return Array.from({ length: count }, (_, index) => {
    const progress = (index + 1) / count;
    const satisfaction = drawRating(then.map((share, place) => share * (1 - progress) + (later[place] ?? 0) * progress), random);
    const hasWords = Math.floor((index + 1) / every) > Math.floor(index / every);
    const words = hasWords ? drawWords(file, satisfaction, random) : { works: null, fallsShort: null, why: null };
    const givenAt = new Date(now - NEWEST_MS - (1 - progress) * file.whole('months') * MONTH_MS).toISOString();
    const crowded = random() * 100 < file.whole('crowdedPercent');
    return { satisfaction, ...words, language, crowded, givenAt, hasWords, flags: sensitiveIn(Object.values(words).filter(Boolean).join('\n')) };
  });
}

function wholes(file: Found, name: string): number[] {
  return file.list(name).map((item) => item.asWhole());
}

function drawRating(shares: readonly number[], random: Random): number {
  let left = random() * shares.reduce((sum, share) => sum + share, 0);
  const index = shares.findIndex((share) => (left -= share) < 0);
  return index === -1 ? shares.length : index + 1;
}

/** Those who are satisfied say what works, the others what falls short and why. */
function drawWords(file: Found, satisfaction: number, random: Random): Pick<DrawnAnswer, 'works' | 'fallsShort' | 'why'> {
  const sentence = (name: string): string => file.list(name).map((_, place) => pick(parts(file, name, place), random)).join('');
  if (satisfaction > 3) return { works: sentence('works'), fallsShort: random() < 0.5 ? sentence('fallsShort') : null, why: null };
  return { works: null, fallsShort: sentence('fallsShort'), why: random() < 0.7 ? sentence('why') : null };
}

function parts(file: Found, name: string, place: number): string[] {
  return file.list(name)[place]?.asTexts() ?? [];
}

function pick(texts: readonly string[], random: Random): string {
  return texts[Math.floor(random() * texts.length)] ?? '';
}
