// Writes a letter: all that it tells, where it stands, why one gets it and how to stop it; as plain text and as simple HTML.
import type { Audience } from './audience.ts';
import { BECAUSE, TOPIC_WORDS } from './because.ts';
import type { Language } from './moment.ts';
import type { Told } from './told.ts';
import type { Topic } from './topic.ts';

export type Item = { readonly told: Told; readonly topic: Topic; readonly audience: Audience; /** What it is grouped under. */ readonly group: Readonly<Record<Language, string>> };

export type LetterFacts = {
  readonly items: readonly Item[];
  readonly language: Language;
  readonly name: string;
  /** Where the site is, without a trailing slash. */
  readonly site: string;
  /** A page on which one button stops letters on this topic, without signing in. */
  readonly stopLinks: Readonly<Partial<Record<Topic, string>>>;
  readonly isDigest: boolean;
  /** The newest signed checkpoint of the record, where there is one: whoever keeps the letter can show later if the record was cut. */
  readonly checkpoint?: string;
};

export type WrittenLetter = { readonly subject: string; readonly text: string; readonly html: string };

const WORDS = {
  hello: { en: 'Hello', cy: 'Helo' },
  read: { en: 'On the site', cy: 'Ar y wefan' },
  stop: { en: 'Stop letters about', cy: 'Atal llythyrau ar y pwnc' },
  choose: { en: 'Choose what you hear of', cy: 'Dewis yr hyn a glywch' },
  checkpoint: { en: 'Signed state of the public record', cy: 'Cyflwr llofnodedig y cofnod cyhoeddus' },
  news: { en: 'What is new', cy: 'Yr hyn sy’n newydd' },
} as const;

const LONGEST_PART = 4_000;
const LONGEST_SUBJECT = 180;

/** A heading, a labelled text, a sentence or a link: all that a letter is made of. */
type Line = { readonly kind: 'heading' | 'sentence'; readonly text: string } | { readonly kind: 'part'; readonly label: string; readonly text: string } | { readonly kind: 'link'; readonly label: string; readonly href: string };

/** The languages of a letter, the reader's first; both where any of it must be said in both. */
export const languagesOf = (items: readonly Item[], first: Language): readonly Language[] => {
  const other: Language = first === 'en' ? 'cy' : 'en';
  return items.some(({ told }) => told.isBilingual) ? [first, other] : [first];
};

const addressIn = (language: Language, site: string, path: string): string => `${site}${language === 'cy' ? '/cy' : ''}${path}`;

const cut = (text: string): string => (text.length > LONGEST_PART ? `${text.slice(0, LONGEST_PART)} …` : text);

const itemLines = ({ told, audience }: Item, language: Language, site: string): Line[] => [
  { kind: 'heading', text: told.headline[language] },
  ...told.parts.map(({ label, text }): Line => ({ kind: 'part', label: label[language], text: cut(text[language]) })),
  { kind: 'link', label: WORDS.read[language], href: addressIn(language, site, told.path) },
  { kind: 'sentence', text: BECAUSE[audience][language] },
];

/** Grouped by challenge, in the order in which each first appears. */
const grouped = (items: readonly Item[]): Item[] => {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(item.group.en, [...(groups.get(item.group.en) ?? []), item]);
  return [...groups.values()].flat();
};

const linesIn = (language: Language, { items, name, site, stopLinks, checkpoint }: LetterFacts): Line[] => {
  const topics = [...new Set(items.map(({ topic }) => topic))];
  return [
    { kind: 'sentence', text: `${WORDS.hello[language]} ${oneLine(name)},` },
    ...grouped(items).flatMap((item) => itemLines(item, language, site)),
    ...topics.map((topic): Line => ({ kind: 'link', label: `${WORDS.stop[language]} “${TOPIC_WORDS[topic][language]}”`, href: `${stopLinks[topic] ?? addressIn(language, site, '/notifications/settings')}` })),
    { kind: 'link', label: WORDS.choose[language], href: addressIn(language, site, '/notifications/settings') },
    ...(checkpoint === undefined ? [] : [{ kind: 'part', label: WORDS.checkpoint[language], text: checkpoint } as const]),
  ];
};

const asText = (line: Line): string => {
  if (line.kind === 'heading') return `\n${line.text}\n${'-'.repeat(Math.min(line.text.length, 72))}`;
  if (line.kind === 'link') return `${line.label}: ${line.href}`;
  return line.kind === 'part' ? `${line.label}: ${line.text}` : line.text;
};

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
const broken = (text: string): string => escaped(text).replaceAll('\n', '<br>');

const asHtml = (line: Line): string => {
  if (line.kind === 'heading') return `<h2>${escaped(line.text)}</h2>`;
  if (line.kind === 'link') return `<p><a href="${escaped(line.href)}">${escaped(line.label)}</a></p>`;
  return line.kind === 'part' ? `<p><strong>${escaped(line.label)}:</strong> ${broken(line.text)}</p>` : `<p>${broken(line.text)}</p>`;
};

/** Nothing that somebody wrote can begin a new line where one line is expected. */
export const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();

const subjectOf = ({ items, isDigest }: LetterFacts, languages: readonly Language[]): string => {
  const one = items.length === 1 && !isDigest ? items[0] : undefined;
  const titles = languages.map((language) => (one ? one.told.headline[language] : `Moothall: ${WORDS.news[language]} (${items.length})`));
  const whole = oneLine(titles.join(' / '));
  return whole.length > LONGEST_SUBJECT ? `${whole.slice(0, LONGEST_SUBJECT)}…` : whole;
};

export const writeLetter = (facts: LetterFacts): WrittenLetter => {
  const languages = languagesOf(facts.items, facts.language);
  const parts = languages.map((language) => ({ language, lines: linesIn(language, facts) }));
  return {
    subject: subjectOf(facts, languages),
    text: parts.map(({ lines }) => lines.map(asText).join('\n')).join('\n\n========\n\n'),
    html: `<!doctype html><html lang="${facts.language}"><meta charset="utf-8"><body>${parts.map(({ language, lines }) => `<div lang="${language}">${lines.map(asHtml).join('')}</div>`).join('<hr>')}</body></html>`,
  };
};
