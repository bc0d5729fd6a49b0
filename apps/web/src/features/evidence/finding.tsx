// The one sentence that says what people think, or why nothing can be said.
import { Trans } from '@lingui/react/macro';
import type { AnswersOfKindFragment } from '../../gql/types.ts';
import { oneDecimal, percentText } from './figure-text.tsx';

export function Finding({ answers: { n, mean, satisfied } }: { answers: AnswersOfKindFragment }) {
  if (n === null || mean === null) return <Trans>Fewer than 10 members of the public have answered, so no figure is shown.</Trans>;
  if (satisfied === null || satisfied.low === null || satisfied.high === null) {
    const value = oneDecimal(mean.value);
    return (
      <Trans>
        Of {n} members of the public who answered, the mean is {value} out of 5.
      </Trans>
    );
  }
  const [share, low, high] = [percentText(satisfied.value), percentText(satisfied.low), percentText(satisfied.high)];
  return (
    <Trans>
      Of {n} members of the public who answered, {share} are satisfied; with this many answers it could be {low} to {high}.
    </Trans>
  );
}
