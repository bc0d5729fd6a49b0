// My work: what needs me today, then everything of mine.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { ButtonGroup, Link, LinkButton, Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { ChallengeCard } from '../../../features/challenges/card/challenge-card.tsx';
import { StageTag } from '../../../features/challenges/card/stage-tag.tsx';
import { useProfileWords } from '../../../features/profile/profile-words.tsx';
import { DecidedIdeas } from '../../../features/work/supplier/decided-ideas.tsx';
import { KeptSearches } from '../../../features/work/supplier/kept-searches.tsx';
import { SupplierHome } from '../../../features/work/supplier/supplier-home.tsx';
import { TaskInbox } from '../../../features/work/task-inbox.tsx';
import { MyPledges, MyProposals, MyScoresheets, ValuesToCheck } from '../../../features/work/work-tables.tsx';
import { SupplierHomeDocument } from '../../../gql/supplier-home.ts';
import { WorkPageDocument } from '../../../gql/work-page.ts';
import type { OrganisationKind, SupplierHomeQuery, WorkPageQuery } from '../../../gql/types.ts';
import { Localised } from '../../../language/localised.tsx';
import { Moment } from '../../../language/times.tsx';
import { Page } from '../../../page/page.tsx';

const PROPOSERS = ['SUPPLIER', 'VCSE', 'RESEARCH'] as const satisfies readonly OrganisationKind[];

export async function loader(call: LoaderFunctionArgs) {
  const { viewer } = await ask(call, WorkPageDocument, {});
  const isProposer = PROPOSERS.some((kind) => kind === viewer.actingFor?.kind);
  const supplier = isProposer ? (await ask(call, SupplierHomeDocument, {})).viewer : null;
  return { ...viewer, supplier, person: signInFirst(viewer.person, call.request), now: new Date().toISOString() };
}

export function Component() {
  const { tasks, feedbackWaiting, unreadNotifications, challenges, proposals, scoresheets, pledges, valuationsToCheck, actingFor, supplier, now } = useLoaderData<typeof loader>();
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
      {supplier ? <ForSupplier supplier={supplier} now={now} /> : null}
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
      {supplier ? <DecidedIdeas proposals={proposals} /> : null}
      <MyScoresheets scoresheets={scoresheets} />
      <MyPledges pledges={pledges} />
      <ValuesToCheck values={valuationsToCheck} />
    </Page>
  );
}

function ForSupplier({ supplier, now }: { supplier: SupplierHomeQuery['viewer']; now: string }) {
  const { whereText } = useProfileWords();
  return (
    <SupplierHome
      home={supplier}
      now={now}
      whereText={whereText}
      card={(match, why) => <ChallengeCard key={match.challenge.id} challenge={match.challenge} now={now} headingLevel={3} actions={<WhyItFits why={why} />} />}
      searches={<KeptSearches searches={supplier.savedSearches} />}
    />
  );
}

function WhyItFits({ why }: { why: string }) {
  return (
    <p className="govuk-body-s govuk-!-margin-bottom-0">
      <strong>
        <Trans>Why:</Trans>
      </strong>{' '}
      {why}
    </p>
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
