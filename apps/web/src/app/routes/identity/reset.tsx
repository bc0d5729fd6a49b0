// Set a new password with the link from the letter.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useHref, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, Link } from '@moothall/ui/govuk';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { tell } from '../../../data/tell.ts';
import { ResetPasswordDocument } from '../../../gql/reset-password.ts';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';
import { PasswordField } from '../../../page/password-field.tsx';

export function loader({ params }: LoaderFunctionArgs) {
  return { token: params.token ?? '', formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const input = { token: call.params.token ?? '', password: String(form.get('password') ?? '') };
  const told = await tell(call, ResetPasswordDocument, { input }, form);
  return told.kind === 'done' ? redirect('/sign-in?reset') : formAnswer(told, form);
}

export function Component() {
  const { token, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const { items, errorFor } = formErrors(answer);
  return (
    <Page title={t`Set a new password`} section={t`Sign in`} errors={items} attempt={answer?.attempt}>
      <form method="post" action={useHref(`/recover/${token}`)} noValidate className="site-measure">
        <HiddenKey formKey={formKey} />
        <PasswordField
          label={t`New password`}
          hint={t`At least 12 characters. Three words that do not belong together are good.`}
          autoComplete="new-password"
          error={errorFor('password')}
        />
        <Button preventDoubleClick>
          <Trans>Save the new password</Trans>
        </Button>
        <p className="govuk-body">
          <Link className="govuk-link" href="/recover">
            <Trans>Ask for another link</Trans>
          </Link>
        </p>
      </form>
    </Page>
  );
}
