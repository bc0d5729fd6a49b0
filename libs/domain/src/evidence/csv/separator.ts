// Finds out what separates the fields of a file: a comma, or what spreadsheets of other countries write.

export const SEPARATORS = [',', ';', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** The first line, without what is between quotation marks; null while neither its end nor so much text was seen. */
const firstLine = (text: string, most: number): string | null => {
  let [line, isQuoted] = ['', false];
  for (const character of text.slice(0, most)) {
    if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (character === '\n' || character === '\r')) {
      if (line !== '') return line;
    } else if (!isQuoted) line += character;
  }
  return text.length >= most ? line : null;
};

/** The one that is most often in the first line; a comma when none is. Null while the first line is not complete. */
export const separatorOf = (text: string, isComplete: boolean, most = 65_536): Separator | null => {
  const line = firstLine(text, most) ?? (isComplete ? text : null);
  if (line === null) return null;
  const count = (separator: Separator): number => line.split(separator).length;
  return SEPARATORS.reduce((best, separator) => (count(separator) > count(best) ? separator : best));
};

/** A page that was downloaded instead of its file. */
export const looksLikeHtml = (text: string): boolean => /^\s*<(?:!doctype|!--|\?xml|html|head|body|table|script|svg)/iu.test(text.slice(0, 1_000));
