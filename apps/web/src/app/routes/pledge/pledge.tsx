// Pledge: one question after the other, then a check in plain words with what it would change, then once.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useLoaderData, useSearchParams } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Link } from '@moothall/ui/govuk';
import { EmptyState, TwoColumns } from '@moothall/ui/layout';
import { formAnswer } from '../../../data/form-answer.ts';
import { textOf } from '../../../data/form-text.ts';
import { tell } from '../../../data/tell.ts';
import { hrefOfStep, readAnswers, stepBefore } from '../../../features/pledge/answers.ts';
import { OwnPledges } from '../../../features/pledge/own-pledges.tsx';
import { changeInput, pledgeInput } from '../../../features/pledge/pledge-of-answers.ts';
import { namesOf, organisationsToName } from '../../../features/pledge/pledge-names.ts';
import { PledgeCheck } from '../../../features/pledge/pledge-check.tsx';
import { pledgeState } from '../../../features/pledge/pledge-state.ts';
import { PledgeStep } from '../../../features/pledge/pledge-steps.tsx';
import { EDIT_FIELD, usePledgeTexts } from '../../../features/pledge/pledge-texts.tsx';
import { SoFar } from '../../../features/pledge/so-far.tsx';
import { useLocale } from '../../../language/use-locale.ts';
import { ChangePledgeDocument } from '../../../gql/change-pledge.ts';
import { MakePledgeDocument } from '../../../gql/make-pledge.ts';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';

export const loader = pledgeState;

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const answers = readAnswers(new URL(call.request.url).searchParams);
  const home = `/solutions/${call.params.slug ?? ''}/pledge`;
  if (answers.change) {
    const told = await tell(call, ChangePledgeDocument, { input: changeInput(answers) }, form);
    return told.kind === 'done' ? redirect(`${home}/${answers.change}?changed=1`) : formAnswer(told, form);
  }
  const told = await tell(call, MakePledgeDocument, { input: pledgeInput(textOf(form, 'roundId'), answers) }, form);
  if (told.kind !== 'done') return formAnswer(told, form);
  const { id = '', status } = told.data.makePledge.pledge ?? {};
  return redirect(`${home}/${id}?${status === 'DRAFT' ? 'drafted' : 'made'}=1`);
}

export function Component() {
  const { solution, own } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const home = `/solutions/${solution.slug}`;
  const round = solution.pledgeRound;
  const cannot = (title: string, why: string) => (
    <Page title={t`Pledge`} section={solution.title} caption={solution.title} back={{ href: home, text: solution.title }}>
      <EmptyState title={title}>{why}</EmptyState>
    </Page>
  );
  if (!round) return cannot(t`No pledging yet`, t`The council has not opened a round of pledges for this solution.`);
  if (round.state === 'LOCKED') return cannot(t`Pledging is closed`, t`This round has ended. The solution's page shows the result.`);
  if (own.length === 0)
    return cannot(t`None of your organisations can pledge through you`, t`Ask an administrator of your organisation to give you the role of a pledger.`);
  return <Steps round={round} />;
}

type State = Awaited<ReturnType<typeof loader>>;

function Steps({ round }: { round: NonNullable<State['solution']['pledgeRound']> }) {
  const { solution, own, organisations, step, preview, formKey } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  const { t } = useLingui();
  const { items, errorFor, attempt } = useStepErrors();
  const answers = readAnswers(query);
  const path = `/solutions/${solution.slug}/pledge`;
  const known = organisationsToName(solution, organisations, useLocale());
  const names = namesOf([...known, ...own], round.milestones);
  const who = own.find(({ id }) => id === answers.org);
  const previous = stepBefore(step);
  const back = previous ? { href: hrefOfStep(path, query, previous), text: t`Back` } : { href: `/solutions/${solution.slug}`, text: solution.title };
  const titles = { who: t`Who is pledging?`, what: t`What do you pledge?`, amount: t`How much?`, conditions: t`Conditions`, until: t`Until when?`, check: answers.change ? t`Check the change` : t`Check your pledge` };
  return (
    <Page title={titles[step]} heading={step === 'check' ? titles.check : answers.change ? t`Change your pledge` : t`Pledge`} section={t`Pledge`} caption={solution.title} back={back} errors={items} {...(attempt ? { attempt } : {})}>
      <TwoColumns aside={<SoFar solution={solution} round={round} who={who?.name} />}>
        {step === 'check' ? (
          <PledgeCheck answers={answers} who={who} preview={preview} round={round} names={names} formKey={formKey} hrefOf={(one) => hrefOfStep(path, query, one)} />
        ) : (
          <PledgeStep step={step} own={own} organisations={known} milestones={round.milestones} names={names} errorFor={errorFor} />
        )}
        {step === 'who' ? <OwnPledges pledges={round.pledges} slug={solution.slug} /> : null}
        {step === 'who' ? (
          <p className="govuk-body">
            <Link className="govuk-link" href={`/solutions/${solution.slug}`}>
              <Trans>See all pledges first</Trans>
            </Link>
          </p>
        ) : null}
      </TwoColumns>
    </Page>
  );
}

/** What is wrong on this step, whether found here or by the server. */
function useStepErrors() {
  const { problems, edit, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { problemText, editText } = usePledgeTexts();
  const { t } = useLingui();
  const found = [
    ...problems.map(({ code, field }) => ({ text: problemText(code), field })),
    ...(edit ? [{ text: editText(edit), field: EDIT_FIELD[edit] }] : []),
  ];
  const conflict = answer?.conflict ? [{ text: t`Somebody changed this pledge meanwhile. Go back to it, and begin from how it is now.` }] : [];
  const fromServer = [...formErrors(answer).items.map(({ text }) => ({ text })), ...conflict];
  return {
    items: [...found.map(({ text, field }) => ({ text, href: `#${field}` })), ...fromServer],
    errorFor: (id: string) => found.find(({ field }) => field === id)?.text,
    attempt: answer?.attempt ?? formKey,
  };
}
