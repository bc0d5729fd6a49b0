// One import from the choice of columns to its end, and back.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, InsetText, Link } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound } from '../../../data/trouble.ts';
import { ChooseColumns, SourceFields } from '../../../features/measured/choose-columns.tsx';
import { ChooseServices, requestsChoiceOf } from '../../../features/measured/choose-services.tsx';
import { ImportPreview } from '../../../features/measured/import-preview.tsx';
import { ImportProgress, ImportResult } from '../../../features/measured/import-progress.tsx';
import { ImportStateTag } from '../../../features/measured/import-state.tsx';
import { RowErrors } from '../../../features/measured/row-errors.tsx';
import { guessedColumns, surveyChoiceOf } from '../../../features/measured/survey-choice.ts';
import { EvidenceImportPageDocument } from '../../../gql/evidence-import-page.ts';
import { PreviewEvidenceImportDocument } from '../../../gql/preview-evidence-import.ts';
import { RunEvidenceImportDocument } from '../../../gql/run-evidence-import.ts';
import { UndoEvidenceImportDocument } from '../../../gql/undo-evidence-import.ts';
import type { ImportViewFragment } from '../../../gql/types.ts';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, evidenceImport } = await ask(call, EvidenceImportPageDocument, { id: call.params.id ?? '' });
  signInFirst(viewer.person, call.request);
  if (!evidenceImport) throw notFound();
  return { row: evidenceImport, place: viewer.actingFor?.placeCode?.code ?? '', formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const step = { id: call.params.id ?? '', version: Number(textOf(form, 'version')) };
  const intent = textOf(form, 'intent');
  if (intent === 'preview') {
    const choice = textOf(form, 'format') === 'OPEN311' ? { requests: requestsChoiceOf(form) } : { survey: surveyChoiceOf(form) };
    const told = await tell(call, PreviewEvidenceImportDocument, { input: { ...step, ...choice } }, form);
    if (told.kind !== 'done') return formAnswer(told, form);
    const { evidenceImport, preview } = told.data.previewEvidenceImport;
    const values: Record<string, string> = Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
    return { preview, version: evidenceImport?.version ?? step.version, values };
  }
  const input = { input: step };
  const told = intent === 'undo' ? await tell(call, UndoEvidenceImportDocument, input, form) : await tell(call, RunEvidenceImportDocument, input, form);
  return told.kind === 'done' ? redirect(`/work/evidence/${step.id}`) : formAnswer(told, form);
}

export function Component() {
  const { row, place, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const failure = answer && 'userErrors' in answer ? answer : undefined;
  const looked = answer && 'preview' in answer ? answer : undefined;
  const { items, errorFor } = formErrors(failure);
  const isOpen = row.state === 'UPLOADED' || row.state === 'FAILED' || row.state === 'UNDONE';
  const values = answer?.values ?? guessedColumns(row.header);
  return (
    <Page
      title={row.fileName}
      section={t`What others measured`}
      back={{ href: '/work/evidence', text: t`What others measured` }}
      errors={items}
      {...(failure ? { attempt: failure.attempt } : {})}
    >
      <p>
        <ImportStateTag state={row.state} />
      </p>
      {failure?.conflict ? <Changed /> : null}
      <Standing row={row} formKey={formKey} />
      {isOpen && looked?.preview ? <ImportPreview preview={looked.preview} version={looked.version} formKey={formKey} /> : null}
      {isOpen ? (
        <Form method="post" className="site-measure" noValidate>
          <HiddenKey formKey={formKey} />
          <input type="hidden" name="intent" value="preview" />
          <input type="hidden" name="format" value={row.format} />
          <input type="hidden" name="version" value={looked?.version ?? row.version} />
          {row.format === 'OPEN311' ? (
            <ChooseServices services={row.services} values={values} errorFor={errorFor} place={place} />
          ) : (
            <>
              <ChooseColumns header={row.header} values={values} errorFor={errorFor} />
              <SourceFields values={values} errorFor={errorFor} />
            </>
          )}
          <Button variant={looked ? 'secondary' : 'primary'} preventDoubleClick>
            <Trans>Look at the result first</Trans>
          </Button>
        </Form>
      ) : null}
    </Page>
  );
}

function Standing({ row, formKey }: { row: ImportViewFragment; formKey: string }) {
  const { id, state, failedBecause, progress, earlierId } = row;
  return (
    <>
      {failedBecause ? <InsetText>{failedBecause}</InsetText> : null}
      {earlierId && state === 'UPLOADED' ? (
        <InsetText>
          <Trans>
            This very file was brought in before. Figures that are there already stay as they are.{' '}
            <Link className="govuk-link" href={`/work/evidence/${earlierId}`}>
              See that import
            </Link>
          </Trans>
        </InsetText>
      ) : null}
      {state === 'RUNNING' ? <ImportProgress percent={progress.percent} rows={progress.rows} href={`/work/evidence/${id}`} /> : null}
      {state === 'DONE' ? <Done row={row} formKey={formKey} /> : null}
      {state === 'UPLOADED' ? null : <RowErrors errors={row.errors} leftOut={row.leftOut} />}
    </>
  );
}

function Done({ row: { stored, same, leftOut, moved, version }, formKey }: { row: ImportViewFragment; formKey: string }) {
  return (
    <>
      <ImportResult stored={stored} same={same} leftOut={leftOut} moved={moved} />
      <Form method="post">
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="intent" value="undo" />
        <input type="hidden" name="version" value={version} />
        <p className="govuk-body">
          <Trans>What you take away is shown nowhere any more. Figures that were there before this file stay.</Trans>
        </p>
        <Button variant="warning" preventDoubleClick>
          <Trans>Take all of it away again</Trans>
        </Button>
      </Form>
    </>
  );
}

function Changed() {
  return (
    <InsetText>
      <Trans>Somebody else changed this import meanwhile. This is how it is now.</Trans>
    </InsetText>
  );
}
