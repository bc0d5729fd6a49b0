// What the challenge asks of whoever answers it, for the council to weigh before it publishes.
import { Trans } from '@lingui/react/macro';
import { WarningText } from '@moothall/ui/govuk';
import type { EditableChallengeFragment } from '../../gql/types.ts';
import { moneyText, numberText } from '../../language/amounts.ts';

export function EffortNote({ effort: { minutes, cost, sharePct, isHeavy, warningPct } }: { effort: EditableChallengeFragment['effort'] }) {
  const [hours, costText, limit] = [numberText(Math.round(minutes / 60)), moneyText(cost), numberText(warningPct)];
  const share = sharePct === null ? '' : numberText(sharePct);
  return (
    <>
      <p className="govuk-body site-measure">
        <Trans>
          An idea with all its proof takes a small firm about {hours} hours, which is {costText}.
        </Trans>{' '}
        {share ? <Trans>That is {share}% of the most a pilot may cost.</Trans> : <Trans>Say what a pilot may cost, so that firms can weigh that.</Trans>}
      </p>
      {isHeavy ? (
        <WarningText>
          <Trans>Above {limit}% small firms are warned. Ask for fewer indicators, or offer more.</Trans>
        </WarningText>
      ) : null}
    </>
  );
}
