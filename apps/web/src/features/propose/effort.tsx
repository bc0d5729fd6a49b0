// What an idea asks of whoever writes it, in hours and money, before anybody begins.
import { Trans, useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { Details, WarningText } from '@moothall/ui/govuk';
import type { EffortKind, ProposePageQuery } from '../../gql/types.ts';
import { moneyText, numberText } from '../../language/amounts.ts';

type EffortOf = NonNullable<ProposePageQuery['challenge']>['effort'];

export function Effort({ effort: { minutes, sharePct, isHeavy, warningPct, cost, hourlyRate, parts } }: { effort: EffortOf }) {
  const { t } = useLingui();
  const hours = Math.round(minutes / 60);
  const [costText, rateText, limit] = [moneyText(cost), moneyText(hourlyRate), numberText(warningPct)];
  const share = sharePct === null ? '' : numberText(sharePct);
  const names: Record<EffortKind, string> = {
    WORDS: t`words, written and checked`,
    QUESTIONS: t`questions`,
    CLAIMS: t`figures to promise`,
    COSTS: t`lines of cost`,
    RISKS: t`risks`,
    TEAM: t`organisation to agree with`,
    ATTACHMENTS: t`files`,
  };
  return (
    <section aria-labelledby="effort">
      <h2 className="govuk-heading-m" id="effort">
        <Trans>What it asks of you</Trans>
      </h2>
      <p className="govuk-body">
        {t`We reckon with ${plural(hours, { one: '# hour', other: '# hours' })} for a first idea with all its proof.`}{' '}
        <Trans>
          At {rateText} an hour that is {costText}.
        </Trans>{' '}
        {share ? <Trans>That is {share}% of the most a pilot may cost.</Trans> : null}
      </p>
      {isHeavy ? (
        <WarningText>
          <Trans>That is much for what there is to win: above {limit}% we warn small firms, and the council is told.</Trans>
        </WarningText>
      ) : null}
      <Details summary={t`How we reckon`}>
        <ul className="govuk-list govuk-list--bullet">
          {parts.map(({ what, count, minutes: each }) => (
            <li key={what}>
              {numberText(count)} {names[what]}: {t`${plural(each, { one: '# minute', other: '# minutes' })}`}
            </li>
          ))}
        </ul>
        <p className="govuk-body">
          <Trans>The formula is the same for every challenge and stands in our methods. Whoever knows their answers is quicker.</Trans>
        </p>
      </Details>
    </section>
  );
}
