// The API keys of an organisation: make one, see its secret once, revoke it.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Button, Input, NotificationBanner } from '@moothall/ui/govuk';
import { formAnswer } from '../../../../data/form-answer.ts';
import { textOf, textsOf } from '../../../../data/form-text.ts';
import { newFormKey } from '../../../../data/form-key.ts';
import { HiddenKey } from '../../../../data/hidden-key.tsx';
import { tell } from '../../../../data/tell.ts';
import { KeyTable } from '../../../../features/organisations/settings/key-table.tsx';
import { ScopeBoxes } from '../../../../features/organisations/settings/scopes.tsx';
import { settingsOf } from '../../../../features/organisations/settings/settings-of.ts';
import { SettingsPage } from '../../../../features/organisations/settings/settings-page.tsx';
import { CreateApiKeyDocument } from '../../../../gql/create-api-key.ts';
import { RevokeApiKeyDocument } from '../../../../gql/revoke-api-key.ts';
import { formErrors } from '../../../../page/form-errors.ts';

export const loader = settingsOf;

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  if (textOf(form, 'intent') === 'revoke') {
    const told = await tell(call, RevokeApiKeyDocument, { input: { id: textOf(form, 'id') } }, form);
    return told.kind === 'done' ? { secret: null, next: newFormKey() } : formAnswer(told, form);
  }
  const input = { organisationId: textOf(form, 'organisationId'), name: textOf(form, 'name'), scopes: textsOf(form, 'scopes') };
  const told = await tell(call, CreateApiKeyDocument, { input }, form);
  return told.kind === 'done' ? { secret: told.data.createApiKey.secret, next: newFormKey() } : formAnswer(told, form);
}

export function Component() {
  const { organisation, apiKeys, formKey: first } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const formKey = answer && 'next' in answer ? answer.next : first;
  const { t } = useLingui();
  const secret = answer && 'secret' in answer ? answer.secret : null;
  const failure = answer && 'userErrors' in answer ? answer : undefined;
  const { items, errorFor } = formErrors(failure);
  return (
    <SettingsPage organisation={organisation} title={t`API keys`} current="keys" errors={items} attempt={failure?.attempt}>
      {secret ? <Secret secret={secret} /> : null}
      <KeyTable apiKeys={apiKeys} formKey={formKey} />
      <h2 className="govuk-heading-m">
        <Trans>Make a key</Trans>
      </h2>
      <Form method="post" className="site-measure" noValidate key={formKey}>
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="organisationId" value={organisation.id} />
        <Input
          label={t`What is it for?`}
          labelSize="s"
          hint={t`A name that tells you later which program uses it, such as “Nightly report”.`}
          name="name"
          defaultValue={failure?.values.name}
          error={errorFor('name')}
        />
        <ScopeBoxes chosen={[]} error={errorFor('scopes')} />
        <Button preventDoubleClick>
          <Trans>Make the key</Trans>
        </Button>
      </Form>
    </SettingsPage>
  );
}

function Secret({ secret }: { secret: string }) {
  const { t } = useLingui();
  return (
    <NotificationBanner title={t`Your new key`} type="success">
      <p className="govuk-notification-banner__heading">
        <Trans>Copy it now. It is shown only this once.</Trans>
      </p>
      <pre className="site-code" tabIndex={0}>
        <code>{secret}</code>
      </pre>
    </NotificationBanner>
  );
}
