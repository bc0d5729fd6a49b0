// The profile of an organisation, for its administrators.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Button } from '@moothall/ui/govuk';
import { ConflictNotice } from '../../../../page/conflict-notice.tsx';
import { formAnswer } from '../../../../data/form-answer.ts';
import { textOf } from '../../../../data/form-text.ts';
import { HiddenKey } from '../../../../data/hidden-key.tsx';
import { tell } from '../../../../data/tell.ts';
import { ProfileFields } from '../../../../features/organisations/profile-fields.tsx';
import { profileInput } from '../../../../features/organisations/profile-input.ts';
import { settingsOf } from '../../../../features/organisations/settings/settings-of.ts';
import { SettingsPage } from '../../../../features/organisations/settings/settings-page.tsx';
import { UpdateOrganisationDocument } from '../../../../gql/update-organisation.ts';
import { formErrors } from '../../../../page/form-errors.ts';

export const loader = settingsOf;

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const input = { id: textOf(form, 'id'), version: Number(textOf(form, 'version')), ...profileInput(form) };
  const told = await tell(call, UpdateOrganisationDocument, { input }, form);
  if (told.kind !== 'done') return formAnswer(told, form);
  return redirect(`/organisations/${call.params.slug ?? ''}`);
}

export function Component() {
  const { organisation, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const errors = formErrors(answer);
  const typed = answer?.values ?? {};
  const theirs = {
    nameEn: organisation.name.en ?? '',
    nameCy: organisation.name.cy ?? '',
    summary: organisation.summary ?? '',
    website: organisation.website ?? '',
    size: organisation.size ?? '',
  };
  const labels = { nameEn: t`Name in English`, nameCy: t`Name in Welsh`, summary: t`What you do`, website: t`Website` };
  return (
    <SettingsPage organisation={organisation} title={t`Profile`} current="profile" errors={errors.items} attempt={answer?.attempt}>
      {answer?.conflict ? <ConflictNotice mine={answer.values} theirs={theirs} labels={labels} /> : null}
      <Form method="post" className="site-measure" noValidate key={answer?.attempt}>
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="id" value={organisation.id} />
        {/* After a conflict the page knows the newer version, so saving again replaces it. */}
        <input type="hidden" name="version" value={organisation.version} />
        <ProfileFields errors={errors} values={{ ...theirs, ...typed }} />
        <Button preventDoubleClick>
          <Trans>Save the profile</Trans>
        </Button>
      </Form>
    </SettingsPage>
  );
}
