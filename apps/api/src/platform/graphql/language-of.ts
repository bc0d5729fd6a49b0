// In which language a request wants to be answered: a page by its address, a program by what it accepts.
import type { IncomingHttpHeaders } from 'node:http';

export interface Asked {
  readonly headers: IncomingHttpHeaders;
  readonly originalUrl?: string;
}

/** English unless Welsh is asked for first. */
export function languageOf({ headers, originalUrl = '' }: Asked): 'en' | 'cy' {
  const path = originalUrl.split('?')[0] ?? '';
  // The language of a page's address counts, not that of the browser it is read with.
  if (path !== '/graphql') return /^\/cy(?:\/|$)/u.test(path) ? 'cy' : 'en';
  const wanted = (headers['accept-language'] ?? '').split(',').map(choiceOf);
  const best = (language: string): number => Math.max(0, ...wanted.filter((one) => one.language === language).map((one) => one.weight));
  return best('cy') > best('en') ? 'cy' : 'en';
}

/** `cy-GB;q=0.8` @see RFC 9110, 12.5.4 */
function choiceOf(text: string): { language: string; weight: number } {
  const [tag = '', ...parameters] = text.trim().toLowerCase().split(/\s*;\s*/u);
  const weight = Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1);
  return { language: tag.split('-')[0] ?? '', weight: Number.isFinite(weight) ? weight : 0 };
}
