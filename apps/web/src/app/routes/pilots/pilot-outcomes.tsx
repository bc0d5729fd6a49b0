// The results of one pilot in full: before and after, every measurement, reports that were opened again, and disputes.
import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../../../data/ask.ts';
import { notFound } from '../../../data/trouble.ts';
import { MeasurementTable } from '../../../features/pilots/results/measurement-table.tsx';
import { PilotStateTag } from '../../../features/pilots/words/pilot-words.tsx';
import { Disputes, ReportView } from '../../../features/pilots/report-view.tsx';
import { ResultsList } from '../../../features/pilots/results/results-list.tsx';
import { ResultsPlot } from '../../../features/pilots/results-plot.tsx';
import { PilotOutcomesPageDocument } from '../../../gql/pilot-outcomes-page.ts';
import { Day } from '../../../language/times.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { pilot } = await ask(call, PilotOutcomesPageDocument, { slug: call.params.slug ?? '' });
  if (!pilot) throw notFound();
  return pilot;
}

export function Component() {
  const pilot = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const { slug, solution, state } = pilot;
  const reopened = pilot.reports.filter(({ reopenedAt }) => reopenedAt !== null);
  return (
    <Page title={t`What came of it`} section={solution.title} caption={solution.title} back={{ href: `/pilots/${slug}`, text: t`The pilot` }}>
      <p className="govuk-body">
        <PilotStateTag state={state} />
      </p>
      <ReportView pilot={pilot} />
      <ResultsPlot pilot={pilot} />
      <h2 className="govuk-heading-m">
        <Trans>Measure by measure</Trans>
      </h2>
      <ResultsList pilot={pilot} />
      <h2 className="govuk-heading-m">
        <Trans>Every measurement</Trans>
      </h2>
      <p className="govuk-body site-measure">
        <Trans>A correction never replaces what was there: both are shown, with what was wrong.</Trans>{' '}
        <a className="govuk-link" href={`/data/pilots/${slug}/results.csv`}>
          <Trans>Download all as CSV</Trans>
        </a>
      </p>
      {pilot.indicators.map((row) => (
        <MeasurementTable key={row.indicator.code} row={row} />
      ))}
      {reopened.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">
            <Trans>Reports that hold no longer</Trans>
          </h2>
          {reopened.map(({ number, summary, reportedAt, reopenedBecause }) => (
            <p className="govuk-body" key={number}>
              <Day at={reportedAt} />: {summary} <Trans>Opened again: {reopenedBecause}</Trans>
            </p>
          ))}
        </>
      ) : null}
      <Disputes disputes={pilot.disputes} />
    </Page>
  );
}
