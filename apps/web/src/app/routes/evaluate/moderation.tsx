// Agree the scores: the largest differences first, one cell at a time, everything else in a table below.
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { redirect, useActionData, useLoaderData, useLocation } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { InsetText, Link, LinkButton, NotificationBanner } from '@moothall/ui/govuk';
import { EmptyState } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound, trouble } from '../../../data/trouble.ts';
import { CellForm } from '../../../features/moderate/cell-form.tsx';
import { CellsTable } from '../../../features/moderate/cells-table.tsx';
import { MEAN, currentCell, keyOf } from '../../../features/moderate/cell.ts';
import { agreementErrors, useModerateErrors } from '../../../features/moderate/moderate-errors.tsx';
import { ModerationProgress } from '../../../features/moderate/moderation-progress.tsx';
import { Present } from '../../../features/moderate/present.tsx';
import { SampleTalk } from '../../../features/moderate/sample-talk.tsx';
import { useFresh } from '../../../features/moderate/use-fresh.ts';
import { useLivePanel } from '../../../features/moderate/use-live-panel.ts';
import { ProposalText } from '../../../features/score/proposal-text.tsx';
import { AgreeScoreDocument } from '../../../gql/agree-score.ts';
import { CriterionIdeasDocument } from '../../../gql/criterion-ideas.ts';
import { EscalateScoreDocument } from '../../../gql/escalate-score.ts';
import { ModerationPageDocument } from '../../../gql/moderation-page.ts';
import { OpenRestDocument } from '../../../gql/open-rest.ts';
import { ReopenScoreDocument } from '../../../gql/reopen-score.ts';
import { SettleScoreDocument } from '../../../gql/settle-score.ts';
import type { ModerationPageQuery } from '../../../gql/types.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, challenge } = await ask(call, ModerationPageDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  if (!challenge) throw notFound();
  if (!challenge.moderation) throw trouble('FORBIDDEN');
  const wanted = new URL(call.request.url).searchParams.get('cell');
  return { challenge, moderation: challenge.moderation, wanted, toRead: await textsFor(call, challenge), formKey: newFormKey() };
}

/** Whoever settles a score reads the idea first; the chair has read it. */
async function textsFor(call: LoaderFunctionArgs, { slug, viewerCan, moderation }: NonNullable<ModerationPageQuery['challenge']>) {
  if (!viewerCan.includes('SETTLE_SCORES')) return null;
  const ids = (moderation?.cells ?? []).filter(({ state }) => state === 'ESCALATED').map(({ proposal }) => proposal.id);
  const { challenge, nodes } = await ask(call, CriterionIdeasDocument, { slug, ids: [...new Set(ids)] });
  return { indicators: challenge?.indicators ?? [], ideas: nodes.flatMap((one) => (one && 'summary' in one ? [one] : [])) };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const intent = textOf(form, 'intent');
  if (intent !== '' && intent !== 'agree') return takeStep(call, form, intent);
  const value = textOf(form, 'value');
  const reason = textOf(form, 'reason');
  const userErrors = agreementErrors(value, reason);
  if (userErrors.length > 0) return formAnswer({ kind: 'refused', userErrors }, form);
  const input = { proposalId: textOf(form, 'proposalId'), criterionCode: textOf(form, 'criterionCode'), value: value === MEAN ? null : Number(value), reason, version: Number(textOf(form, 'version')) };
  const told = await tell(call, AgreeScoreDocument, { input }, form);
  return told.kind === 'done' ? redirect(`/challenges/${call.params.slug ?? ''}/moderation`) : formAnswer(told, form);
}

/** The steps beside agreeing: open again, hand on, settle, and open the rest after the sample. */
async function takeStep(call: ActionFunctionArgs, form: FormData, intent: string) {
  const cell = { proposalId: textOf(form, 'proposalId'), criterionCode: textOf(form, 'criterionCode'), version: Number(textOf(form, 'version')) };
  const step = { input: { ...cell, reason: textOf(form, 'step-reason') } };
  const settling = { input: { ...cell, reason: textOf(form, 'reason'), value: textOf(form, 'value') === '' ? -1 : Number(textOf(form, 'value')), hasNoInterest: textOf(form, 'hasNoInterest') === 'yes' } };
  const told =
    intent === 'rest'
      ? await tell(call, OpenRestDocument, { input: { challengeId: textOf(form, 'challengeId') } }, form)
      : intent === 'settle'
        ? await tell(call, SettleScoreDocument, settling, form)
        : await tell<object, typeof step>(call, intent === 'reopen' ? ReopenScoreDocument : EscalateScoreDocument, step, form);
  // Whoever has settled the last score that was handed on sees the panel's work no longer.
  if (told.kind === 'done') return redirect(intent === 'settle' ? '/work' : `/challenges/${call.params.slug ?? ''}/moderation`);
  if (told.kind === 'conflict' || intent === 'settle') return formAnswer(told, form);
  return formAnswer({ ...told, userErrors: told.userErrors.map((error) => (error.path.includes('reason') ? { ...error, path: ['step-reason'] } : error)) }, form);
}

