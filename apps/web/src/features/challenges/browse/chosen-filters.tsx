// The filters in force, in words, each with the address that removes it.
import { useLingui } from '@lingui/react/macro';
import type { AppliedFilter } from '@moothall/ui/layout';
import { hrefWithout } from './browse-filter.ts';
import type { BrowseChoice } from './browse-filter.ts';
import { useFilterText } from './filter-text.tsx';
import { useThemeText } from '../card/theme-text.tsx';

interface Chosen {
  name: string;
  value?: string;
  text: string;
}

/** `names` are those of the place and the organisation in the address. */
export function useChosenFilters(
  choice: BrowseChoice,
  query: URLSearchParams,
  names: { place: string; lead: string },
): AppliedFilter[] {
  const { t } = useLingui();
  const word = useFilterText();
  const themeText = useThemeText();
  const closing = word(choice.closes);
  const chosen: Chosen[] = [
    ...(choice.q ? [{ name: 'q', text: `“${choice.q}”` }] : []),
    ...(choice.where ? [{ name: 'where', text: word(choice.where) }] : []),
    ...(choice.place ? [{ name: 'place', text: names.place || choice.place }] : []),
    ...(choice.lead ? [{ name: 'lead', text: names.lead || choice.lead }] : []),
    ...(choice.stage ? [{ name: 'stage', text: word(choice.stage) }] : []),
    ...choice.themes.map((theme) => ({ name: 'theme', value: theme, text: themeText(theme) })),
    ...(choice.closes ? [{ name: 'closes', text: t`Closing ${closing}` }] : []),
    ...(choice.budget ? [{ name: 'budget', text: word(choice.budget) }] : []),
  ];
  return chosen.map(({ name, value, text }) => ({
    text,
    removeHref: `/challenges${hrefWithout(query, name, value)}`,
    removeLabel: t`Remove the filter ${text}`,
  }));
}
