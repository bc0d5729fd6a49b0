// The searches a person keeps: turn each on or off, or remove it.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Link } from '@moothall/ui/govuk';
import { EmptyState } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { SearchForms } from '../../../features/work/supplier/kept-searches.tsx';
import { ChangeSavedSearchDocument } from '../../../gql/change-saved-search.ts';
import { RemoveSavedSearchDocument } from '../../../gql/remove-saved-search.ts';
import { SearchesPageDocument } from '../../../gql/searches-page.ts';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer } = await ask(call, SearchesPageDocument, {});
  signInFirst(viewer.person, call.request);
  return { searches: viewer.savedSearches, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const id = textOf(form, 'id');
  const intent = textOf(form, 'intent');
  if (intent === 'remove') await tell(call, RemoveSavedSearchDocument, { input: { id } }, form);
  else await tell(call, ChangeSavedSearchDocument, { input: { id, isOn: intent === 'on' } }, form);
  return redirect('/work/searches');
}

export function Component() {
  const { searches, formKey } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  return (
    <Page title={t`Searches you keep`} back={{ href: '/work', text: t`My work` }}>
      {searches.length === 0 ? (
        <EmptyState title={t`No search kept yet`} actions={<Link className="govuk-link" href="/challenges">{t`Look for challenges`}</Link>}>
          <Trans>Look for something, then choose “Tell me when one appears”.</Trans>
        </EmptyState>
      ) : (
        <SearchForms searches={searches} formKey={formKey} />
      )}
    </Page>
  );
}
