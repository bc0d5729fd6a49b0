// Sign in: a plain form, so that it works without a script.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useHref, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, Input, Link } from '@moothall/ui/govuk';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { safePath } from '../../../data/safe-path.ts';
import { tell } from '../../../data/tell.ts';
import { SignInDocument } from '../../../gql/sign-in.ts';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';
import { PasswordField } from '../../../page/password-field.tsx';

export function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  return { next: safePath(query.get('next'), '/work'), isReset: query.has('reset'), formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const input = { email: textOf(form, 'email'), password: String(form.get('password') ?? '') };
  const told = await tell(call, SignInDocument, { input }, form);
  if (told.kind !== 'done') return formAnswer(told, form);
  return redirect(safePath(textOf(form, 'next'), '/work'));
}

export function Component() {
  const { next, isReset, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const { items, errorFor } = formErrors(answer);
  return (
    <Page title={t`Sign in`} errors={items} attempt={answer?.attempt}>
      <div className="site-measure">
        {isReset ? (
          <p className="govuk-body" role="status">
            <Trans>Your password is changed. Sign in with the new one.</Trans>
          </p>
        ) : null}
        <form method="post" action={useHref('/sign-in')} noValidate>
          <HiddenKey formKey={formKey} />
          <input type="hidden" name="next" value={answer?.values.next ?? next} />
          <Input
            label={t`E-mail address`}
            labelSize="s"
            name="email"
            type="email"
            autoComplete="email"
            spellCheck={false}
            defaultValue={answer?.values.email}
            error={errorFor('email')}
          />
          <PasswordField label={t`Password`} autoComplete="current-password" error={errorFor('password')} />
          <Button preventDoubleClick>
            <Trans>Sign in</Trans>
          </Button>
        </form>
        <p className="govuk-body">
          <Link className="govuk-link" href="/recover">
            <Trans>I have forgotten my password</Trans>
          </Link>
        </p>
        <p className="govuk-body">
          <Trans>
            New here?{' '}
            <Link className="govuk-link" href={`/sign-up?next=${encodeURIComponent(next)}`}>
              Create an account
            </Link>
          </Trans>
        </p>
      </div>
    </Page>
  );
}
