// The files of an idea: what is there, how far each has come, and adding and removing them.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, InsetText } from '@moothall/ui/govuk';
import { StatusTag } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound } from '../../../data/trouble.ts';
import { FilePicker } from '../../../features/proposal-parts/file-picker.tsx';
import { useFileWords } from '../../../features/proposal-parts/file-words.tsx';
import { FilesPageDocument } from '../../../gql/files-page.ts';
import { RemoveAttachmentDocument } from '../../../gql/remove-attachment.ts';
import type { FilesPageQuery } from '../../../gql/types.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, proposal } = await ask(call, FilesPageDocument, { id: call.params.id ?? '' });
  signInFirst(viewer.person, call.request);
  if (!proposal) throw notFound();
  return { proposal, refused: new URL(call.request.url).searchParams.get('refused'), formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const id = call.params.id ?? '';
  const told = await tell(call, RemoveAttachmentDocument, { input: { id, fileId: textOf(form, 'file') } }, form);
  return told.kind === 'done' ? redirect(`/proposals/${id}/files`) : formAnswer(told, form);
}

export function Component() {
  const { proposal, refused, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const { refusalText } = useFileWords();
  const { id, challenge, attachments, viewerCan } = proposal;
  const mayEdit = viewerCan.includes('EDIT');
  const errors = answer ? [{ text: refusalText('DEADLINE_PASSED') }] : refused ? [{ text: refusalText(refused), href: '#file' }] : [];
  return (
    <Page title={t`Files`} section={text(challenge.title)} caption={proposal.title || text(challenge.title)} errors={errors} attempt={answer?.attempt ?? refused ?? undefined} back={{ href: `/proposals/${id}`, text: t`All sections` }}>
      <p className="govuk-body site-measure">
        <Trans>Files are sealed with your idea, and your receipt covers them. Scorers see “Attachment 1” instead of a name. You need none: what counts should stand in your answers.</Trans>
      </p>
      {attachments && attachments.length > 0 ? <FileList files={attachments} mayEdit={mayEdit} formKey={formKey} /> : <InsetText>{t`There are no files yet.`}</InsetText>}
      {mayEdit ? <FilePicker proposalId={id} refused={refused} /> : null}
    </Page>
  );
}

type FileOf = NonNullable<NonNullable<FilesPageQuery['proposal']>['attachments']>[number];

function FileList({ files, mayEdit, formKey }: { files: FileOf[]; mayEdit: boolean; formKey: string }) {
  const { stateOf, sizeText, reasonText } = useFileWords();
  return (
    <ul className="parts-files">
      {files.map(({ id, name, size, state, reason }) => (
        <li key={id} className="parts-file">
          <span>
            {state === 'READY' ? (
              <a className="govuk-link" href={`/files/${id}`} download>
                {name}
              </a>
            ) : (
              name
            )}{' '}
            ({sizeText(size)}) {reason ? <span className="site-line">{reasonText(reason)}</span> : null}
          </span>
          <StatusTag tone={stateOf(state).tone}>{stateOf(state).text}</StatusTag>
          {mayEdit ? (
            <Form method="post">
              <HiddenKey formKey={`${formKey}-${id}`} />
              <input type="hidden" name="file" value={id} />
              <Button variant="secondary" preventDoubleClick>
                <Trans>Remove</Trans>
                <span className="govuk-visually-hidden"> {name}</span>
              </Button>
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
