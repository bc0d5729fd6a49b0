// Which of the two languages an address asks for; Welsh lives under /cy with the same paths.
export const LOCALES = ['en', 'cy'] as const;
export type Locale = (typeof LOCALES)[number];

export function localeOf(pathname: string): Locale {
  return pathname === '/cy' || pathname.startsWith('/cy/') ? 'cy' : 'en';
}

export function basenameOf(locale: Locale): '/' | '/cy' {
  return locale === 'cy' ? '/cy' : '/';
}

/** The address of the same page in the given language; `path` is without the language. */
export function hrefIn(locale: Locale, path: string): string {
  if (locale === 'en') return path;
  return path === '/' ? '/cy' : path.startsWith('/?') ? `/cy${path.slice(1)}` : `/cy${path}`;
}
