// The rules of the order as a reader would see them; a figure of another way to count price says nothing.
import { useLingui } from '@lingui/react/macro';
import { formatPounds, parsePounds } from '@moothall/domain/money';
import type { ShownAnswer } from '../shown-answers.tsx';
import { usePriceWords } from './price-words.tsx';

export function useShownRules(): ShownAnswer {
  const { t } = useLingui();
  const words = usePriceWords();
  return (name, values) => {
    const method = values['priceRule-method'] ?? '';
    const value = (values[name] ?? '').trim();
    if (name === 'priceRule-method') return words(method);
    if (name.endsWith('-price')) return method === 'BENCHMARK' || method === 'LOWEST' ? t`Yes` : '';
    if (name === 'priceRule-minimumPoints') return method === 'PER_POINT' ? value : '';
    if (name !== 'priceRule-benchmark') return undefined;
    const pence = parsePounds(value);
    return method !== 'BENCHMARK' ? '' : pence === null ? value : formatPounds(pence);
  };
}
