// A value in kind that my organisation is asked to confirm: what is given, what it is said to be worth, yes or no.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, Radios, SummaryList, Textarea } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf, textOrNull } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound } from '../../../data/trouble.ts';
import { usePledgeTexts } from '../../../features/pledge/pledge-texts.tsx';
import { CheckValuationDocument } from '../../../gql/check-valuation.ts';
import { ValuationPageDocument } from '../../../gql/valuation-page.ts';
import { moneyText } from '../../../language/amounts.ts';
import { Localised } from '../../../language/localised.tsx';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, solution } = await ask(call, ValuationPageDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  const pledge = solution?.pledgeRound?.pledges.find(({ id, viewerMayCheck }) => viewerMayCheck && id === call.params.pledgeId);
  if (!solution || !pledge) throw notFound();
  return { solution, pledge, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const { slug = '', pledgeId = '' } = call.params;
  const agrees = textOf(form, 'agrees');
  if (agrees === '') return formAnswer({ kind: 'refused', userErrors: [{ code: 'AGREES', path: ['agrees'], message: '' }] }, form);
  const input = { id: pledgeId, version: Number(textOf(form, 'version')), agrees: agrees === 'yes', note: textOrNull(form, 'note') };
  const told = await tell(call, CheckValuationDocument, { input }, form);
  return told.kind === 'done' ? redirect(`/solutions/${slug}`) : formAnswer(told, form);
}

export function Component() {
  const { solution, pledge, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const { kindText } = usePledgeTexts();
  const errors = formErrors(answer).items.map((one) => (one.text === '' ? { ...one, text: t`Choose whether you agree with the value` } : one));
  const items = answer?.conflict ? [...errors, { text: t`The pledge was changed meanwhile. Look at it again before you decide.` }] : errors;
  const errorFor = (id: string) => errors.find(({ href }) => href === `#${id}`)?.text;
  return (
    <Page title={t`Check a value`} section={solution.title} caption={solution.title} back={{ href: `/solutions/${solution.slug}`, text: solution.title }} errors={items} {...(answer ? { attempt: answer.attempt } : {})}>
      <SummaryList
        rows={[
          { key: t`Given by`, value: <Localised of={pledge.organisation.name} /> },
          { key: t`What`, value: kindText(pledge.kind) },
          { key: t`How it was valued`, value: pledge.note ?? '–' },
          { key: t`Said to be worth`, value: moneyText(pledge.amount) },
          ...(pledge.valuation?.verifier ? [{ key: t`You check it for`, value: <Localised of={pledge.valuation.verifier.name} /> }] : []),
        ]}
      />
      <Form method="post" className="site-measure" noValidate key={answer?.attempt}>
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="version" value={pledge.version} />
        <Radios
          legend={t`Is it worth that?`}
          legendSize="m"
          name="agrees"
          defaultValue={answer?.values.agrees ?? ''}
          error={errorFor('agrees')}
          items={[
            { value: 'yes', label: t`Yes, I confirm the value` },
            { value: 'no', label: t`No, I do not agree with it` },
          ]}
        />
        <Textarea
          label={t`How did you come to that?`}
          labelSize="s"
          hint={t`Needed when you do not agree. Everybody sees it beside the pledge. The value itself stays as it is; whoever gives can change it.`}
          name="note"
          rows={3}
          defaultValue={answer?.values.note}
          error={errorFor('note')}
        />
        <Button preventDoubleClick>
          <Trans>Send the answer</Trans>
        </Button>
      </Form>
    </Page>
  );
}
