// Remove somebody from the panel, with a reason for the record.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, Textarea, WarningText } from '@moothall/ui/govuk';
import { formAnswer } from '../../../data/form-answer.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { tell } from '../../../data/tell.ts';
import { notFound } from '../../../data/trouble.ts';
import { removalErrors, useModerateErrors } from '../../../features/moderate/moderate-errors.tsx';
import { panelOf } from '../../../features/moderate/panel-of.ts';
import { RemovePanelMemberDocument } from '../../../gql/remove-panel-member.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { challenge, panel, formKey } = await panelOf(call);
  const member = panel.find(({ id }) => id === call.params.memberId);
  if (!member) throw notFound();
  return { challenge, member, formKey };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const input = { id: call.params.memberId ?? '', reason: textOf(form, 'reason') };
  const userErrors = removalErrors(input.reason);
  if (userErrors.length > 0) return formAnswer({ kind: 'refused', userErrors }, form);
  const told = await tell(call, RemovePanelMemberDocument, { input }, form);
  return told.kind === 'done' ? redirect(`/challenges/${call.params.slug ?? ''}/panel`) : formAnswer(told, form);
}

export function Component() {
  const { challenge, member, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const { items, errorFor } = useModerateErrors(answer);
  const name = member.person.name;
  return (
    <Page
      title={t`Remove ${name} from the panel`}
      section={t`The panel`}
      caption={text(challenge.title)}
      back={{ href: `/challenges/${challenge.slug}/panel`, text: t`The panel` }}
      errors={items}
      {...(answer ? { attempt: answer.attempt } : {})}
    >
      <WarningText>
        {challenge.viewerCan.includes('REPLACE_CHAIR') ? (
          <Trans>
            {name} then reads nothing more in this challenge. What {name} declared is kept in the record, and what was agreed still counts, but for ideas in which {name} has an interest. Then appoint
            another chair.
          </Trans>
        ) : (
          <Trans>{name} then no longer takes part in the scoring. What {name} declared is kept in the record with your reason.</Trans>
        )}
      </WarningText>
      <Form method="post" className="site-measure" noValidate>
        <HiddenKey formKey={formKey} />
        <Textarea
          label={t`Why?`}
          labelSize="s"
          hint={t`The reason stays in the record of the challenge.`}
          name="reason"
          rows={3}
          defaultValue={answer?.values.reason}
          error={errorFor('reason')}
        />
        <Button variant="warning" preventDoubleClick>
          <Trans>Remove {name}</Trans>
        </Button>
      </Form>
    </Page>
  );
}
