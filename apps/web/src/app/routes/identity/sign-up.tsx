// Create an account: a plain form, so that it works without a script.
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
import { SignUpDocument } from '../../../gql/sign-up.ts';
import { localeOf } from '../../../language/locale.ts';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';
import { PasswordField } from '../../../page/password-field.tsx';

export function loader({ request }: LoaderFunctionArgs) {
  return { next: safePath(new URL(request.url).searchParams.get('next'), '/work'), formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const input = {
    name: textOf(form, 'name'),
    email: textOf(form, 'email'),
    password: String(form.get('password') ?? ''),
    // Letters go out in the language in which the account was made.
    language: localeOf(new URL(call.request.url).pathname) === 'cy' ? ('CY' as const) : ('EN' as const),
  };
  const told = await tell(call, SignUpDocument, { input }, form);
  if (told.kind !== 'done') return formAnswer(told, form);
  return redirect(safePath(textOf(form, 'next'), '/work'));
}

export function Component() {
  const { next, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const { items, errorFor } = formErrors(answer);
  return (
    <Page title={t`Create an account`} errors={items} attempt={answer?.attempt}>
      <div className="site-measure">
        <p className="govuk-body">
          <Trans>You need an account to send an idea, to score, or to pledge. Reading needs none.</Trans>
        </p>
        <form method="post" action={useHref('/sign-up')} noValidate>
          <HiddenKey formKey={formKey} />
          <input type="hidden" name="next" value={answer?.values.next ?? next} />
          <Input
            label={t`Your name`}
            labelSize="s"
            name="name"
            autoComplete="name"
            spellCheck={false}
            defaultValue={answer?.values.name}
            error={errorFor('name')}
          />
          <Input
            label={t`E-mail address`}
            labelSize="s"
            hint={t`We write to you only about what you take part in.`}
            name="email"
            type="email"
            autoComplete="email"
            spellCheck={false}
            defaultValue={answer?.values.email}
            error={errorFor('email')}
          />
          <PasswordField
            label={t`Password`}
            hint={t`At least 12 characters. Three words that do not belong together are good.`}
            autoComplete="new-password"
            error={errorFor('password')}
          />
          <Button preventDoubleClick>
            <Trans>Create an account</Trans>
          </Button>
        </form>
        <p className="govuk-body">
          <Trans>
            You have one already?{' '}
            <Link className="govuk-link" href={`/sign-in?next=${encodeURIComponent(next)}`}>
              Sign in
            </Link>
          </Trans>
        </p>
      </div>
    </Page>
  );
}
