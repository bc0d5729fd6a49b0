// A part of a page that few readers need: fetched with its words for those who do, while what the server drew stays in its place.
import { createElement, Suspense, use } from 'react';
import type { ComponentType, ReactNode } from 'react';
import type { I18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import type { Area } from '../language/areas.ts';
import { catalogueOf, makeI18n } from '../language/i18n.ts';
import type { Locale } from '../language/locale.ts';
import { useLocale } from '../language/use-locale.ts';

interface Ready<Props> {
  part: ComponentType<Props>;
  /** Its own, since adding words to those of the page would draw the whole page again. */
  i18n: I18n;
}

export interface Later<Props> {
  Part: (props: Props) => ReactNode;
  /** For loaders: once this is done the part is drawn at once. */
  prepare: (locale: Locale) => Promise<unknown>;
}

export function later<Props extends object>(areas: readonly Area[], load: () => Promise<ComponentType<Props>>): Later<Props> {
  const ready = new Map<Locale, Ready<Props>>();
  const coming = new Map<Locale, Promise<Ready<Props>>>();

  async function fetch(locale: Locale): Promise<Ready<Props>> {
    const [part, ...words] = await Promise.all([load(), ...areas.map((area) => catalogueOf(area, locale))]);
    const made = { part, i18n: makeI18n(locale, Object.assign({}, ...words)) };
    ready.set(locale, made);
    return made;
  }

  function prepare(locale: Locale): Promise<Ready<Props>> {
    const begun = coming.get(locale) ?? fetch(locale);
    coming.set(locale, begun);
    return begun;
  }

  function Inner(props: Props) {
    const locale = useLocale();
    const { part, i18n } = ready.get(locale) ?? use(prepare(locale));
    return <I18nProvider i18n={i18n}>{createElement(part, props)}</I18nProvider>;
  }

  const Part = (props: Props) => (
    <Suspense fallback={null}>
      <Inner {...props} />
    </Suspense>
  );
  return { Part, prepare };
}
