// The ideas of one challenge that I score, each with how far I am.
import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import { InsetText, Link, LinkButton, TaskList } from '@moothall/ui/govuk';
import { EmptyState } from '@moothall/ui/layout';
import { CalibrationLine } from '../../../features/score/calibration-line.tsx';
import { CriteriaLinks } from '../../../features/score/criteria-links.tsx';
import { NextStep } from '../../../features/score/next-step.tsx';
import { isDone, pointsText, progressOf } from '../../../features/score/progress.ts';
import { sheetOf } from '../../../features/score/sheet-of.ts';
import { EvaluatorStatusTag } from '../../../features/score/status-words.tsx';
import { useText } from '../../../language/localised.tsx';
import { Moment } from '../../../language/times.tsx';
import { Page } from '../../../page/page.tsx';
import { useProposalName } from './proposal-name.ts';

export const loader = sheetOf;

export function Component() {
  const { challenge, sheet } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const text = useText();
  const { items, doneIdeas } = progressOf(sheet, challenge.criteria.length);
  const isOpen = sheet.role === 'EVALUATOR' && (sheet.status === 'CLEARED' || sheet.status === 'IN_PROGRESS');
  const [count, name] = [items.length, text(challenge.title)];
  return (
    <Page title={t`Score the ideas`} section={name} caption={name} crumbs={[{ text: t`Your scoring`, href: '/evaluate' }]}>
      <p className="govuk-body">
        <EvaluatorStatusTag status={sheet.status} />{' '}
        {isOpen && count > 0 ? (
          <strong>
            <Trans>
              You have scored {doneIdeas} of {count} ideas.
            </Trans>
          </strong>
        ) : null}
      </p>
      {sheet.sentAt ? (
        <InsetText>
          <Trans>
            You sent your scores on <Moment at={sheet.sentAt} />. They can no longer change.
          </Trans>
        </InsetText>
      ) : null}
      <CalibrationLine calibration={challenge.calibration} />
      {count === 0 ? <NothingYet isChair={sheet.role === 'CHAIR'} /> : <Ideas isOpen={isOpen} />}
      {isOpen && count > 0 ? (
        <>
          <LinkButton href={`/evaluate/${challenge.slug}/review`}>
            <Trans>Review and send</Trans>
          </LinkButton>
          <CriteriaLinks slug={challenge.slug} criteria={challenge.criteria} />
        </>
      ) : null}
      <p className="govuk-body">
        <strong>
          <Trans>Next step:</Trans>
        </strong>{' '}
        <NextStep sheet={sheet} challenge={challenge} />
      </p>
      {isOpen ? (
        <p className="govuk-body">
          <Link className="govuk-link" href={`/evaluate/${challenge.slug}/declare`}>
            <Trans>Declare a conflict of interest</Trans>
          </Link>
        </p>
      ) : null}
    </Page>
  );
}

function Ideas({ isOpen }: { isOpen: boolean }) {
  const { challenge, sheet } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const nameOf = useProposalName();
  const total = challenge.criteria.length;
  return (
    <TaskList
      items={sheet.items.map((item) => {
        const scored = item.cells.filter(({ value }) => value !== null).length;
        const points = pointsText(item.totalSoFar);
        if (item.recused) return { title: nameOf(item.proposal), status: t`Not yours to score: conflict` };
        return {
          title: nameOf(item.proposal),
          href: `/evaluate/${challenge.slug}/${item.proposal.id}`,
          hint: t`${points} points of 100 so far`,
          status: !isOpen || isDone(item, total) ? t`${scored} of ${total} scored` : scored === 0 ? t`Not started` : t`${scored} of ${total} scored, not finished`,
        };
      })}
    />
  );
}

function NothingYet({ isChair }: { isChair: boolean }) {
  const { t } = useLingui();
  if (isChair)
    return (
      <EmptyState title={t`The chair does not score`}>
        <Trans>When all scorers have sent their scores, you lead the panel to one agreed score each.</Trans>
      </EmptyState>
    );
  return (
    <EmptyState title={t`No idea on your list`}>
      <Trans>The ideas appear here when the council begins the scoring.</Trans>
    </EmptyState>
  );
}
