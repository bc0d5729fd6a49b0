// The answers of a form as a reader would see them, to show what differs: a date is one thing, a place has a name.
import { useLingui } from '@lingui/react/macro';
import type { SelectItem } from '@moothall/ui/govuk';
import { formatPounds, parsePounds } from '@moothall/domain/money';
import { rowsOf } from '../../data/repeated-fields.ts';
import type { Values } from '../../data/repeated-fields.ts';
import { momentText } from '../../language/times.tsx';
import { useLocale } from '../../language/use-locale.ts';
import { useText } from '../../language/localised.tsx';
import { useAnswerLabels } from './answer-labels.tsx';
import { isRegime, isRoute } from './choices.ts';
import { momentOf } from '../../language/london-time.ts';
import { useRegimeWords } from './regime-words.tsx';

export interface Shown {
  /** what stands there now, by answer */
  texts: Record<string, string>;
  labels: Record<string, string>;
}

/** One answer as a reader would see it; undefined for what has no words of its own. */
export type ShownAnswer = (name: string, values: Values) => string | undefined;

export function useShownAnswers(themes: SelectItem[], own?: ShownAnswer): (values: Values) => Shown {
  const { t } = useLingui();
  const { fullLabel } = useAnswerLabels();
  const regimes = useRegimeWords();
  const text = useText();
  const locale = useLocale();
  const shown = (name: string, values: Values): string | null => {
    const value = values[name] ?? '';
    const special = own?.(name, values);
    if (special !== undefined) return special;
    if (name.endsWith('-day')) return dateText(name.slice(0, -4), values);
    if (/-(month|year|time)$/.test(name) || name.startsWith('placeCodes-')) return null;
    if (name === 'theme') return themes.find((theme) => theme.value === value)?.text ?? '';
    if (name === 'regime') return isRegime(value) ? regimes.regime(value).label : '';
    if (name === 'route') return isRoute(value) ? regimes.route(value).label : '';
    if (name.endsWith('-direction')) return value === 'UP' ? t`More is better` : t`Less is better`;
    if (name.endsWith('-weight')) return value && `${value}%`;
    if (name === 'budgetMin' || name === 'budgetMax') return poundsText(value);
    return value.trim();
  };
  const dateText = (name: string, values: Values): string => {
    const box = (part: string): string => values[`${name}-${part}`] ?? '';
    const read = momentOf({ day: box('day'), month: box('month'), year: box('year'), time: box('time') });
    return 'at' in read && read.at ? momentText(read.at, locale) : '';
  };
  return (values) => {
    const texts: Record<string, string> = {};
    for (const name of Object.keys(values)) {
      const value = shown(name, values);
      if (value !== null) texts[name] = value;
    }
    const places = rowsOf(values, 'placeCodes').map((row) => text({ en: row['name-en'] || null, cy: row['name-cy'] || null }));
    if (places.length > 0) texts.placeCodes = places.toSorted().join(', ');
    return { texts, labels: Object.fromEntries(Object.keys(texts).map((name) => [name, fullLabel(name)])) };
  };
}

/** What is no amount is shown as it was typed. */
function poundsText(value: string): string {
  const pence = parsePounds(value);
  return pence === null ? value.trim() : formatPounds(pence);
}
