// One part of a profile: a form that works without a script.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, InsetText } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { tell } from '../../../data/tell.ts';
import { notFound } from '../../../data/trouble.ts';
import { INSURANCE_ORDER, POLICY_ORDER, SERVED_NATIONS } from '../../../features/profile/profile-words.tsx';
import { CpvSearch } from '../../../features/profile-editor/cpv-search.tsx';
import { useEditorWords } from '../../../features/profile-editor/editor-words.tsx';
import { editorOf } from '../../../features/profile-editor/editor-of.ts';
import { EDITED_PARTS, placeLines, readAccreditations, readCapabilities, readInsurances, type ReadPart, readPolicies, toRowsOfForm, type EditedPart } from '../../../features/profile-editor/part-input.ts';
import { valuesOf } from '../../../features/profile-editor/part-values.ts';
import { useProfileErrors } from '../../../features/profile-editor/profile-errors.tsx';
import { FindCpvDocument } from '../../../gql/find-cpv.ts';
import { PlacesNamedDocument } from '../../../gql/places-named.ts';
import type { InsuranceKind, Nation, PolicyKind, ProfilePart } from '../../../gql/types.ts';
import { UpdateProfileDocument } from '../../../gql/update-profile.ts';
import { useText } from '../../../language/localised.tsx';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';
import { PartFields } from './part-fields.tsx';

const NAMES: Record<EditedPart, ProfilePart> = { capabilities: 'CAPABILITIES', policies: 'POLICIES', insurances: 'INSURANCES', accreditations: 'ACCREDITATIONS' };
const isNation = (value: string): value is Nation => SERVED_NATIONS.some((one) => one === value);
const isPolicy = (value: string): value is PolicyKind => POLICY_ORDER.some((one) => one === value);
const isInsurance = (value: string): value is InsuranceKind => INSURANCE_ORDER.some((one) => one === value);

const partOf = (call: LoaderFunctionArgs | ActionFunctionArgs): EditedPart => {
  const part = EDITED_PARTS.find((one) => one === call.params.part);
  if (!part) throw notFound();
  return part;
};

export async function loader(call: LoaderFunctionArgs) {
  const part = partOf(call);
  const query = (new URL(call.request.url).searchParams.get('cpv') ?? '').slice(0, 100);
  const found = query ? (await ask(call, FindCpvDocument, { query })).cpvCodes : null;
  return { ...(await editorOf(call)), part, query, found };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const read = await readPart(call, partOf(call), form);
  if (read.faults.length > 0) return formAnswer({ kind: 'refused', userErrors: read.faults }, form);
  const input = { organisationId: textOf(form, 'organisationId'), version: Number(textOf(form, 'version')), ...read.changes };
  const told = await tell(call, UpdateProfileDocument, { input }, form);
  if (told.kind === 'done') return redirect(`/organisations/${call.params.slug ?? ''}/settings/profile`);
  return formAnswer(told.kind === 'refused' ? { ...told, userErrors: toRowsOfForm(told.userErrors, read.rows) } : told, form);
}

async function readPart(call: ActionFunctionArgs, part: EditedPart, form: FormData): Promise<ReadPart> {
  if (part === 'policies') return readPolicies(form, isPolicy);
  if (part === 'insurances') return readInsurances(form, isInsurance);
  if (part === 'accreditations') return readAccreditations(form);
  const lines = placeLines(form);
  const codes = await Promise.all(lines.map((line) => codeOf(call, line)));
  const read = readCapabilities(form, codes.filter((code) => code !== null), isNation);
  const unknown = codes.some((code) => code === null) ? [{ code: 'NO_SUCH_PLACE', path: ['places'], message: '' }] : [];
  return { ...read, faults: [...read.faults, ...unknown] };
}

/** The code of the place with exactly this name, in either language. */
async function codeOf(call: ActionFunctionArgs, line: string): Promise<string | null> {
  const { places } = await ask(call, PlacesNamedDocument, { query: line });
  const wanted = line.toLowerCase();
  return places.nodes.find(({ code, name }) => [code, name.en, name.cy].some((one) => one?.toLowerCase() === wanted))?.code ?? null;
}

export function Component() {
  const { organisation, profile, part, query, found, formKey } = useLoaderData<typeof loader>();
  const answer = useProfileErrors()(useActionData<typeof action>());
  const { t } = useLingui();
  const text = useText();
  const { partText } = useEditorWords();
  const { items, errorFor } = formErrors(answer);
  const values = { ...valuesOf(profile, text), ...answer?.values };
  return (
    <Page
      title={partText(NAMES[part])}
      section={text(organisation.name)}
      caption={text(organisation.name)}
      back={{ href: `/organisations/${organisation.slug}/settings/profile`, text: t`Your profile` }}
      errors={answer?.conflict ? [{ text: t`Somebody else changed the profile meanwhile. Your text is still here; save again to put it in its place.` }] : items}
      {...(answer ? { attempt: answer.attempt } : {})}
    >
      {part === 'insurances' || part === 'accreditations' ? (
        <InsetText>
          <Trans>To take one away, empty its fields. There is room for two more below.</Trans>
        </InsetText>
      ) : null}
      <Form method="post" className="site-measure" noValidate key={answer?.attempt}>
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="organisationId" value={organisation.id} />
        <input type="hidden" name="version" value={profile.version} />
        <PartFields part={part} profile={profile} values={values} errorFor={errorFor} />
        <Button preventDoubleClick>
          <Trans>Save</Trans>
        </Button>
      </Form>
      {part === 'capabilities' ? <CpvSearch query={query} found={found} /> : null}
    </Page>
  );
}
