// How an idea is called: its title once names are shown, else its letter.
import { useLingui } from '@lingui/react/macro';

export function useProposalName(): (proposal: { title: string | null; label: string | null }) => string {
  const { t } = useLingui();
  return ({ title, label }) => title ?? label ?? t`An idea`;
}
