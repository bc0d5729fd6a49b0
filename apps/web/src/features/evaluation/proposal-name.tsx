// How an idea is called: its title once names are shown, else its letter, in the language of the page.
import { useLingui } from '@lingui/react/macro';

export function useProposalName(): (proposal: { title: string | null; label: string | null }) => string {
  const { t } = useLingui();
  return ({ title, label }) => {
    const letter = /^Proposal (\w+)$/.exec(label ?? '')?.[1];
    return title ?? (letter ? t`Proposal ${letter}` : label) ?? t`An idea`;
  };
}
