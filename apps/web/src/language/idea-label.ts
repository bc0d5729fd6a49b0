// How an idea is called while its sender is hidden. The server counts in English: Proposal A, Proposal B.
import { useLocale } from './use-locale.ts';

/** @returns the label in the language of the page */
export function useIdeaLabel(): <T extends string | null>(label: T) => T | string {
  const locale = useLocale();
  return (label) => (locale === 'cy' && label !== null ? label.replace(/^Proposal /, 'Cynnig ') : label);
}
