// Makes plain text of what others publish: no HTML, no hidden characters, paragraphs kept.
import { decodeEntities } from './entities.ts';
import { mendLineBreaks, mendMisreadCharacters } from './line-breaks.ts';

/** Longer texts are cut: no notice needs more, and nobody shall keep us busy with one. */
const LONGEST = 50_000;

/** Unclosed ones reach to the end, as in a browser. */
const UNSEEN = /<(script|style)\b(?:(?!<\/\1)[^])*(?:<\/\1[^<>]*>?|$)|<!--(?:(?!-->)[^])*(?:-->|$)/giu;
const BREAKS = /<(?:br|\/p|\/div|\/li|\/h[1-6]|\/tr)\b[^<>]*>/giu;
const ITEMS = /<li\b[^<>]*>/giu;
const TAGS = /<[/!?]?[a-z][^<>]*>/giu;

const withoutTags = (html: string): string =>
  html.replaceAll(UNSEEN, ' ').replaceAll(BREAKS, '\n').replaceAll(ITEMS, '\n• ').replaceAll(TAGS, '');

/** Decoding can bring tags to light, and taking tags out can join new ones: again until nothing changes. */
const withoutHtml = (text: string, rounds = 4): string => {
  const next = decodeEntities(withoutTags(text));
  return next === text || rounds === 0 ? next : withoutHtml(next, rounds - 1);
};

/** What still looks like the beginning of a tag is parted, so that it is none wherever it is shown. */
const harmless = (text: string): string => text.replaceAll(/<(?=[a-z/!?])/giu, '< ');

/** Control and formatting characters, unassigned ones and half characters; line breaks stay. */
const HIDDEN = /[^\P{C}\n]/gu;

const tidy = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replaceAll(/[\t\v\f]/gu, ' ')
    .replaceAll(HIDDEN, '')
    .replaceAll(/\p{Zs}+/gu, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();

/** Plain text with paragraphs, free of HTML. */
export const plainText = (text: string): string =>
  tidy(harmless(tidy(withoutHtml(mendLineBreaks(mendMisreadCharacters(text.slice(0, LONGEST)))))));

/** Plain text in one line. */
export const plainLine = (text: string): string => plainText(text).replaceAll(/\s+/gu, ' ');
