// Writes an Atom feed (RFC 4287).
export interface AtomEntry {
  id: string;
  href: string;
  updated: string;
  author: string;
  title: string;
  content: string;
}

interface Feed {
  id: string;
  self: string;
  title: string;
  language: string;
  entries: readonly AtomEntry[];
}

/** The newest of its entries says when the feed was changed; an empty one was never. */
const NEVER = '1970-01-01T00:00:00.000Z';

export function atomFeed({ id, self, title, language, entries }: Feed): string {
  const updated = entries.map((entry) => entry.updated).toSorted().at(-1) ?? NEVER;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">`,
    `<id>${escaped(id)}</id><title>${escaped(title)}</title><updated>${updated}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(self)}"/><link rel="alternate" type="text/html" href="${escaped(id)}"/>`,
    ...entries.map(
      (entry) =>
        `<entry><id>${escaped(entry.id)}</id><title>${escaped(entry.title)}</title><updated>${entry.updated}</updated><published>${entry.updated}</published>` +
        `<author><name>${escaped(entry.author)}</name></author><link rel="alternate" type="text/html" href="${escaped(entry.href)}"/><content type="text">${escaped(entry.content)}</content></entry>`,
    ),
    '</feed>',
    '',
  ].join('\n');
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Whatever is no `Char` of XML 1.0 (section 2.2): most control characters, halves of surrogate pairs, two that are no characters. */
const NO_CHAR = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Characters that XML cannot hold at all are left out. */
function escaped(text: string): string {
  return text.replaceAll(NO_CHAR, '').replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}