export function Component() {
  const { challenge, moderation, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const location = useLocation();
  const { t } = useLingui();
  const text = useText();
  const { cells, agreedCount, waitingFor } = moderation;
  const mayModerate = challenge.viewerCan.includes('MODERATE');
  const mayAgree = mayModerate && waitingFor.length === 0;
  const maySettle = challenge.viewerCan.includes('SETTLE_SCORES');
  const scale = { min: challenge.scaleMin, max: challenge.scaleMax };
  const home = `/challenges/${challenge.slug}`;
  const name = text(challenge.title);
  const errors = useModerateErrors(answer);
  // Fetching anew would take the errors of a refused form off the page.
  const present = useLivePanel(challenge.id, challenge.stage === 'EVALUATING');
  useFresh(challenge.stage === 'EVALUATING' && !answer && present === null);
  return (
    <Page
      title={t`Agree the scores`}
      section={name}
      caption={name}
      back={{ href: home, text: name }}
      errors={errors.items}
      {...(answer ? { attempt: answer.attempt } : {})}
    >
      {answer?.conflict ? <Changed /> : null}
      <Present people={present} />
      {mayModerate ? <SampleTalk challengeId={challenge.id} calibration={challenge.calibration} scale={scale} formKey={formKey} /> : null}
      <ModerationProgress cells={cells} agreedCount={agreedCount} waitingFor={waitingFor} />
      {cells.length > 0 && mayModerate ? <PanelLink href={`${home}/panel-statistics`} /> : null}
      {mayModerate ? <LaterParty href={`${home}/cover#party`} /> : null}
      {cells.length > 0 && agreedCount === cells.length ? <AllAgreed href={`${home}/decide`} /> : null}
      {cells.length === 0 ? (
        <EmptyState title={t`No scores to compare yet`}>
          <Trans>They appear here when everybody has sent their scores.</Trans>
        </EmptyState>
      ) : (
        <>
          <Current key={location.key} mayAgree={mayAgree} maySettle={maySettle} errorFor={errors.errorFor} values={answer?.values ?? {}} />
          <h2 className="govuk-heading-m">
            <Trans>All scores, the largest differences first</Trans>
          </h2>
          <CellsTable cells={cells} scale={scale} mayAgree={mayAgree} hrefOf={(key) => `${home}/moderation?cell=${encodeURIComponent(key)}`} />
        </>
      )}
    </Page>
  );
}

function PanelLink({ href }: { href: string }) {
  return (
    <p className="govuk-body">
      <Link className="govuk-link" href={href}>
        <Trans>How the panel scored, and where to talk again</Trans>
      </Link>
    </p>
  );
}

function LaterParty({ href }: { href: string }) {
  return (
    <p className="govuk-body">
      <Link className="govuk-link" href={href}>
        <Trans>Note who else was found to take part in an idea</Trans>
      </Link>
    </p>
  );
}

interface CurrentProps {
  mayAgree: boolean;
  maySettle: boolean;
  values: Record<string, string>;
  errorFor: (id: string) => string | undefined;
}

/** Stays on the cell it began with, even when somebody else agrees it meanwhile. */
function Current(props: CurrentProps) {
  const { challenge, moderation, wanted, toRead, formKey } = useLoaderData<typeof loader>();
  const [key] = useState(() => {
    const first = currentCell(moderation.cells, wanted);
    return first ? keyOf(first) : null;
  });
  const cell = moderation.cells.find((one) => keyOf(one) === key);
  if (!cell) return null;
  const idea = toRead?.ideas.find(({ id }) => id === cell.proposal.id);
  const text = idea && toRead ? <ProposalText proposal={idea} indicators={toRead.indicators} /> : null;
  return <CellForm {...props} text={text} key={keyOf(cell)} cell={cell} scale={{ min: challenge.scaleMin, max: challenge.scaleMax }} formKey={formKey} />;
}

function Changed() {
  return (
    <InsetText>
      <Trans>Somebody else took a step on this score meanwhile. This is how it stands now. Look at it, then decide again.</Trans>
    </InsetText>
  );
}

function AllAgreed({ href }: { href: string }) {
  const { t } = useLingui();
  return (
    <NotificationBanner title={t`All agreed`} disableAutoFocus>
      <p className="govuk-notification-banner__heading">
        <Trans>Every score is agreed. You can still change one until the shortlist is decided.</Trans>
      </p>
      <LinkButton href={href}>
        <Trans>Go on to the decision</Trans>
      </LinkButton>
    </NotificationBanner>
  );
}
