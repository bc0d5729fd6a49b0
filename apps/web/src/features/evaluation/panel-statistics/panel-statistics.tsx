// How the panel scored, for its chair: where to talk again, who scores lower or higher, and the figures behind.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Details, Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import type { PanelStatisticsViewFragment } from '../../../gql/types.ts';
import { Localised, useText } from '../../../language/localised.tsx';
import { usePanelWords } from './panel-words.tsx';
import { useProposalName } from '../proposal-name.tsx';

export function PanelStatistics({ statistics }: { statistics: PanelStatisticsViewFragment }) {
  return (
    <>
      <WhereToTalk criteria={statistics.criteria} />
      <WhoScoresHow severities={statistics.severities} />
      <Figures criteria={statistics.criteria} />
    </>
  );
}

function WhereToTalk({ criteria }: { criteria: PanelStatisticsViewFragment['criteria'] }) {
  const nameOf = useProposalName();
  const { alpha } = usePanelWords();
  const text = useText();
  const talk = criteria.filter(({ suggestModeration }) => suggestModeration);
  return (
    <section aria-labelledby="talk">
      <h2 className="govuk-heading-m" id="talk">
        <Trans>Where to talk again</Trans>
      </h2>
      {talk.length === 0 ? (
        <p className="govuk-body">
          <Trans>Nowhere in particular: on no criterion are the scores far apart.</Trans>
        </p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {talk.map((one) => (
            <li key={one.criterion.code}>
              {one.apartOn.length > 0 ? (
                <Trans>
                  {text(one.criterion.title)}: scores are two points apart or more on {one.apartOn.map((proposal) => `“${nameOf(proposal)}”`).join(', ')}.
                </Trans>
              ) : (
                <Trans>
                  {text(one.criterion.title)}: the scorers {alpha(one.alpha)}.
                </Trans>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function WhoScoresHow({ severities }: { severities: PanelStatisticsViewFragment['severities'] }) {
  const { severity } = usePanelWords();
  return (
    <section aria-labelledby="severity">
      <h2 className="govuk-heading-m" id="severity">
        <Trans>Who scores how</Trans>
      </h2>
      {severities === null ? (
        <p className="govuk-body site-measure">
          <Trans>The scorers cannot be compared: they did not score enough of the same ideas.</Trans>
        </p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {severities.map((one) => (
            <li key={one.evaluator.id}>
              <Trans>
                {one.evaluator.name} {severity(one.severity)} (<Plural value={one.proposals} one="on # idea" other="on # ideas" />).
              </Trans>
            </li>
          ))}
        </ul>
      )}
      <p className="govuk-body site-measure">
        <Trans>A strict scorer is not a wrong one. No score is changed by this.</Trans>
      </p>
    </section>
  );
}

function Figures({ criteria }: { criteria: PanelStatisticsViewFragment['criteria'] }) {
  const { t } = useLingui();
  const { alpha, order, figure } = usePanelWords();
  return (
    <section aria-labelledby="figures">
      <h2 className="govuk-heading-m" id="figures">
        <Trans>How far the scorers agree</Trans>
      </h2>
      <ScrollTable label={t`How far the scorers agree`}>
        <Table
          className="site-wide-table"
          firstCellIsHeader
          head={[t`Criterion`, t`The scorers`, t`Order of the ideas`, ...[t`Alpha`, t`W`, t`ICC of one`, t`ICC of the mean`, t`Widest gap`].map((content) => ({ content, isNumeric: true }))]}
          rows={criteria.map((one) => [
            { content: <Localised of={one.criterion.title} /> },
            alpha(one.alpha),
            order(one.kendallW),
            ...[figure(one.alpha), figure(one.kendallW), figure(one.iccSingle), figure(one.iccMean), one.widestRange].map((content) => ({ content, isNumeric: true })),
          ])}
        />
      </ScrollTable>
      <Details summary={<Trans>What these figures mean</Trans>}>
        <p className="govuk-body">
          <Trans>Alpha is Krippendorff’s, for scores in steps: 1 is full agreement, 0 is what chance would give. Below 0.67 even careful conclusions are doubtful.</Trans>
        </p>
        <p className="govuk-body">
          <Trans>W is Kendall’s: 1 when all scorers put the ideas in the same order, whatever the level of their scores.</Trans>
        </p>
        <p className="govuk-body">
          <Trans>ICC says how much of the differences in scores comes from the ideas: of one scorer alone, and of the mean of this panel.</Trans>
        </p>
      </Details>
    </section>
  );
}
