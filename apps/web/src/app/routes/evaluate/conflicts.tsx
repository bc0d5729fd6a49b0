// The record of interests of one challenge, to read, to print and as a file.
import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Table } from '@moothall/ui/govuk';
import { EmptyState, ScrollTable } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { notFound, trouble } from '../../../data/trouble.ts';
import { DeclarationsTable } from '../../../features/moderate/declarations-table.tsx';
import { FlagsTable } from '../../../features/moderate/flags-table.tsx';
import { ConflictsPageDocument } from '../../../gql/conflicts-page.ts';
import { useText } from '../../../language/localised.tsx';
import { Moment } from '../../../language/times.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, challenge } = await ask(call, ConflictsPageDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  if (!challenge) throw notFound();
  if (!challenge.conflictAssessment) throw trouble('FORBIDDEN');
  return { challenge, assessment: challenge.conflictAssessment };
}

export function Component() {
  const { challenge, assessment } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const text = useText();
  const name = text(challenge.title);
  const { declarations, flags, laterParties, at } = assessment;
  return (
    <Page
      title={t`The record of interests`}
      section={name}
      caption={name}
      lead={t`Who declared what about whom, what the records show, and what was done. The Procurement Act 2023, section 83, asks for it.`}
      back={{ href: `/challenges/${challenge.slug}/panel`, text: t`The panel` }}
    >
      <p className="govuk-body">
        <Trans>
          As of <Moment at={at} />.
        </Trans>{' '}
        <a className="govuk-link" href={`/data/conflicts.csv?challenge=${challenge.slug}`} download>
          <Trans>Take it as a file (CSV)</Trans>
        </a>
      </p>
      <h2 className="govuk-heading-m">
        <Trans>Declared</Trans>
      </h2>
      {declarations.length === 0 ? (
        <EmptyState title={t`Nobody has declared yet`}>
          <Trans>Members of the panel declare once the ideas are opened.</Trans>
        </EmptyState>
      ) : (
        <DeclarationsTable declarations={declarations} />
      )}
      <FlagsTable flags={flags} />
      {laterParties.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">
            <Trans>Found to take part later</Trans>
          </h2>
          <ScrollTable label={t`Table of those found later`}>
            <Table firstCellIsHeader head={[t`Name`, t`How it became known`, t`When`]} rows={laterParties.map((one) => [one.name, one.reason, { content: <Moment at={one.at} /> }])} />
          </ScrollTable>
        </>
      ) : null}
    </Page>
  );
}
