// The files a council brought in, and a form for the next one.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Link, LinkButton, Table } from '@moothall/ui/govuk';
import { EmptyState, ScrollTable } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { trouble } from '../../../data/trouble.ts';
import { ImportStateTag } from '../../../features/measured/import-state.tsx';
import { UploadForm } from '../../../features/measured/upload-form.tsx';
import { EvidenceImportsPageDocument } from '../../../gql/evidence-imports-page.ts';
import { ImportEvidenceFromUrlDocument } from '../../../gql/import-evidence-from-url.ts';
import type { EvidenceImportsPageQuery } from '../../../gql/types.ts';
import { useText } from '../../../language/localised.tsx';
import { Moment } from '../../../language/times.tsx';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer } = await ask(call, EvidenceImportsPageDocument, {});
  signInFirst(viewer.person, call.request);
  if (!viewer.actingFor?.evidenceImports) throw trouble('FORBIDDEN');
  const { searchParams } = new URL(call.request.url);
  const refused = searchParams.get('refused') === null ? null : searchParams.get('because');
  return { council: viewer.actingFor, imports: viewer.actingFor.evidenceImports, refused, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const input = { organisationId: textOf(form, 'organisationId'), url: textOf(form, 'url') };
  const told = await tell(call, ImportEvidenceFromUrlDocument, { input }, form);
  return told.kind === 'done' ? redirect(`/work/evidence/${told.data.importEvidenceFromUrl.evidenceImport?.id ?? ''}`) : formAnswer(told, form);
}

export function Component() {
  const { council, imports, refused, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const { items, errorFor } = formErrors(answer);
  const errors = refused && !answer ? [{ text: refused, href: '#file' }] : items;
  return (
    <Page
      title={t`What others measured`}
      caption={text(council.name)}
      lead={t`Surveys and service reports that your council can show beside what people say, always with their source.`}
      back={{ href: '/work', text: t`My work` }}
      errors={errors}
      {...(answer ? { attempt: answer.attempt } : {})}
    >
      <UploadForm organisationId={council.id} formKey={formKey} refused={refused && !answer ? refused : null} url={answer?.values.url ?? ''} urlError={errorFor('url')} />
      <p>
        <LinkButton variant="secondary" href="/work/evidence/new">
          <Trans>Write down a single figure</Trans>
        </LinkButton>
      </p>
      <h2 className="govuk-heading-m">
        <Trans>Files so far</Trans>
      </h2>
      <Imports imports={imports} />
    </Page>
  );
}

type Imports = NonNullable<NonNullable<EvidenceImportsPageQuery['viewer']['actingFor']>['evidenceImports']>;

function Imports({ imports }: { imports: Imports }) {
  const { t } = useLingui();
  if (imports.length === 0)
    return (
      <EmptyState title={t`No file yet`} headingLevel={3}>
        <Trans>Send the table of a survey: one row for each council, with a column for the figure.</Trans>
      </EmptyState>
    );
  return (
    <ScrollTable label={t`Table of files`}>
      <Table
        firstCellIsHeader
        className="site-wide-table"
        head={[t`File`, t`State`, { content: t`Stored`, isNumeric: true }, { content: t`Left out`, isNumeric: true }, t`Sent`]}
        rows={imports.map(({ id, fileName, state, stored, leftOut, uploadedAt }) => [
          {
            content: (
              <Link className="govuk-link" href={`/work/evidence/${id}`}>
                {fileName}
              </Link>
            ),
          },
          { content: <ImportStateTag state={state} /> },
          { content: String(stored), isNumeric: true },
          { content: String(leftOut), isNumeric: true },
          { content: <Moment at={uploadedAt} /> },
        ])}
      />
    </ScrollTable>
  );
}
