// Bring in a budget vote that was held elsewhere, as the text of a `.pb` file.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Button, Input, Textarea } from '@moothall/ui/govuk';
import { formAnswer } from '../../../data/form-answer.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { tell } from '../../../data/tell.ts';
import { OnlyCouncils } from '../../../features/priority-editor/only-councils.tsx';
import { whoAsks } from '../../../features/priority-editor/who-asks.ts';
import { ImportBudgetVoteDocument } from '../../../gql/import-budget-vote.ts';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';

export const loader = whoAsks;

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const input = { title: textOf(form, 'title'), source: textOf(form, 'source'), pb: textOf(form, 'pb') };
  const told = await tell(call, ImportBudgetVoteDocument, { input }, form);
  if (told.kind === 'done') return redirect(`/priorities/${told.data.importBudgetVote.consultation?.slug ?? ''}/results`);
  // Each line at fault has a path of its own, but there is one box for all of them.
  const userErrors = told.kind === 'refused' ? told.userErrors.map((error) => ({ ...error, path: error.path.slice(0, 1) })) : [];
  return formAnswer(told.kind === 'refused' ? { kind: 'refused', userErrors } : told, form);
}

export function Component() {
  const { mayAsk, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const errors = formErrors(answer);
  const values = answer?.values ?? {};
  return (
    <Page title={t`Bring in a budget vote`} section={t`Priorities`} back={{ href: '/priorities', text: t`Priorities` }} errors={errors.items} attempt={answer?.attempt}>
      {mayAsk ? (
        <Form method="post" className="site-measure" noValidate>
          <p className="govuk-body">
            <Trans>
              A <code>.pb</code> file holds projects, costs and ballots, as many cities publish them. It is counted again by equal shares. What it says of voters, such as their age, is not kept.
            </Trans>
          </p>
          <HiddenKey formKey={formKey} />
          <Input label={t`Title`} labelSize="s" name="title" defaultValue={values.title} error={errors.errorFor('title')} />
          <Input label={t`Where do the votes come from?`} labelSize="s" name="source" defaultValue={values.source} error={errors.errorFor('source')} />
          <Textarea label={t`The text of the file`} labelSize="s" hint={t`It begins with META. Only approval votes can be counted.`} name="pb" rows={10} spellCheck={false} defaultValue={values.pb} error={errors.errorFor('pb')} />
          <Button preventDoubleClick>
            <Trans>Bring it in and count</Trans>
          </Button>
        </Form>
      ) : (
        <OnlyCouncils />
      )}
    </Page>
  );
}
