// Take an answer back with its receipt; then nothing of it is left.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Button, Input, Link, Panel } from '@moothall/ui/govuk';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { tell } from '../../../data/tell.ts';
import { useSayErrors } from '../../../features/say/say-errors.tsx';
import { WithdrawFeedbackDocument } from '../../../gql/withdraw-feedback.ts';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';

export function loader() {
  return { formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const told = await tell(call, WithdrawFeedbackDocument, { input: { receipt: textOf(form, 'receipt') } }, form);
  return told.kind === 'done' ? { isGone: true } : formAnswer(told, form);
}

export function Component() {
  const { formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const failure = useSayErrors()(answer && 'userErrors' in answer ? answer : undefined);
  const { items, errorFor } = formErrors(failure);
  const isGone = answer !== undefined && 'isGone' in answer;
  return (
    <Page title={t`Take your answer back`} errors={items} {...(failure ? { attempt: failure.attempt } : {})}>
      <div className="site-measure">
        {isGone ? (
          <Panel title={t`Your answer is gone`} headingLevel={2}>
            <Trans>Nothing of it is left, neither the words nor the figure.</Trans>
          </Panel>
        ) : (
          <Form method="post" noValidate>
            <HiddenKey formKey={failure?.attempt ?? formKey} />
            <Input
              label={t`Receipt`}
              labelSize="s"
              hint={t`The 43 letters and numbers that you were shown after you sent your answer.`}
              name="receipt"
              autoComplete="off"
              spellCheck={false}
              defaultValue={failure?.values.receipt}
              error={errorFor('receipt')}
            />
            <Button preventDoubleClick>
              <Trans>Take it back</Trans>
            </Button>
          </Form>
        )}
        <p className="govuk-body">
          <Link className="govuk-link" href="/say">
            <Trans>Say what you think of a service</Trans>
          </Link>
        </p>
      </div>
    </Page>
  );
}
