// Every version of an idea that was sent, and the words that changed between any two.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Button, InsetText, Select } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { notFound } from '../../../data/trouble.ts';
import { useQuestionWords } from '../../../features/propose/question-words.tsx';
import { ProposalDifferenceDocument } from '../../../gql/proposal-difference.ts';
import { ProposalVersionsDocument } from '../../../gql/proposal-versions.ts';
import type { ProposalDifferenceQuery } from '../../../gql/types.ts';
import { useText } from '../../../language/localised.tsx';
import { Moment } from '../../../language/times.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const id = call.params.id ?? '';
  const { viewer, proposal } = await ask(call, ProposalVersionsDocument, { id });
  signInFirst(viewer.person, call.request);
  if (!proposal?.versions) throw notFound();
  const { searchParams } = new URL(call.request.url);
  const numbers = proposal.versions.map(({ proposalVersion }) => proposalVersion);
  const from = numbers.find((one) => String(one) === searchParams.get('from')) ?? numbers[1] ?? numbers[0];
  const to = searchParams.get('to') === 'draft' ? null : (numbers.find((one) => String(one) === searchParams.get('to')) ?? (numbers.length > 1 ? (numbers[0] ?? null) : null));
  const compared = from === undefined ? null : await ask(call, ProposalDifferenceDocument, { id, from, to });
  return { proposal, versions: proposal.versions, from, to, difference: compared?.proposal?.difference ?? null };
}

export function Component() {
  const { proposal, versions, from, to, difference } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const text = useText();
  const { label } = useQuestionWords();
  const items = versions.map(({ proposalVersion }) => ({ value: String(proposalVersion), text: t`Version ${proposalVersion}` }));
  return (
    <Page title={t`Versions you have sent`} section={text(proposal.challenge.title)} caption={proposal.title || text(proposal.challenge.title)} back={{ href: `/proposals/${proposal.id}`, text: t`All sections` }}>
      {versions.length === 0 ? (
        <InsetText>
          <Trans>Nothing was sent yet. Each version you send is kept here.</Trans>
        </InsetText>
      ) : (
        <>
          <ScrollTable label={t`All versions`}>
            <table className="govuk-table">
              <thead className="govuk-table__head">
                <tr className="govuk-table__row">
                  <th className="govuk-table__header" scope="col">{t`Version`}</th>
                  <th className="govuk-table__header" scope="col">{t`Received`}</th>
                  <th className="govuk-table__header" scope="col">{t`Fingerprint (SHA-256)`}</th>
                </tr>
              </thead>
              <tbody className="govuk-table__body">
                {versions.map(({ proposalVersion, submittedAt, hash }) => (
                  <tr key={proposalVersion} className="govuk-table__row">
                    <td className="govuk-table__cell">{proposalVersion}</td>
                    <td className="govuk-table__cell">
                      <Moment at={submittedAt} />
                    </td>
                    <td className="govuk-table__cell">
                      <code className="site-hash">{hash}</code>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollTable>
          <Form method="get" className="site-row">
            <Select label={t`Compare`} labelSize="s" name="from" items={items} defaultValue={String(from ?? '')} />
            <Select label={t`with`} labelSize="s" name="to" items={[...items, { value: 'draft', text: t`What is written now` }]} defaultValue={to === null ? 'draft' : String(to)} />
            <Button variant="secondary">
              <Trans>Compare</Trans>
            </Button>
          </Form>
          <h2 className="govuk-heading-m">
            <Trans>What changed</Trans>
          </h2>
          {difference?.length ? null : <p className="govuk-body">{t`Nothing changed.`}</p>}
          {difference?.map(({ field, parts }) => (
            <section key={field} className="propose-answers" aria-label={label(field)}>
              <h3 className="govuk-heading-s">{label(field)}</h3>
              <Words parts={parts} />
            </section>
          ))}
        </>
      )}
    </Page>
  );
}

type Parts = NonNullable<NonNullable<ProposalDifferenceQuery['proposal']>['difference']>[number]['parts'];

/** Marked by strokes and underlines, not only by colour, and in words for those who hear the page. */
function Words({ parts }: { parts: Parts }) {
  const { t } = useLingui();
  return (
    <p className="govuk-body propose-version">
      {parts.map(({ kind, text }, index) => {
        if (kind === 'SAME') return <span key={index}>{text}</span>;
        const said = <span className="govuk-visually-hidden">{kind === 'ADDED' ? t`[added:]` : t`[taken out:]`} </span>;
        return kind === 'ADDED' ? (
          <ins key={index} className="propose-added">
            {said}
            {text}
          </ins>
        ) : (
          <del key={index} className="propose-removed">
            {said}
            {text}
          </del>
        );
      })}
    </p>
  );
}
