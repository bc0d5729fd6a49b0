// The language of the page being drawn.
import { useLingui } from '@lingui/react';
import { localeOf } from './locale.ts';
import type { Locale } from './locale.ts';

export function useLocale(): Locale {
  return localeOf(`/${useLingui().i18n.locale}`);
}
