// Mends texts whose line breaks lost their backslashes on the way: "\r\n" arrived as the two letters "rn".

/** Words that end in rn and whose beginning is no word: before a break they keep theirs. */
const WHOLE_WORDS =
  /(?<=\b(?:[Nn]orthe|[Ss]outhe|[Ee]aste|[Ww]este|[Mm]ode|[Gg]ove|[Cc]once|[Pp]atte|[Rr]etu|lea|Blackbu|Lisbu|Holbo|Malve|Seve)rn)(?:rn)+/gu;

/**
 * Each rule takes a "rn" that cannot belong to a word, and leaves what could: return, learn, Northern, Ernest. For no
 * English or Welsh word begins with rn, has rn twice running, or has rn after a digit or a consonant (w and y are vowels).
 */
const RULES: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [WHOLE_WORDS, '\n\n'],
  // An odd number after a vowel: the first one ends the word, as in "Cockburnrnrn".
  [/(?<=[aeiou]rn)(?<!rnrn)(?:rnrn)+(?!rn)/gu, '\n\n'],
  [/(?:rn){2,}/gu, '\n\n'],
  // After a gap or the end of a sentence; not in www.rnib.org.uk.
  [/(?<=^|[\s.,:;!?)\]*'"’”])rn(?=\s|[A-Z£*•(–-]|https?:|$)/gu, '\n'],
  // Before an item of a list: "including:rna. One", "Objectives:rn1. One".
  [/(?<=[\s:;])rn(?=(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)])/gu, '\n'],
  [/(?<=\d)rn(?=\s|[A-Z]|$)/gu, '\n'],
  // "ofrn tender", "docxrnPlease", "TO BUYERrnAll".
  [/(?<=[b-df-hj-np-tvxz]|[A-Z]{2})rn(?=\s|[A-Z]|$)/gu, '\n'],
];

/** A tab lost its backslash too: "1.tReview the standards". */
const LOST_TAB = /^([ \t]*(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)])t(?=[A-Z])/gmu;

export const mendLineBreaks = (text: string): string =>
  RULES.reduce((mended, [pattern, replacement]) => mended.replaceAll(pattern, replacement), text).replaceAll(LOST_TAB, '$1 ');

/** UTF-8 that was read as Windows-1252, in the forms seen in British notices. */
const MISREAD: readonly (readonly [wrong: string, right: string])[] = [
  ['â€™', '’'], ['â€˜', '‘'], ['â€œ', '“'], ['â€\u009d', '”'], ['â€“', '–'], ['â€”', '—'], ['â€¢', '•'], ['â€¦', '…'], ['â‚¬', '€'],
  ['Â£', '£'], ['Â\u00a0', ' '], ['Â·', '·'], ['Â°', '°'], ['Ã©', 'é'],
];

export const mendMisreadCharacters = (text: string): string =>
  MISREAD.reduce((mended, [wrong, right]) => mended.replaceAll(wrong, right), text);
