// Ask for a letter with a link to set a new password; the answer never tells whether an account exists.
import { Trans, useLingui } from '@lingui/react/macro';
import { useActionData, useHref, useLoaderData } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Button, Input } from '@moothall/ui/govuk';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { tell } from '../../../data/tell.ts';
import { RequestPasswordRecoveryDocument } from '../../../gql/request-password-recovery.ts';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';

export function loader() {
  return { formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const told = await tell(call, RequestPasswordRecoveryDocument, { input: { email: textOf(form, 'email') } }, form);
  return told.kind === 'done' ? { sentTo: textOf(form, 'email') } : formAnswer(told, form);
}

export function Component() {
  const { formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const target = useHref('/recover');
  if (answer && 'sentTo' in answer) return <Sent to={answer.sentTo} />;
  const { items, errorFor } = formErrors(answer);
  return (
    <Page title={t`Set a new password`} section={t`Sign in`} errors={items} attempt={answer?.attempt}>
      <form method="post" action={target} noValidate className="site-measure">
        <HiddenKey formKey={formKey} />
        <Input
          label={t`E-mail address of your account`}
          labelSize="s"
          hint={t`We send a link to this address. It works for half an hour.`}
          name="email"
          type="email"
          autoComplete="email"
          spellCheck={false}
          defaultValue={answer?.values.email}
          error={errorFor('email')}
        />
        <Button preventDoubleClick>
          <Trans>Send me the link</Trans>
        </Button>
      </form>
    </Page>
  );
}

function Sent({ to }: { to: string }) {
  const { t } = useLingui();
  return (
    <Page title={t`Check your e-mail`} section={t`Sign in`}>
      <div className="site-measure">
        <p className="govuk-body">
          <Trans>
            If there is an account for <strong>{to}</strong>, we have sent a link to it. It works for half an hour.
          </Trans>
        </p>
        <p className="govuk-body">
          <Trans>Nothing there after a few minutes? Look in the folder for unwanted mail.</Trans>
        </p>
      </div>
    </Page>
  );
}
