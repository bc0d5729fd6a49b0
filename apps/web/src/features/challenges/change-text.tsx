// A changed value as a reader would write it; changes come with money in pence, weights in hundredths and moments in UTC.
import { formatPounds } from '@moothall/domain/money';
import { momentText } from '../../language/times.tsx';
import { useLocale } from '../../language/use-locale.ts';
import { isTheme, useThemeText } from './card/theme-text.tsx';

const MONEY: readonly string[] = ['budgetMin', 'budgetMax'];
const MOMENTS: readonly string[] = ['engagementStartsAt', 'questionsCloseAt', 'opensAt', 'closesAt', 'shortlistBy'];
const HUNDREDTHS = 100;

export function useChangeText(): (path: readonly string[], value: string | null) => string | null {
  const locale = useLocale();
  const themeText = useThemeText();
  return (path, value) => {
    const name = path.at(-1) ?? '';
    if (value === null) return null;
    if (MONEY.includes(name)) return formatPounds(BigInt(value));
    if (MOMENTS.includes(name)) return momentText(value, locale);
    if (name === 'weightBp') return `${Number(value) / HUNDREDTHS}%`;
    return name === 'theme' && isTheme(value) ? themeText(value) : value;
  };
}
