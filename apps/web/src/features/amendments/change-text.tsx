// A changed value as a reader would write it; changes come with money in pence, weights in hundredths and moments in UTC.
import { formatPounds } from '@moothall/domain/money';
import { momentText } from '../../language/times.tsx';
import { useLocale } from '../../language/use-locale.ts';

const MONEY: readonly string[] = ['budgetMin', 'budgetMax'];
const MOMENTS: readonly string[] = ['engagementStartsAt', 'questionsCloseAt', 'opensAt', 'closesAt', 'shortlistBy'];
const HUNDREDTHS = 100;

/** @param themeText puts a theme into words; null for what is none */
export function useChangeText(themeText: (value: string) => string | null): (path: readonly string[], value: string | null) => string | null {
  const locale = useLocale();
  return (path, value) => {
    const name = path.at(-1) ?? '';
    if (value === null) return null;
    if (MONEY.includes(name)) return formatPounds(BigInt(value));
    if (MOMENTS.includes(name)) return momentText(value, locale);
    if (name === 'weightBp') return `${Number(value) / HUNDREDTHS}%`;
    return (name === 'theme' ? themeText(value) : null) ?? value;
  };
}
