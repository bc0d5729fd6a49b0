// Between which weights of a criterion the first one stays first: the end of a sentence, in the language of the page.
import { Trans } from '@lingui/react/macro';
import type { RankingBoardFragment } from '../../gql/types.ts';
import { useText } from '../../language/localised.tsx';

type Crossing = RankingBoardFragment['crossings'][number];

export function CrossingSentence({ crossing: { criterion, staysFrom, staysTo } }: { crossing: Crossing }) {
  const name = useText()(criterion.title);
  const [from, to] = [staysFrom?.toFixed(1), staysTo?.toFixed(1)];
  if (from === undefined && to === undefined)
    return (
      <Trans>
        whatever “{name}” weighs
      </Trans>
    );
  if (from === undefined)
    return (
      <Trans>
        while “{name}” weighs less than {to}%
      </Trans>
    );
  if (to === undefined)
    return (
      <Trans>
        while “{name}” weighs more than {from}%
      </Trans>
    );
  return (
    <Trans>
      while “{name}” weighs between {from}% and {to}%
    </Trans>
  );
}
