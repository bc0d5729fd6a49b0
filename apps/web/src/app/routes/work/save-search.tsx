// Keeps the search one came from under a name, to be told when a new challenge fits.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, Input } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { filterOf, readChoice } from '../../../features/challenges/browse/browse-filter.ts';
import { isTheme } from '../../../features/challenges/card/theme-text.tsx';
import { SaveSearchDocument } from '../../../gql/save-search.ts';
import { SearchesPageDocument } from '../../../gql/searches-page.ts';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';

/** A day by which something closes is over soon, and is not kept. */
const choiceOf = (request: Request) => ({ ...readChoice(new URL(request.url).searchParams, isTheme), closes: '' });

export async function loader(call: LoaderFunctionArgs) {
  const { viewer } = await ask(call, SearchesPageDocument, {});
  signInFirst(viewer.person, call.request);
  return { words: choiceOf(call.request).q, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const input = { name: textOf(form, 'name'), filter: filterOf(choiceOf(call.request), new Date()) };
  const told = await tell(call, SaveSearchDocument, { input }, form);
  return told.kind === 'done' ? redirect('/work/searches') : formAnswer(told, form);
}

export function Component() {
  const { words, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const texts: Record<string, string> = {
    NOTHING_TO_LOOK_FOR: t`Look for something first: a word, a place, a theme.`,
    TOO_MANY: t`You keep 30 searches. Remove one first.`,
    BAD_USER_INPUT: t`Enter a name for the search.`,
  };
  const { items, errorFor } = formErrors(answer && { ...answer, userErrors: answer.userErrors.map((error) => ({ ...error, message: texts[error.code] ?? error.message })) });
  return (
    <Page title={t`Tell me when one appears`} back={{ href: '/challenges', text: t`Challenges` }} lead={t`We keep this search on your work page, and whether you want to be told.`} errors={items} {...(answer ? { attempt: answer.attempt } : {})}>
      <Form method="post" noValidate className="site-measure" key={answer?.attempt}>
        <HiddenKey formKey={formKey} />
        <Input label={t`A name for this search`} labelSize="s" name="name" width={20} defaultValue={answer?.values.name ?? words} error={errorFor('name')} />
        <Button preventDoubleClick>
          <Trans>Keep this search</Trans>
        </Button>
      </Form>
    </Page>
  );
}
