// Says in Welsh what a refusal says in English. The English sentence is the key; what it holds of names and figures is carried over.
import { CHALLENGES } from './challenges.ts';
import { ENGAGEMENT } from './engagement.ts';
import { EVALUATION } from './evaluation.ts';
import { EVERYWHERE } from './everywhere.ts';
import { EVIDENCE } from './evidence.ts';
import { OPENDATA } from './opendata.ts';
import { ORGANISATIONS } from './organisations.ts';
import { PILOTS } from './pilots.ts';
import { PLEDGES } from './pledges.ts';
import { PROBLEMS } from './problems.ts';
import { PROPOSALS } from './proposals.ts';
import { WORDS } from './words.ts';

/** English to Welsh; `{0}`, `{1}` … stand for what a sentence holds. */
export const SENTENCES: Readonly<Record<string, string>> = { ...EVERYWHERE, ...CHALLENGES, ...ENGAGEMENT, ...EVALUATION, ...EVIDENCE, ...OPENDATA, ...ORGANISATIONS, ...PILOTS, ...PLEDGES, ...PROBLEMS, ...PROPOSALS };

const PLACE = /\{(\d)\}/;
const PLACES = new RegExp(PLACE, 'g');

interface Pattern {
  readonly english: RegExp;
  readonly welsh: string;
}

const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The longest first: what is said most exactly wins over what would fit too. */
const PATTERNS: readonly Pattern[] = Object.entries(SENTENCES)
  .filter(([english]) => PLACE.test(english))
  .sort(([one], [other]) => other.length - one.length)
  .map(([english, welsh]) => ({ english: new RegExp(`^${english.split(/\{\d\}/).map(literal).join('(.+?)')}$`, 's'), welsh }));

const has = (table: Readonly<Record<string, string>>, key: string): boolean => Object.hasOwn(table, key);

/** "y cod post" after "a" is "a’r cod post". */
const joined = (parts: readonly string[], joint: 'a' | 'neu'): string =>
  parts.reduce((before, part) => (joint === 'a' && part.startsWith('y ') ? `${before} a’r ${part.slice(2)}` : `${before} ${joint} ${part}`));

/** Words and sentences of ours that a sentence holds are said in Welsh too; names and figures stay. */
const heldPart = (text: string): string => {
  if (has(SENTENCES, text)) return SENTENCES[text] ?? text;
  const parts = text.split(/ (?:or|and) /);
  if (!parts.every((part) => has(WORDS, part))) return text;
  return joined(parts.map((part) => WORDS[part] ?? part), text.includes(' or ') ? 'neu' : 'a');
};

/** @returns the sentence in Welsh, or null for one that nobody has said in Welsh */
export const inWelsh = (english: string): string | null => {
  if (has(SENTENCES, english)) return SENTENCES[english] ?? null;
  for (const pattern of PATTERNS) {
    const held = pattern.english.exec(english);
    if (held) return pattern.welsh.replaceAll(PLACES, (_place, number: string) => heldPart(held[Number(number) + 1] ?? ''));
  }
  return null;
};
