// The lead releases everybody from what was not called, once the pilot has ended.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, Textarea, WarningText } from '@moothall/ui/govuk';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { tell } from '../../../data/tell.ts';
import { HoldsNoMoney } from '../../../features/funding/holds-no-money.tsx';
import { useMoneyErrors } from '../../../features/funding/money-words.tsx';
import { ReleasePotDocument } from '../../../gql/release-pot.ts';
import { moneyText } from '../../../language/amounts.ts';
import { Page } from '../../../page/page.tsx';
import { moneyToWorkOn } from './money-to-work-on.ts';

export async function loader(call: LoaderFunctionArgs) {
  return { ...(await moneyToWorkOn(call, 'viewerMayRelease')), formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const told = await tell(call, ReleasePotDocument, { input: { roundId: textOf(form, 'roundId'), reason: textOf(form, 'reason') } }, form);
  return told.kind === 'done' ? redirect(`/solutions/${call.params.slug ?? ''}/money`) : formAnswer(told, form);
}

export function Component() {
  const { solution, money, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const errors = useMoneyErrors(answer);
  const left = moneyText(money.cash.outstanding);
  return (
    <Page
      title={t`Release what was not called`}
      section={solution.title}
      caption={solution.title}
      back={{ href: `/solutions/${solution.slug}/money`, text: t`The money` }}
      errors={errors.items}
      {...(answer ? { attempt: answer.attempt } : {})}
    >
      <HoldsNoMoney />
      <p className="govuk-body">
        <Trans>{left} was pledged and not paid. Its pledgers will owe nothing more, and each of them is told.</Trans>
      </p>
      <WarningText>
        <Trans>This cannot be undone, and nothing can be called afterwards.</Trans>
      </WarningText>
      <Form method="post" className="site-measure" noValidate>
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="roundId" value={solution.pledgeRound?.id ?? ''} />
        <Textarea label={t`Why?`} labelSize="s" hint={t`Everybody can read it.`} name="reason" id="reason" rows={3} defaultValue={answer?.values['reason']} error={errors.errorFor('reason')} />
        <Button preventDoubleClick>
          <Trans>Release everybody</Trans>
        </Button>
      </Form>
    </Page>
  );
}
