// What others found out about a problem, with a way for its councils to add to it.
import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { LinkButton } from '@moothall/ui/govuk';
import { EmptyState } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { notFound } from '../../../data/trouble.ts';
import { Coverage } from '../../../features/measured/coverage.tsx';
import { EvidenceList } from '../../../features/measured/figures/evidence-list.tsx';
import { EvidenceCoverageOfDocument } from '../../../gql/evidence-coverage-of.ts';
import { ProblemEvidencePageDocument } from '../../../gql/problem-evidence-page.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

/** As many as the API answers at once. */
const MOST_PLACES = 100;

export async function loader(call: LoaderFunctionArgs) {
  const { problem } = await ask(call, ProblemEvidencePageDocument, { slug: call.params.slug ?? '' });
  if (!problem) throw notFound();
  const places = problem.councils.flatMap(({ place }) => (place ? [place.code] : []));
  const { evidenceCoverage } = await ask(call, EvidenceCoverageOfDocument, { service: problem.service.code, places: [...new Set(places)].slice(0, MOST_PLACES) });
  return { problem, coverage: evidenceCoverage };
}

export function Component() {
  const { problem, coverage } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const text = useText();
  const name = text(problem.title);
  const nameOf = (code: string) => text(problem.councils.find(({ place }) => place?.code === code)?.place?.name) || code;
  return (
    <Page title={t`Evidence`} section={name} caption={name} back={{ href: `/problems/${problem.slug}`, text: name }}>
      {problem.viewerCan.includes('EDIT') || problem.viewerCan.includes('UPDATE_SHARE') ? (
        <p>
          <LinkButton variant="secondary" href={`/work/evidence/new?problem=${problem.id}&slug=${problem.slug}`}>
            <Trans>Write down a figure</Trans>
          </LinkButton>
        </p>
      ) : null}
      {problem.evidence.length === 0 ? (
        <EmptyState title={t`No evidence yet`}>
          <Trans>Surveys, reports, petitions and what people say who deliver the service can be put here, each with its source.</Trans>
        </EmptyState>
      ) : (
        <EvidenceList items={problem.evidence} headingLevel={2} />
      )}
      <Coverage {...coverage} nameOf={nameOf} service={problem.service.code} />
    </Page>
  );
}
