// The report on the level playing field: who was told what and when, and what one supplier knew before the others.
import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Link } from '@moothall/ui/govuk';
import { EmptyState } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { notFound } from '../../../data/trouble.ts';
import { FairnessTable, UnequalList } from '../../../features/engage/fairness-table.tsx';
import { FairnessPageDocument } from '../../../gql/fairness-page.ts';
import type { FairnessPageQuery } from '../../../gql/types.ts';
import { Localised, useText } from '../../../language/localised.tsx';
import { Day, Moment } from '../../../language/times.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { challenge } = await ask(call, FairnessPageDocument, { slug: call.params.slug ?? '' });
  if (!challenge) throw notFound();
  return { challenge };
}

export function Component() {
  const { challenge } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const { slug, fairness, engagement } = challenge;
  const name = useText()(challenge.title);
  return (
    <Page title={t`Who was told what, and when`} section={name} caption={name} back={{ href: `/challenges/${slug}`, text: t`Back to the challenge` }} lead={t`Every meeting, call, answer and document, and whether one supplier knew something before the others.`}>
      <h2 className="govuk-heading-m">
        <Trans>Known to some for more than 24 hours</Trans>
      </h2>
      {fairness.unequal.length === 0 ? (
        <p className="govuk-body">
          <Trans>Nothing: whatever one supplier was told, the others could read within 24 hours.</Trans>
        </p>
      ) : (
        <UnequalList entries={fairness.unequal} isFull={fairness.isFull} />
      )}
      <Advantages advantages={fairness.advantages} />
      {engagement.mayManage ? (
        <p className="govuk-body">
          <Link className="govuk-link" href={`/challenges/${slug}/fairness/decide`}>
            <Trans>Record what is done about a supplier that is ahead</Trans>
          </Link>
        </p>
      ) : null}
      <h2 className="govuk-heading-m">
        <Trans>Everything that was told</Trans>
      </h2>
      {fairness.entries.length === 0 ? (
        <EmptyState title={t`Nothing yet`} headingLevel={3}>{t`Meetings, answers and documents appear here by themselves.`}</EmptyState>
      ) : (
        <FairnessTable entries={fairness.entries} isFull={fairness.isFull} />
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`/data/fairness.csv?challenge=${slug}`} download>
          <Trans>Take this report as a table (CSV)</Trans>
        </a>
      </p>
      <p className="govuk-body-s">
        {fairness.isFull ? <Trans>You see names, because you belong to a council of this challenge.</Trans> : <Trans>Names of organisations are only for the councils and their auditors. Who asked a question is told to nobody.</Trans>}{' '}
        <Trans>
          Drawn up on <Moment at={fairness.at} />, by section 16 of the Procurement Act 2023. The line of 24 hours is ours.
        </Trans>
      </p>
    </Page>
  );
}

function Advantages({ advantages }: { advantages: NonNullable<FairnessPageQuery['challenge']>['fairness']['advantages'] }) {
  if (advantages.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>Suppliers with an advantage</Trans>
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {advantages.map(({ id, decision, decidedAt, advantage, reason, organisation }) => (
          <li key={id}>
            {organisation ? (
              <>
                <strong>
                  <Localised of={organisation.name} />
                </strong>
                {': '}
              </>
            ) : null}
            <Localised of={advantage} />{' '}
            <strong>{decision === 'EXCLUDED' ? <Trans>Excluded, because this cannot be levelled.</Trans> : <Trans>Levelled.</Trans>}</strong> <Localised of={reason} /> (<Day at={decidedAt} />)
          </li>
        ))}
      </ul>
    </>
  );
}
