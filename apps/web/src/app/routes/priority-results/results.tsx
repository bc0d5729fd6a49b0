// What came out of a consultation: the result with its uncertainty, the decision, the method and the files.
import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Link, LinkButton } from '@moothall/ui/govuk';
import { EmptyState } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { notFound } from '../../../data/trouble.ts';
import { BudgetResult } from '../../../features/priorities/results/budget-result.tsx';
import { Counting } from '../../../features/priorities/results/counting.tsx';
import { DecisionView } from '../../../features/priorities/results/decision-view.tsx';
import { MethodNotes } from '../../../features/priorities/results/method-notes.tsx';
import { usePriorityWords } from '../../../features/priorities/words/method-words.tsx';
import { PairwiseResult } from '../../../features/priorities/results/pairwise-result.tsx';
import { RankedResult } from '../../../features/priorities/results/ranked-result.tsx';
import { ConsultationResultsPageDocument } from '../../../gql/consultation-results-page.ts';
import type { ConsultationResultsFragment } from '../../../gql/types.ts';
import { Localised, useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { consultation } = await ask(call, ConsultationResultsPageDocument, { slug: call.params.slug ?? '' });
  if (!consultation) throw notFound();
  return consultation;
}

export function Component() {
  const consultation = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const text = useText();
  const { methodText } = usePriorityWords();
  const { slug, title, question, organisation, method, result, progress, decision, isYours } = consultation;
  const name = text(title);
  const asked = [methodText(method), text(question)].filter(Boolean).join(': ');
  return (
    <Page
      title={name}
      section={t`Result`}
      caption={<Localised of={organisation.name} />}
      lead={asked}
      crumbs={[{ text: t`Priorities`, href: '/priorities' }]}
    >
      {decision ? <DecisionView decision={decision} /> : null}
      {isYours && result && !decision ? (
        <p className="govuk-body">
          <LinkButton href={`/priorities/${slug}/decide`}>
            <Trans>Record what you decide</Trans>
          </LinkButton>
        </p>
      ) : null}
      {progress ? <Counting progress={progress} /> : null}
      {result ? (
        <>
          <Counted consultation={consultation} result={result} />
          <MethodNotes consultation={consultation} result={result} />
        </>
      ) : null}
      {!result && !progress ? <NotYet slug={slug} /> : null}
    </Page>
  );
}

function Counted({ consultation, result }: { consultation: ConsultationResultsFragment; result: NonNullable<ConsultationResultsFragment['result']> }) {
  const { options } = consultation;
  return (
    <>
      {result.pairwise ? <PairwiseResult result={result.pairwise} options={options} /> : null}
      {result.ranked ? <RankedResult result={result.ranked} options={options} /> : null}
      {result.budgetVote ? <BudgetResult result={result.budgetVote} options={options} /> : null}
    </>
  );
}

function NotYet({ slug }: { slug: string }) {
  return (
    <EmptyState
      title={<Trans>No result yet</Trans>}
      actions={
        <Link className="govuk-link" href={`/priorities/${slug}`}>
          <Trans>Answer it</Trans>
        </Link>
      }
    >
      <Trans>The result is shown after the end, so that it sways nobody who still answers.</Trans>
    </EmptyState>
  );
}
