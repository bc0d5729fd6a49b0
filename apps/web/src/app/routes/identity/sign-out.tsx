// Sign out, on a page of its own, so that no link can do it by accident.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useHref, useLoaderData } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Button } from '@moothall/ui/govuk';
import { newFormKey } from '../../../data/form-key.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { tell } from '../../../data/tell.ts';
import { SignOutDocument } from '../../../gql/sign-out.ts';
import { Page } from '../../../page/page.tsx';

export function loader() {
  return { formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  await tell(call, SignOutDocument, {}, await call.request.formData());
  return redirect('/');
}

export function Component() {
  const { formKey } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  return (
    <Page title={t`Sign out`}>
      <p className="govuk-body">
        <Trans>Drafts that are saved stay saved.</Trans>
      </p>
      <form method="post" action={useHref('/sign-out')}>
        <HiddenKey formKey={formKey} />
        <Button preventDoubleClick>
          <Trans>Sign out</Trans>
        </Button>
      </form>
    </Page>
  );
}
