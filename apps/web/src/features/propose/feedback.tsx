// The feedback on an idea, as it was issued to everybody at the same moment.
import { Trans, useLingui } from '@lingui/react/macro';
import { SummaryList } from '@moothall/ui/govuk';
import type { ProposalFeedbackQuery } from '../../gql/types.ts';
import { Localised } from '../../language/localised.tsx';

export type Assessment = NonNullable<NonNullable<ProposalFeedbackQuery['proposal']>['assessment']>;

export function Feedback({ proposalId, assessment: { strengths, improvements, total, rank, criteria } }: { proposalId: string; assessment: Assessment }) {
  const { t } = useLingui();
  return (
    <section aria-labelledby="feedback">
      <h2 className="govuk-heading-m" id="feedback">
        <Trans>Feedback on your idea</Trans>
      </h2>
      <SummaryList
        rows={[
          ...(total === null ? [] : [{ key: t`Total out of 100`, value: total }]),
          ...(rank === null ? [] : [{ key: t`Place by points`, value: String(rank) }]),
          { key: t`What was strong`, value: <span className="propose-version">{strengths}</span> },
          { key: t`What would have scored higher`, value: <span className="propose-version">{improvements}</span> },
          ...criteria.map(({ criterion, score, reason }) => ({
            key: <Localised of={criterion.title} />,
            value: (
              <>
                <strong>{t`${score} of 5`}</strong>
                <span className="site-line propose-version">{reason}</span>
              </>
            ),
          })),
        ]}
      />
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={`/data/proposals/${proposalId}/summary.html`}>
            <Trans>Read and print the whole assessment summary</Trans>
          </a>
        </li>
        <li>
          <a className="govuk-link" href={`/data/proposals/${proposalId}/summary.pdf`} download>
            <Trans>Download it as a PDF</Trans>
          </a>
        </li>
      </ul>
    </section>
  );
}
