// My scoring: every challenge that waits for my scores, how far I am, and what comes next.
import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Link, Table } from '@moothall/ui/govuk';
import { EmptyState, ScrollTable } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { NextStep } from '../../../features/score/next-step.tsx';
import { progressOf } from '../../../features/score/progress.ts';
import { EvaluatorStatusTag } from '../../../features/score/status-words.tsx';
import { ScoringQueueDocument } from '../../../gql/scoring-queue.ts';
import { Localised } from '../../../language/localised.tsx';
import { Day } from '../../../language/times.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer } = await ask(call, ScoringQueueDocument, {});
  signInFirst(viewer.person, call.request);
  return viewer.scoresheets;
}

type Sheet = Awaited<ReturnType<typeof loader>>[number];

export function Component() {
  const sheets = useLoaderData<typeof loader>();
  const { t } = useLingui();
  return (
    <Page title={t`Your scoring`} section={t`My work`} crumbs={[{ text: t`My work`, href: '/work' }]}>
      {sheets.length === 0 ? (
        <EmptyState title={t`Nothing to score`}>
          <Trans>When a council appoints you to a panel, the challenge appears here.</Trans>
        </EmptyState>
      ) : (
        <ScrollTable label={t`Table of your scoring`}>
          <Table
            firstCellIsHeader
            head={[t`Challenge`, t`State`, t`Scored`, t`Shortlist by`, t`Next step`]}
            rows={sheets.map((sheet) => [
              {
                content: (
                  <Link className="govuk-link" href={`/evaluate/${sheet.challenge.slug}`}>
                    <Localised of={sheet.challenge.title} />
                  </Link>
                ),
              },
              { content: <EvaluatorStatusTag status={sheet.status} /> },
              { content: <Scored sheet={sheet} /> },
              { content: sheet.challenge.timeline.shortlistBy ? <Day at={sheet.challenge.timeline.shortlistBy} /> : '–' },
              { content: <NextStep sheet={sheet} challenge={sheet.challenge} /> },
            ])}
          />
        </ScrollTable>
      )}
    </Page>
  );
}

function Scored({ sheet }: { sheet: Sheet }) {
  const { items, doneIdeas } = progressOf(sheet);
  const count = items.length;
  if (count === 0) return '–';
  return (
    <Trans>
      {doneIdeas} of {count} ideas
    </Trans>
  );
}
