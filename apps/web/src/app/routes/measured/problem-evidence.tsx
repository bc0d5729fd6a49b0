// What others found out about a problem, with a way for its councils to add to it.
import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { LinkButton } from '@moothall/ui/govuk';
import { EmptyState } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { notFound } from '../../../data/trouble.ts';
import { EvidenceList } from '../../../features/measured/figures/evidence-list.tsx';
import { ProblemEvidencePageDocument } from '../../../gql/problem-evidence-page.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { problem } = await ask(call, ProblemEvidencePageDocument, { slug: call.params.slug ?? '' });
  if (!problem) throw notFound();
  return { problem };
}

export function Component() {
  const { problem } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const name = useText()(problem.title);
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
    </Page>
  );
}
