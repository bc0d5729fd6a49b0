// How an idea is called while its sender is hidden: its letter and its title.
export function proposalName({ label, title }: { label: string | null; title: string | null }): string {
  return [label, title].filter(Boolean).join(': ');
}
