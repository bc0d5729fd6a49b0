// The lead plans in which steps the money is called, until something was called.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, InsetText } from '@moothall/ui/govuk';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { tell } from '../../../data/tell.ts';
import { HoldsNoMoney } from '../../../features/funding/holds-no-money.tsx';
import { planInput } from '../../../features/funding/money-input.ts';
import { useMoneyErrors } from '../../../features/funding/money-words.tsx';
import { PlanLines } from '../../../features/funding/plan-lines.tsx';
import { PlanTranchesDocument } from '../../../gql/plan-tranches.ts';
import { Page } from '../../../page/page.tsx';
import { moneyToWorkOn } from './money-to-work-on.ts';

export async function loader(call: LoaderFunctionArgs) {
  return { ...(await moneyToWorkOn(call, 'viewerMayCall')), formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const told = await tell(call, PlanTranchesDocument, { input: planInput(form) }, form);
  return told.kind === 'done' ? redirect(`/solutions/${call.params.slug ?? ''}/money`) : formAnswer(told, form);
}

export function Component() {
  const { solution, money, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const errors = useMoneyErrors(answer);
  return (
    <Page
      title={t`Plan the steps of payment`}
      section={solution.title}
      caption={solution.title}
      back={{ href: `/solutions/${solution.slug}/money`, text: t`The money` }}
      lead={t`Each step asks every pledger for the same share of what it gives. The last step takes the odd pence. Leave empty what you do not need.`}
      errors={errors.items}
      {...(answer ? { attempt: answer.attempt } : {})}
    >
      <HoldsNoMoney />
      {answer?.conflict ? (
        <InsetText>
          <Trans>Somebody changed the plan meanwhile. Look at it again, then save yours.</Trans>
        </InsetText>
      ) : null}
      {money.calls.some(({ trancheId }) => trancheId !== null) ? (
        <InsetText>
          <Trans>Something was called by this plan already, so it stays as it is.</Trans>
        </InsetText>
      ) : (
        <Form method="post" noValidate>
          <HiddenKey formKey={formKey} />
          <input type="hidden" name="roundId" value={solution.pledgeRound?.id ?? ''} />
          <input type="hidden" name="version" value={money.version} />
          <PlanLines money={money} values={answer?.values ?? {}} errorFor={errors.errorFor} />
          <Button preventDoubleClick>
            <Trans>Save the plan</Trans>
          </Button>
        </Form>
      )}
    </Page>
  );
}
