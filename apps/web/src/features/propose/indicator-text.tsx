// Where an indicator stands and where it should be, in one sentence.
import { useLingui } from '@lingui/react/macro';
import { numberText } from '../../language/amounts.ts';
import type { ProposalQuestionsFragment } from '../../gql/types.ts';

type Indicator = ProposalQuestionsFragment['indicators'][number];

/** `27%` but `12 days`. */
export function withUnit(value: number, unit: string): string {
  return unit === '%' ? `${numberText(value)}%` : `${numberText(value)} ${unit}`.trim();
}

export function useIndicatorText() {
  const { t } = useLingui();
  return {
    standing: ({ baseline, target, unit, direction }: Indicator): string => {
      const now = baseline === null ? null : withUnit(baseline, unit);
      const wanted = target === null ? null : withUnit(target, unit);
      const better = direction === 'UP' ? t`More is better.` : t`Less is better.`;
      if (now && wanted) return `${t`Now it is ${now}; the council wants ${wanted}.`} ${better}`;
      if (wanted) return `${t`The council wants ${wanted}.`} ${better}`;
      return now ? `${t`Now it is ${now}.`} ${better}` : better;
    },
  };
}
