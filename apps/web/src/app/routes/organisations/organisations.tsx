// The list of organisations, by name or kind.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Form, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Button, Input, Link, Select, Table } from '@moothall/ui/govuk';
import { EmptyState, ScrollTable } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { KINDS, useOrganisationWords } from '../../../features/organisations/organisation-words.tsx';
import { OrganisationsPageDocument } from '../../../gql/organisations-page.ts';
import { Localised } from '../../../language/localised.tsx';
import { CursorPages } from '../../../page/cursor-pages.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const asked = new URL(call.request.url).searchParams;
  const query = (asked.get('q') ?? '').trim().slice(0, 100);
  const kind = KINDS.find((one) => one === asked.get('kind')) ?? null;
  const { organisations } = await ask(call, OrganisationsPageDocument, { query: query || null, kind, after: asked.get('after') });
  return { organisations, query, kind };
}

export function Component() {
  const { organisations, query, kind } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const { kindText } = useOrganisationWords();
  return (
    <Page title={t`Organisations`} lead={t`Councils that ask, suppliers and charities that answer, and funders that help to pay.`}>
      <Form method="get" action="/organisations" role="search" className="site-row" key={`${query} ${kind}`}>
        <Input label={t`Name`} name="q" type="search" width={20} defaultValue={query} />
        <Select
          label={t`Kind`}
          name="kind"
          defaultValue={kind ?? ''}
          items={[{ text: t`All kinds`, value: '' }, ...KINDS.map((value) => ({ text: kindText(value), value }))]}
        />
        <Button variant="secondary">
          <Trans>Search</Trans>
        </Button>
      </Form>
      <div role="status">
        <h2 className="govuk-heading-m">
          <Plural value={organisations.totalCount} one="# organisation" other="# organisations" />
        </h2>
      </div>
      {organisations.nodes.length === 0 ? (
        <EmptyState title={t`No organisation matches`} headingLevel={3} actions={<Link className="govuk-link" href="/organisations">{t`Show all organisations`}</Link>} />
      ) : (
        <ScrollTable label={t`Table of organisations`}>
          <Table
            head={[t`Name`, t`Kind`, t`Place`]}
            rows={organisations.nodes.map(({ slug, name, kind: its, place }) => [
              {
                content: (
                  <Link className="govuk-link" href={`/organisations/${slug}`}>
                    <Localised of={name} />
                  </Link>
                ),
              },
              kindText(its),
              { content: place ? <Localised of={place.name} /> : '–' },
            ])}
          />
        </ScrollTable>
      )}
      <CursorPages pageInfo={organisations.pageInfo} />
    </Page>
  );
}
