// The council's side of a round: open it, record milestones, close it at the deadline.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { InsetText } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound, trouble } from '../../../data/trouble.ts';
import { LockRound } from '../../../features/pledge/lock-round.tsx';
import { MilestoneForms } from '../../../features/pledge/milestone-forms.tsx';
import { OpenRound } from '../../../features/pledge/open-round.tsx';
import { roundInput } from '../../../features/pledge/round-input.ts';
import { useRoundErrors } from '../../../features/pledge/round-errors.tsx';
import { TotalsBar } from '../../../features/pledges/totals-bar.tsx';
import { LockPledgeRoundDocument } from '../../../gql/lock-pledge-round.ts';
import { OpenPledgeRoundDocument } from '../../../gql/open-pledge-round.ts';
import { RecordMilestoneDocument } from '../../../gql/record-milestone.ts';
import { RoundPageDocument } from '../../../gql/round-page.ts';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, solution } = await ask(call, RoundPageDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  if (!solution) throw notFound();
  const round = solution.pledgeRound;
  const mayOpen = solution.challenge.viewerCan.includes('OPEN_PLEDGE_ROUND');
  if (!mayOpen && !round?.viewerMayLock && round?.state !== 'LOCKED') throw trouble('FORBIDDEN');
  return { solution, round, now: new Date().toISOString(), formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const told = await act(call, form);
  return told.kind === 'done' ? redirect(`/solutions/${call.params.slug ?? ''}/round`) : formAnswer(told, form);
}

const LEAST_NOTE = 3;

async function act(call: ActionFunctionArgs, form: FormData) {
  const intent = textOf(form, 'intent');
  const id = textOf(form, 'roundId');
  if (intent === 'lock') return tell(call, LockPledgeRoundDocument, { input: { id, version: Number(textOf(form, 'version')) } }, form);
  if (intent === 'milestone') {
    const input = { roundId: id, code: textOf(form, 'code'), met: textOf(form, 'met') === 'yes', note: textOf(form, 'note') };
    if (input.note.length < LEAST_NOTE) return { kind: 'refused' as const, userErrors: [{ code: 'MILESTONE_NOTE', path: ['note'], message: '' }] };
    return tell(call, RecordMilestoneDocument, { input }, form);
  }
  const input = roundInput(form);
  return Array.isArray(input) ? { kind: 'refused' as const, userErrors: input } : tell(call, OpenPledgeRoundDocument, { input }, form);
}

export function Component() {
  const { solution, round, now, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const errors = useRoundErrors(answer);
  return (
    <Page
      title={round ? t`The pledge round` : t`Open a pledge round`}
      section={solution.title}
      caption={solution.title}
      back={{ href: `/solutions/${solution.slug}`, text: solution.title }}
      errors={errors.items}
      {...(answer ? { attempt: answer.attempt } : {})}
    >
      {answer?.conflict ? (
        <InsetText>
          <Trans>Somebody pledged or changed a pledge meanwhile. Look at the figures again, then close the round.</Trans>
        </InsetText>
      ) : null}
      {round ? (
        <>
          <TotalsBar totals={round.totals} target={round.target} title={t`Money for the pilot`} />
          <MilestoneForms round={round} formKey={formKey} errorFor={errors.errorFor} />
          <LockRound round={round} formKey={formKey} now={now} />
        </>
      ) : (
        <OpenRound solution={solution} formKey={formKey} values={answer?.values ?? {}} errorFor={errors.errorFor} />
      )}
    </Page>
  );
}
