// How an idea is called while its sender is hidden: its letter and its title.
import { useIdeaLabel } from '../../../language/idea-label.ts';

export function useProposalName(): (proposal: { label: string | null; title: string | null }) => string {
  const labelOf = useIdeaLabel();
  return ({ label, title }) => [labelOf(label), title].filter(Boolean).join(': ');
}
