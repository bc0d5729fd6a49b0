// One pilot: where it stands, what came of it, how it was agreed, and who took it up.
import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Link } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { notFound } from '../../../data/trouble.ts';
import { AdoptionList } from '../../../features/pilots/page/adoption-list.tsx';
import { AgreementView } from '../../../features/pilots/page/agreement-view.tsx';
import { MilestoneList } from '../../../features/pilots/page/milestone-list.tsx';
import { PilotStateTag } from '../../../features/pilots/words/pilot-words.tsx';
import { ReportView } from '../../../features/pilots/report-view.tsx';
import { ResultsBrief } from '../../../features/pilots/results-brief.tsx';
import { RouteView } from '../../../features/pilots/page/route-view.tsx';
import { PilotPageDocument } from '../../../gql/pilot-page.ts';
import { Localised } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

/** Letters and notifications know a pilot by its id. */
export async function loader(call: LoaderFunctionArgs) {
  const name = call.params.slug ?? '';
  const { pilot } = await ask(call, PilotPageDocument, name.startsWith('plt_') ? { id: name } : { slug: name });
  if (!pilot) throw notFound();
  return pilot;
}

export function Component() {
  const pilot = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const { slug, solution, state, supplier, challenge } = pilot;
  return (
    <Page
      title={solution.title}
      section={t`Pilots`}
      caption={<Localised of={supplier.name} />}
      lead={solution.summary}
      crumbs={[{ text: t`Pilots`, href: '/pilots' }]}
    >
      <p className="govuk-body">
        <PilotStateTag state={state} />{' '}
        <Trans>
          Tries an answer to{' '}
          <Link className="govuk-link" href={`/challenges/${challenge.slug}`}>
            <Localised of={challenge.title} />
          </Link>
        </Trans>
        {' · '}
        <Link className="govuk-link" href={`/solutions/${solution.slug}`}>
          <Trans>The solution and its funding</Trans>
        </Link>
      </p>
      {pilot.viewerMay.length > 0 ? (
        <p className="govuk-body">
          <Link className="govuk-link" href={`/pilots/${slug}/manage`}>
            <Trans>Work on this pilot</Trans>
          </Link>
        </p>
      ) : null}
      <ReportView pilot={pilot} />
      <ResultsBrief pilot={pilot} />
      <p className="govuk-body">
        <Link className="govuk-link" href={`/pilots/${slug}/outcomes`}>
          <Trans>Before and after as a picture, and all measurements</Trans>
        </Link>
      </p>
      <h2 className="govuk-heading-m">
        <Trans>The pilot</Trans>
      </h2>
      <AgreementView pilot={pilot} />
      <MilestoneList milestones={pilot.milestones} />
      <AdoptionList pilot={pilot} />
      <RouteView route={pilot.route} />
    </Page>
  );
}
