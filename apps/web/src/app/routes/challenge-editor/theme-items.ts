// The themes to choose from, in words.
import type { SelectItem } from '@moothall/ui/govuk';
import { THEMES, useThemeText } from '../../../features/challenges/card/theme-text.tsx';

export function useThemeItems(): SelectItem[] {
  const themeText = useThemeText();
  return THEMES.map((theme) => ({ value: theme, text: themeText(theme) }));
}
