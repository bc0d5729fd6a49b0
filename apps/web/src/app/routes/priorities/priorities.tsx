// What councils ask now, and what came out of what they asked before.
import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Link, LinkButton } from '@moothall/ui/govuk';
import { EmptyState, ResultList } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { ConsultationCard } from '../../../features/priorities/consultation-card.tsx';
import { PrioritiesPageDocument } from '../../../gql/priorities-page.ts';
import type { ConsultationCardFragment } from '../../../gql/types.ts';
import { CursorPages } from '../../../page/cursor-pages.tsx';
import { Page } from '../../../page/page.tsx';

const ASKING: readonly string[] = ['COUNCIL', 'COMBINED_AUTHORITY', 'DEPARTMENT'];

export async function loader(call: LoaderFunctionArgs) {
  const after = new URL(call.request.url).searchParams.get('after');
  return ask(call, PrioritiesPageDocument, { after });
}

export function Component() {
  const { open, drafts, closed, viewer } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const mayAsk = viewer.actingFor !== null && ASKING.includes(viewer.actingFor.kind);
  return (
    <Page title={t`Priorities`} lead={t`Councils ask what matters most before they act. Say what you think, and see what came of it.`}>
      {mayAsk ? (
        <p className="govuk-body">
          <LinkButton href="/priorities/new">
            <Trans>Ask what matters most</Trans>
          </LinkButton>
          <br />
          <Link className="govuk-link" href="/priorities/import">
            <Trans>Bring in a budget vote held elsewhere</Trans>
          </Link>
        </p>
      ) : null}
      {drafts.nodes.length > 0 ? <Section title={t`Drafts of your council`} consultations={drafts.nodes} /> : null}
      {open.nodes.length > 0 ? (
        <Section title={t`Open now`} consultations={open.nodes} />
      ) : (
        <EmptyState title={t`Nothing is asked at the moment`}>
          <Trans>Questions appear here when a council opens one.</Trans>
        </EmptyState>
      )}
      {closed.nodes.length > 0 ? <Section title={t`Closed, with results`} consultations={closed.nodes} /> : null}
      <CursorPages pageInfo={closed.pageInfo} />
    </Page>
  );
}

function Section({ title, consultations }: { title: string; consultations: readonly ConsultationCardFragment[] }) {
  return (
    <section>
      <h2 className="govuk-heading-m">{title}</h2>
      <ResultList>
        {consultations.map((consultation) => (
          <ConsultationCard key={consultation.id} consultation={consultation} />
        ))}
      </ResultList>
    </section>
  );
}
