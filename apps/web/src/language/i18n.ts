// Makes one set of messages per request or page, never the global one, and adds catalogues as areas are entered.
import { setupI18n } from '@lingui/core';
import type { I18n, Messages } from '@lingui/core';
import type { Area } from './areas.ts';
import type { Locale } from './locale.ts';

export function makeI18n(locale: Locale, messages: Messages = {}): I18n {
  return setupI18n({ locale, messages: { [locale]: messages } });
}

/** The messages of one area in one language. */
export async function catalogueOf(area: Area, locale: Locale): Promise<Messages> {
  // A list of files for each language: most readers never need the other one.
  if (locale === 'cy') return (await import('./welsh.ts')).welshOf(area);
  const module: { messages: Messages } = await import(`../locales/${area}/en.ts`);
  return module.messages;
}

/** Adds the messages of the areas that are not there yet. */
export async function addCatalogues(i18n: I18n, locale: Locale, areas: readonly Area[]): Promise<void> {
  const found = await Promise.all(areas.map((area) => catalogueOf(area, locale)));
  i18n.load(locale, Object.assign({}, ...found));
}
