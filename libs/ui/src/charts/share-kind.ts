/** The kinds of money in a pilot and how each is drawn: solid, hatched, outlined or empty. */
export type ShareKind = 'firm' | 'conditional' | 'inKind' | 'gap';

export const SHARE_CLASSES: Record<ShareKind, string> = {
  firm: 'app-share__part app-share__part--firm',
  conditional: 'app-share__part app-share__part--conditional',
  inKind: 'app-share__part app-share__part--in-kind',
  gap: 'app-share__part app-share__part--gap',
};

/** A hatch needs its own pattern; the others are filled by their class. */
export function fillOf(kind: ShareKind, hatchId: string): string | undefined {
  return kind === 'conditional' ? `url(#${hatchId})` : undefined;
}
