// What the statistics of a panel mean in words: prompts to talk, never corrections.
import { useLingui } from '@lingui/react/macro';

/** Below so few points of the scale nobody would notice a difference. */
const SLIGHT = 0.25;

export function usePanelWords() {
  const { t } = useLingui();
  return {
    severity: (points: number): string => {
      const size = Math.abs(points).toFixed(2);
      if (Math.abs(points) < SLIGHT) return t`scores much like the others`;
      return points > 0 ? t`scores ${size} lower than the others on the same ideas` : t`scores ${size} higher than the others on the same ideas`;
    },
    /** The bounds that Krippendorff himself gives. */
    alpha: (alpha: number | null): string => {
      if (alpha === null) return t`cannot be told: too few scores, or all the same`;
      if (alpha >= 0.8) return t`agree well`;
      return alpha >= 2 / 3 ? t`agree, with some doubt` : t`do not agree enough to rely on`;
    },
    order: (kendallW: number | null): string => {
      if (kendallW === null) return t`cannot be told: not everybody scored everything`;
      if (kendallW >= 0.7) return t`much the same order`;
      return kendallW >= 0.4 ? t`a roughly similar order` : t`different orders`;
    },
    figure: (value: number | null): string => (value === null ? '–' : value.toFixed(2)),
  };
}
