// An authority adopts a finished pilot: prepares it, decides it, and tells what came of it.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, Radios, Textarea } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound, trouble } from '../../../data/trouble.ts';
import { AdoptionForms } from '../../../features/pilot-editor/adoption-forms.tsx';
import { dayOf, numberOf } from '../../../features/pilot-editor/form-days.ts';
import { AdoptPilotPageDocument } from '../../../gql/adopt-pilot-page.ts';
import { ConfirmAdoptionDocument } from '../../../gql/confirm-adoption.ts';
import { ProposeAdoptionDocument } from '../../../gql/propose-adoption.ts';
import { ReportAdoptionDocument } from '../../../gql/report-adoption.ts';
import { WithdrawAdoptionDocument } from '../../../gql/withdraw-adoption.ts';
import { useText } from '../../../language/localised.tsx';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';

const AUTHORITIES: readonly string[] = ['COUNCIL', 'COMBINED_AUTHORITY', 'DEPARTMENT'];

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, pilot } = await ask(call, AdoptPilotPageDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  if (!pilot) throw notFound();
  const mine = pilot.adoptions.filter((one) => one.viewerMayChange);
  if (!pilot.viewerMayAdopt && mine.length === 0) throw trouble('FORBIDDEN');
  const taken = pilot.adoptions.filter(({ state }) => state !== 'WITHDRAWN').map(({ organisation }) => organisation.id);
  const own = viewer.memberships.map(({ organisation }) => organisation).filter(({ id, kind }) => AUTHORITIES.includes(kind) && id !== pilot.lead.id && !taken.includes(id));
  return { pilot, mine, own, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const told = await act(call, form);
  return told.kind === 'done' ? redirect(`/pilots/${call.params.slug ?? ''}/adopt`) : formAnswer(told, form);
}

function act(call: ActionFunctionArgs, form: FormData) {
  const intent = textOf(form, 'intent');
  const base = { id: textOf(form, 'id'), version: Number(textOf(form, 'version')) };
  if (intent === 'confirm') return tell(call, ConfirmAdoptionDocument, { input: base }, form);
  if (intent === 'withdraw') return tell(call, WithdrawAdoptionDocument, { input: { ...base, reason: textOf(form, 'reason') } }, form);
  if (intent === 'report') {
    const results = textOf(form, 'codes').split(' ').flatMap((indicatorCode) => {
      const value = numberOf(form, `value-${indicatorCode}`);
      return value === null ? [] : [{ indicatorCode, value, n: numberOf(form, `n-${indicatorCode}`) }];
    });
    return tell(call, ReportAdoptionDocument, { input: { ...base, summary: textOf(form, 'summary'), from: dayOf(form, 'from'), to: dayOf(form, 'to'), results } }, form);
  }
  return tell(call, ProposeAdoptionDocument, { input: { pilotId: textOf(form, 'pilotId'), organisationId: textOf(form, 'organisationId'), plan: textOf(form, 'plan') } }, form);
}

export function Component() {
  const { pilot, mine, own, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const errors = formErrors(answer);
  const conflict = answer?.conflict ? [{ text: t`Somebody changed this adoption just now. Look at it again, then save.` }] : [];
  return (
    <Page title={t`Adopt this pilot`} section={pilot.solution.title} caption={pilot.solution.title} back={{ href: `/pilots/${pilot.slug}`, text: t`The pilot` }} errors={[...conflict, ...errors.items]} attempt={answer?.attempt}>
      <p className="govuk-body site-measure">
        <Trans>Prepare it first: only your authority and the council that leads see it. Once you confirm it, it is public and counted. Later you tell what came of it.</Trans>{' '}
        <a className="govuk-link" href={`/data/pilots/${pilot.slug}/reuse-pack.zip`}>
          <Trans>Download the reuse pack</Trans>
        </a>
      </p>
      {mine.map((adoption) => (
        <AdoptionForms key={adoption.id} adoption={adoption} indicators={pilot.indicators} formKey={formKey} values={answer?.values ?? {}} errorFor={errors.errorFor} />
      ))}
      {pilot.viewerMayAdopt && own.length > 0 ? (
        <Form method="post" className="site-measure" noValidate>
          <HiddenKey formKey={formKey} />
          <input type="hidden" name="pilotId" value={pilot.id} />
          <Radios legend={t`Which authority adopts it?`} legendSize="s" name="organisationId" defaultValue={answer?.values.organisationId ?? own[0]?.id ?? ''} error={errors.errorFor('organisationId')} items={own.map(({ id, name }) => ({ value: id, label: text(name) }))} />
          <Textarea label={t`What do you mean to do?`} labelSize="s" name="plan" rows={4} defaultValue={answer?.values.plan} error={errors.errorFor('plan')} />
          <Button preventDoubleClick>
            <Trans>Prepare the adoption</Trans>
          </Button>
        </Form>
      ) : null}
    </Page>
  );
}
