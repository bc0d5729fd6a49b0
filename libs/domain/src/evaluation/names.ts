// Names of organisations: when two are the same, and where a text that should be blind gives one away.

/** What stands after a name because of the law, not because of who it is. */
const LEGAL_FORMS = new Set(['ltd', 'limited', 'plc', 'llp', 'lp', 'cic', 'cio', 'inc', 'llc', 'gmbh', 'cyf', 'cyfyngedig', 'ccc', 'cyhoeddus', 'co', 'company', 'group', 'uk']);

/** Letters and digits only, so that accents, case and punctuation make no difference. */
const wordsOf = (text: string): string[] =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/&/g, ' and ').replace(/['’]/g, '').split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/** `The Kestrel Works (UK) Ltd.` and `Kestrel Works` are one; what is nothing but a legal form stays as it is. */
export const plainName = (name: string): string => {
  const words = wordsOf(name);
  const from = words[0] === 'the' ? 1 : 0;
  const own = words.slice(from, words.findLastIndex((word) => !LEGAL_FORMS.has(word)) + 1);
  return (own.length > 0 ? own : words).join(' ');
};

export const isSameName = (one: string, other: string): boolean => plainName(one) !== '' && plainName(one) === plainName(other);

export type TextField = { readonly field: string; readonly text: string };
export type Identity = {
  /** Of the organisation that leads, in both languages, and of everybody in its team. */
  readonly names: readonly string[];
  readonly websites: readonly string[];
};
export type NameFound = {
  readonly field: string;
  /** As it stands in the text. */
  readonly found: string;
  readonly kind: 'NAME' | 'WEBSITE' | 'EMAIL';
};

/** Shorter names are too often ordinary words. */
const SHORTEST_NAME = 4;
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** `https://www.kestrel.example/about` is `kestrel.example`. */
export const hostOf = (website: string): string =>
  website.trim().toLowerCase().replace(/^[a-z][a-z0-9+.-]*:\/\//, '').replace(/^www\./, '').replace(/[/:?#].*$/, '');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Words in their order with anything but letters between them, so that `Kestrel-Works` is found too. */
const patternOf = (name: string): RegExp | null => {
  const plain = plainName(name);
  if (plain.length < SHORTEST_NAME) return null;
  const words = plain.split(' ').map((word) => (word === 'and' ? '(?:and|&)' : [...word].map((letter) => `${escaped(letter)}\\p{M}*['’]?`).join('')));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}]*')}(?![\\p{L}\\p{N}])`, 'giu');
};

/** Where free text names who wrote it: each field and each finding once. */
export const namesInText = (fields: readonly TextField[], { names, websites }: Identity): NameFound[] => {
  const patterns = names.map(patternOf).filter((one) => one !== null);
  const hosts = [...new Set(websites.map(hostOf))].filter((host) => host.includes('.'));
  const found = fields.flatMap(({ field, text }): NameFound[] => {
    const whole = text.normalize('NFC');
    const apart = whole.normalize('NFD');
    const emails = Array.from(whole.matchAll(EMAIL), ([address]) => address);
    // What stands inside an address was found with it.
    const rest = emails.reduce((left, address) => left.replaceAll(address, ' '), apart);
    return [
      ...emails.map((address): NameFound => ({ field, found: address, kind: 'EMAIL' })),
      ...hosts.filter((host) => new RegExp(`(?<![\\p{L}\\p{N}-])${escaped(host)}(?![\\p{L}\\p{N}-])`, 'iu').test(rest)).map((host): NameFound => ({ field, found: host, kind: 'WEBSITE' })),
      ...patterns.flatMap((pattern) => Array.from(rest.matchAll(pattern), ([name]): NameFound => ({ field, found: name.normalize('NFC'), kind: 'NAME' }))),
    ];
  });
  const seen = new Set<string>();
  return found.filter((one) => {
    const key = `${one.field} ${one.kind} ${one.found.toLowerCase()}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
};
