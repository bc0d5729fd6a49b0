// The statement of an organisation for its members, over all or a time, with the same as CSV and PDF.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Button, Input } from '@moothall/ui/govuk';
import { EmptyState } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { notFound } from '../../../data/trouble.ts';
import { HoldsNoMoney } from '../../../features/funding/holds-no-money.tsx';
import { StatementTables } from '../../../features/funding/statement-tables.tsx';
import { StatementOrganisationDocument } from '../../../gql/statement-organisation.ts';
import { StatementPageDocument } from '../../../gql/statement-page.ts';
import { useText } from '../../../language/localised.tsx';
import { useLocale } from '../../../language/use-locale.ts';
import { Page } from '../../../page/page.tsx';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, organisation } = await ask(call, StatementOrganisationDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  if (!organisation) throw notFound();
  const asked = new URL(call.request.url).searchParams;
  const [from, to] = ['from', 'to'].map((name) => dayOf(asked.get(name)));
  const { moneyStatement } = await ask(call, StatementPageDocument, { id: organisation.id, from: from ?? null, to: to ?? null });
  if (!moneyStatement) throw notFound();
  return { organisation, units: moneyStatement.units, from: from ?? '', to: to ?? '' };
}

/** What is no day is as if it were left out. */
const dayOf = (text: string | null): string | null => (text !== null && DAY.test(text) && new Date(`${text}T00:00Z`).toJSON()?.startsWith(text) === true ? text : null);

export function Component() {
  const { organisation, units, from, to } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const text = useText();
  const locale = useLocale();
  const query = new URLSearchParams({ language: locale, ...(from ? { from } : {}), ...(to ? { to } : {}) }).toString();
  const file = (ending: string) => `/data/organisations/${organisation.id}/statement.${ending}?${query}`;
  return (
    <Page title={t`Statement of pledges`} section={text(organisation.name)} caption={text(organisation.name)} back={{ href: `/organisations/${organisation.slug}`, text: text(organisation.name) }}>
      <HoldsNoMoney />
      <Form method="get" className="site-measure">
        <Input label={t`From (leave empty for the beginning)`} type="date" name="from" id="from" width={10} defaultValue={from} />
        <Input label={t`To (leave empty for now)`} type="date" name="to" id="to" width={10} defaultValue={to} />
        <Button variant="secondary">
          <Trans>Show this time</Trans>
        </Button>
      </Form>
      {units.length === 0 ? (
        <EmptyState title={t`No entries`}>
          <Trans>Entries appear here when a round in which this organisation pledged is closed.</Trans>
        </EmptyState>
      ) : (
        <>
          <p className="govuk-body">
            <a className="govuk-link" href={file('csv')} download>
              <Trans>Download as CSV</Trans>
            </a>
            {' · '}
            <a className="govuk-link" href={file('pdf')} download>
              <Trans>Download as PDF</Trans>
            </a>
          </p>
          {units.map((unit) => (
            <StatementTables key={unit.unit} of={unit} />
          ))}
        </>
      )}
    </Page>
  );
}
