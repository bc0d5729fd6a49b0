// The lead calls one step of the plan: every pledger is asked for its part.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, DateInput, SummaryList, Table, Textarea } from '@moothall/ui/govuk';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { tell } from '../../../data/tell.ts';
import { notFound } from '../../../data/trouble.ts';
import { HoldsNoMoney } from '../../../features/funding/holds-no-money.tsx';
import { dayIn } from '../../../features/funding/money-input.ts';
import { useMoneyErrors } from '../../../features/funding/money-words.tsx';
import { When } from '../../../features/funding/plan-table.tsx';
import { CallTrancheDocument } from '../../../gql/call-tranche.ts';
import { moneyText } from '../../../language/amounts.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';
import { moneyToWorkOn } from './money-to-work-on.ts';

export async function loader(call: LoaderFunctionArgs) {
  const { solution, money } = await moneyToWorkOn(call, 'viewerMayCall');
  const step = money.tranches.find(({ id }) => id === call.params.trancheId);
  if (!step) throw notFound();
  return { solution, step, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const dueOn = dayIn(form, 'due');
  if (typeof dueOn !== 'string') return formAnswer({ kind: 'refused', userErrors: [dueOn] }, form);
  const input = { roundId: textOf(form, 'roundId'), trancheId: call.params.trancheId ?? '', dueOn, earlyReason: textOf(form, 'earlyReason') || null };
  const told = await tell(call, CallTrancheDocument, { input }, form);
  return told.kind === 'done' ? redirect(`/solutions/${call.params.slug ?? ''}/money`) : formAnswer(told, form);
}

export function Component() {
  const { solution, step, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const errors = useMoneyErrors(answer);
  const values = answer?.values ?? {};
  return (
    <Page
      title={t`Call: ${step.title}`}
      section={solution.title}
      caption={solution.title}
      back={{ href: `/solutions/${solution.slug}/money`, text: t`The money` }}
      errors={errors.items}
      {...(answer ? { attempt: answer.attempt } : {})}
    >
      <HoldsNoMoney />
      <SummaryList
        rows={[
          { key: t`When`, value: step.milestone ? <When milestone={step.milestone} /> : t`At the start` },
          { key: t`Amount`, value: moneyText(step.amount) },
          { key: t`Called already`, value: moneyText(step.called) },
        ]}
      />
      <Table
        caption={t`Who is asked for what`}
        captionSize="s"
        firstCellIsHeader
        head={[t`Who`, { content: t`Amount`, isNumeric: true }]}
        rows={step.due.map(({ organisation, amount }) => [text(organisation.name), { content: moneyText(amount), isNumeric: true }])}
      />
      <Form method="post" className="site-measure" noValidate>
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="roundId" value={solution.pledgeRound?.id ?? ''} />
        <DateInput
          id="due-day"
          namePrefix="due"
          legend={t`Last day to pay`}
          legendSize="s"
          hint={t`Like 31 3 2027`}
          partLabels={{ day: t`Day`, month: t`Month`, year: t`Year` }}
          defaultValues={{ day: values['due-day'] ?? '', month: values['due-month'] ?? '', year: values['due-year'] ?? '' }}
          error={errors.errorFor('due-day')}
        />
        {step.milestone && !step.milestone.reachedAt ? (
          <Textarea
            label={t`The milestone is not reached. Why do you call now?`}
            labelSize="s"
            hint={t`All pledgers can read it.`}
            name="earlyReason"
            id="earlyReason"
            rows={3}
            defaultValue={values['earlyReason']}
            error={errors.errorFor('earlyReason')}
          />
        ) : null}
        <Button preventDoubleClick>
          <Trans>Ask every pledger for its part</Trans>
        </Button>
      </Form>
    </Page>
  );
}
