// Writes down a single figure that somebody else measured, with its source.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell, type UserError } from '../../../data/tell.ts';
import { FigureFields } from '../../../features/measured/figure-fields.tsx';
import { figureInputOf } from '../../../features/measured/figure-input.ts';
import { AddEvidenceDocument } from '../../../gql/add-evidence.ts';
import { NewFigurePageDocument } from '../../../gql/new-figure-page.ts';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer } = await ask(call, NewFigurePageDocument, {});
  signInFirst(viewer.person, call.request);
  const { searchParams } = new URL(call.request.url);
  const problem = searchParams.get('problem') ?? '';
  const place = searchParams.get('place') ?? viewer.actingFor?.place?.code ?? '';
  return { place, problem, slug: searchParams.get('slug') ?? '', service: searchParams.get('service') ?? '', formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const { input, userErrors, leadsTo } = figureInputOf(form);
  if (!input) return formAnswer({ kind: 'refused', userErrors }, form);
  const told = await tell(call, AddEvidenceDocument, { input }, form);
  return told.kind === 'done' ? redirect(leadsTo) : formAnswer(told, form);
}

export function Component() {
  const { place, problem, slug, service, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const words = (error: UserError): UserError => (error.code === 'NO_NUMBER' ? { ...error, message: t`Write a number, like 68.4` } : error);
  const { items, errorFor } = formErrors(answer && { ...answer, userErrors: answer.userErrors.map(words) });
  const values = answer?.values ?? { place, service, problemId: problem, slug, kind: 'SURVEY', unit: 'PERCENT' };
  return (
    <Page
      title={t`Write down a figure`}
      section={t`What others measured`}
      lead={t`What a survey, a petition or an expert found out. Without its source nobody can check it, so the source is needed.`}
      back={{ href: '/work/evidence', text: t`What others measured` }}
      errors={items}
      {...(answer ? { attempt: answer.attempt } : {})}
    >
      <Form method="post" className="site-measure" noValidate>
        <HiddenKey formKey={formKey} />
        <FigureFields values={values} errorFor={errorFor} />
        <Button preventDoubleClick>
          <Trans>Show this figure</Trans>
        </Button>
      </Form>
    </Page>
  );
}
