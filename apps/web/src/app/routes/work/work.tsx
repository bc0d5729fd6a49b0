// My work: what needs me today, then everything of mine.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { ButtonGroup, Link, LinkButton, Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { StageTag } from '../../../features/challenges/card/stage-tag.tsx';
import { TaskInbox } from '../../../features/work/task-inbox.tsx';
import { MyPledges, MyProposals, MyScoresheets } from '../../../features/work/work-tables.tsx';
import { WorkPageDocument } from '../../../gql/work-page.ts';
import type { WorkPageQuery } from '../../../gql/types.ts';
import { Localised } from '../../../language/localised.tsx';
import { Moment } from '../../../language/times.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer } = await ask(call, WorkPageDocument, {});
  return { ...viewer, person: signInFirst(viewer.person, call.request), now: new Date().toISOString() };
}

export function Component() {
  const { tasks, feedbackWaiting, unreadNotifications, challenges, proposals, scoresheets, pledges, actingFor, now } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const isBuyer = actingFor?.kind === 'COUNCIL' || actingFor?.kind === 'COMBINED_AUTHORITY';
  return (
    <Page title={t`My work`}>
      <p className="govuk-body">
        <Link className="govuk-link" href="/notifications">
          <Plural value={unreadNotifications} _0="Notifications" one="Notifications: # is new" other="Notifications: # are new" />
        </Link>
      </p>
      <TaskInbox tasks={tasks} feedbackWaiting={feedbackWaiting} now={now} />
      {isBuyer ? (
        <ButtonGroup>
          <LinkButton href="/challenges/new">
            <Trans>Write a new challenge</Trans>
          </LinkButton>
          <LinkButton href="/problems/new" variant="secondary">
            <Trans>Write a problem down</Trans>
          </LinkButton>
          <Link className="govuk-link" href="/work/evidence">
            <Trans>Bring in what others measured</Trans>
          </Link>
        </ButtonGroup>
      ) : null}
      <MyChallenges challenges={challenges} />
      <MyProposals proposals={proposals} />
      <MyScoresheets scoresheets={scoresheets} />
      <MyPledges pledges={pledges} />
    </Page>
  );
}

function MyChallenges({ challenges }: { challenges: WorkPageQuery['viewer']['challenges'] }) {
  const { t } = useLingui();
  if (challenges.nodes.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>Your challenges</Trans>
      </h2>
      <ScrollTable label={t`Table of your challenges`}>
        <Table
          head={[t`Challenge`, t`Stage`, t`Closes`]}
          rows={challenges.nodes.map(({ slug, title, stage, timeline }) => [
            {
              content: (
                <Link className="govuk-link" href={`/challenges/${slug}`}>
                  <Localised of={title} />
                </Link>
              ),
            },
            { content: <StageTag stage={stage} /> },
            { content: timeline.closesAt ? <Moment at={timeline.closesAt} /> : '–' },
          ])}
        />
      </ScrollTable>
    </>
  );
}
