// Adds documents of a challenge, and new versions of them.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Link } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound, trouble } from '../../../data/trouble.ts';
import { FileForm, TextForm } from '../../../features/engage-manage/document-forms.tsx';
import { MANAGE_FAULTS } from '../../../features/engage-manage/manage-errors.tsx';
import { pairIn } from '../../../features/engage-manage/read-texts.ts';
import { useManageErrors } from '../../../features/engage-manage/use-manage-errors.ts';
import { ManageDocumentsPageDocument } from '../../../gql/manage-documents-page.ts';
import { PublishDocumentDocument } from '../../../gql/publish-document.ts';
import { PublishDocumentVersionDocument } from '../../../gql/publish-document-version.ts';
import type { DocumentVisibility } from '../../../gql/types.ts';
import { Localised, useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

const VISIBILITIES = ['PUBLIC', 'INTERESTED', 'COUNCILS'] as const satisfies readonly DocumentVisibility[];

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, challenge } = await ask(call, ManageDocumentsPageDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  if (!challenge) throw notFound();
  if (!challenge.engagement.mayManage) throw trouble('FORBIDDEN');
  const { searchParams } = new URL(call.request.url);
  const document = challenge.documents.find(({ id }) => id === searchParams.get('of')) ?? null;
  return { challenge, document, refused: searchParams.get('refused'), formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const words = { title: pairIn(form, 'title'), text: pairIn(form, 'text'), machineTranslated: [] };
  const id = textOf(form, 'documentId');
  const visibility = VISIBILITIES.find((one) => one === textOf(form, 'visibility')) ?? 'PUBLIC';
  const told = id
    ? await tell(call, PublishDocumentVersionDocument, { input: { id, version: Number(textOf(form, 'version')), changed: pairIn(form, 'changed'), ...words } }, form)
    : await tell(call, PublishDocumentDocument, { input: { challengeId: textOf(form, 'challengeId'), visibility, ...words } }, form);
  return told.kind === 'done' ? redirect(`/challenges/${call.params.slug ?? ''}/documents`) : formAnswer(told, form);
}

export function Component() {
  const { challenge, document, refused, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, i18n } = useLingui();
  const errors = useManageErrors(answer);
  const text = useText();
  const name = text(challenge.title);
  const { slug, documents } = challenge;
  const fault = refused && !answer ? (MANAGE_FAULTS[refused] ? i18n._(MANAGE_FAULTS[refused]) : t`The file was not taken. Try again.`) : undefined;
  const props = { challengeId: challenge.id, slug, document, isWelsh: challenge.regime === 'WALES_PA23', values: answer?.values ?? {}, errors, formKey };
  const items = fault ? [{ text: fault, href: '#file' }] : errors.items;
  return (
    <Page title={document ? t`A new version` : t`Add a document`} section={name} caption={name} errors={items} attempt={answer?.attempt} back={{ href: `/challenges/${slug}/documents`, text: t`Documents` }} lead={t`Everybody entitled gets it at the same moment. What is out cannot be taken back.`}>
      {document ? (
        <p className="govuk-body">
          <strong>
            <Localised of={document.versions[0]?.title} />
          </strong>
        </p>
      ) : documents.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">
            <Trans>Give a new version of</Trans>
          </h2>
          <ul className="govuk-list">
            {documents.map(({ id, versions }) => (
              <li key={id}>
                <Link className="govuk-link" href={`/challenges/${slug}/documents/manage?of=${id}`}>
                  <Localised of={versions[0]?.title} />
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h2 className="govuk-heading-m">
        <Trans>Write a text</Trans>
      </h2>
      <TextForm {...props} />
      <h2 className="govuk-heading-m">
        <Trans>Or send a file</Trans>
      </h2>
      <FileForm {...props} refused={fault} />
    </Page>
  );
}
