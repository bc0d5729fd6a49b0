// Gives a text or a file out: a new document, or a new version of one. Files go by a plain form that needs no script.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, useHref } from 'react-router';
import { Button, FileUpload, Radios } from '@moothall/ui/govuk';
import type { FormErrors } from '@moothall/ui/forms';
import { HiddenKey } from '../../data/hidden-key.tsx';
import type { ManageDocumentsPageQuery } from '../../gql/types.ts';
import { pairValues } from './read-texts.ts';
import { TextPair } from './text-pair.tsx';

export type ManagedDocument = NonNullable<ManageDocumentsPageQuery['challenge']>['documents'][number];

interface DocumentFormProps {
  challengeId: string;
  slug: string;
  /** the one that gets a new version; none for a new document */
  document: ManagedDocument | null;
  isWelsh: boolean;
  values: Record<string, string>;
  errors: FormErrors;
  formKey: string;
}

function Shared({ challengeId, document, isWelsh, values, errors, formKey, prefix }: DocumentFormProps & { prefix: string }) {
  const { t } = useLingui();
  const isMine = values.form === prefix;
  const shown = isMine ? values : pairValues('title', document?.versions[0]?.title);
  // The summary of errors leads to the fields of the text; the file says its own.
  const idPrefix = prefix === 'text' ? '' : `${prefix}-`;
  const own = isMine ? errors : { ...errors, errorFor: () => undefined };
  return (
    <>
      <HiddenKey formKey={`${formKey}-${prefix}`} />
      <input type="hidden" name="form" value={prefix} />
      <input type="hidden" name="challengeId" value={challengeId} />
      {document ? <input type="hidden" name="documentId" value={document.id} /> : null}
      {document ? <input type="hidden" name="version" value={document.version} /> : null}
      <TextPair name="title" label={t`Its title`} values={shown} errors={own} isBilingual={isWelsh} idPrefix={idPrefix} />
      {document ? <TextPair name="changed" label={t`What changed`} rows={2} values={shown} errors={own} isBilingual={isWelsh} idPrefix={idPrefix} /> : null}
      {document ? null : (
        <Radios
          legend={t`Who may have it?`}
          legendSize="s"
          name="visibility"
          id={`${prefix}-visibility`}
          defaultValue={shown.visibility || 'PUBLIC'}
          items={[
            { value: 'PUBLIC', label: t`Everybody` },
            { value: 'INTERESTED', label: t`Organisations that registered interest` },
            { value: 'COUNCILS', label: t`Only the councils of this challenge` },
          ]}
        />
      )}
    </>
  );
}

export function TextForm(props: DocumentFormProps) {
  const { t } = useLingui();
  const { values, errors, isWelsh } = props;
  return (
    <Form method="post" noValidate>
      <Shared {...props} prefix="text" />
      <TextPair name="text" label={t`The text`} hint={t`Headings begin with #, lists with a dash.`} rows={8} values={values.form === 'text' ? values : {}} errors={errors} isBilingual={isWelsh} />
      <Button preventDoubleClick>
        <Trans>Give the text out</Trans>
      </Button>
    </Form>
  );
}

/** @param refused why the last file was not taken */
export function FileForm({ refused, ...props }: DocumentFormProps & { refused: string | undefined }) {
  const { t } = useLingui();
  const back = useHref(`/challenges/${props.slug}/documents/manage`);
  return (
    <form method="post" action={`/data/documents?back=${encodeURIComponent(back)}`} encType="multipart/form-data">
      <Shared {...props} prefix="file" />
      <FileUpload label={t`The file`} labelSize="s" hint={t`PDF, Word, Excel, CSV, PNG or JPEG; 20\u00a0MB at most.`} id="file" name="file" required accept=".pdf,.docx,.xlsx,.csv,.png,.jpg,.jpeg" error={refused} />
      <Button variant="secondary" preventDoubleClick>
        <Trans>Give the file out</Trans>
      </Button>
    </form>
  );
}
