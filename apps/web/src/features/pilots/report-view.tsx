// Who reported, who verified what, and what is disputed.
import { Trans, useLingui } from '@lingui/react/macro';
import { InsetText, WarningText } from '@moothall/ui/govuk';
import type { PilotResultsFragment } from '../../gql/types.ts';
import { Localised } from '../../language/localised.tsx';
import { Day } from '../../language/times.tsx';

export function ReportView({ pilot }: { pilot: PilotResultsFragment }) {
  const { report, disputes, stoppedBecause } = pilot;
  const open = disputes.filter(({ answeredAt }) => answeredAt === null);
  return (
    <>
      {stoppedBecause ? (
        <InsetText>
          <Trans>The pilot was stopped: {stoppedBecause}</Trans>
        </InsetText>
      ) : null}
      {open.length > 0 ? (
        <WarningText>
          <Trans>These results are disputed. They count for nothing until that is answered.</Trans>
        </WarningText>
      ) : null}
      {report ? <Report report={report} /> : null}
      {!report && !stoppedBecause ? (
        <p className="govuk-body">
          <Trans>Nothing is reported yet.</Trans>
        </p>
      ) : null}
    </>
  );
}

function Report({ report }: { report: NonNullable<PilotResultsFragment['report']> }) {
  const { summary, reportedAt, reporter, verifiedAt, verifier, lookedAt } = report;
  return (
    <>
      <p className="govuk-body-l site-measure">{summary}</p>
      <p className="govuk-body">
        <Trans>
          Reported by <Localised of={reporter.name} /> on <Day at={reportedAt} />.
        </Trans>{' '}
        {verifiedAt && verifier ? (
          <Trans>
            Verified by <Localised of={verifier.name} /> on <Day at={verifiedAt} />, who looked at: {lookedAt}
          </Trans>
        ) : (
          <Trans>Nobody has verified it yet.</Trans>
        )}
      </p>
    </>
  );
}

export function Disputes({ disputes }: Pick<PilotResultsFragment, 'disputes'>) {
  const { t } = useLingui();
  if (disputes.length === 0) return null;
  return (
    <section aria-labelledby="disputes">
      <h2 className="govuk-heading-m" id="disputes">
        <Trans>Disputes</Trans>
      </h2>
      {disputes.map(({ id, organisation, indicatorCode, reason, raisedAt, answer, isUpheld, answeredAt }) => (
        <div key={id} className="site-box">
          <p className="govuk-body">
            <Localised of={organisation.name} />, <Day at={raisedAt} />, {indicatorCode ?? t`the whole report`}: {reason}
          </p>
          <p className="govuk-body">
            {answeredAt ? (
              <>
                {isUpheld ? <Trans>Found right:</Trans> : <Trans>Found wrong:</Trans>} {answer} (<Day at={answeredAt} />)
              </>
            ) : (
              <Trans>Not answered yet.</Trans>
            )}
          </p>
        </div>
      ))}
    </section>
  );
}
