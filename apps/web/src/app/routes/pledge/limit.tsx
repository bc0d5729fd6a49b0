// The limit above which two people commit an organisation: its members see it, its administrators set it.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { fromDecimalString, parsePounds, toDecimalString } from '@moothall/domain/money';
import { Button, Input, InsetText } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound } from '../../../data/trouble.ts';
import { PledgeLimitPageDocument } from '../../../gql/pledge-limit-page.ts';
import { SetPledgeLimitDocument } from '../../../gql/set-pledge-limit.ts';
import { moneyText } from '../../../language/amounts.ts';
import { useText } from '../../../language/localised.tsx';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, organisation } = await ask(call, PledgeLimitPageDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  if (!organisation?.pledgeLimit) throw notFound();
  const mine = viewer.memberships.find((one) => one.organisation.id === organisation.id);
  return { organisation, limit: organisation.pledgeLimit, maySet: mine?.roles.includes('ADMIN') ?? false, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const typed = textOf(form, 'amount').trim();
  const pence = typed === '' ? null : parsePounds(typed);
  if (typed !== '' && pence === null) return formAnswer({ kind: 'refused', userErrors: [{ code: 'AMOUNT', path: ['amount'], message: '' }] }, form);
  const input = { organisationId: textOf(form, 'organisationId'), version: Number(textOf(form, 'version')), amount: pence === null ? null : toDecimalString(pence) };
  const told = await tell(call, SetPledgeLimitDocument, { input }, form);
  return told.kind === 'done' ? redirect(`/organisations/${call.params.slug ?? ''}/pledge-limit`) : formAnswer(told, form);
}

export function Component() {
  const { organisation, limit, maySet } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const text = useText();
  const { items, attempt } = useTrouble();
  const name = text(organisation.name);
  const amount = limit.amount === null ? '' : moneyText({ amount: limit.amount });
  return (
    <Page title={t`Two people for large pledges`} section={name} caption={name} back={{ href: `/organisations/${organisation.slug}`, text: name }} errors={items} {...(attempt ? { attempt } : {})}>
      <p className="govuk-body-l">
        {limit.amount === null ? (
          <Trans>Now: no limit. One pledger may commit any amount alone.</Trans>
        ) : (
          <Trans>Now: up to {amount} in one round one pledger commits {name} alone, above it two do.</Trans>
        )}
      </p>
      <p className="govuk-body">
        <Trans>All pledges of the organisation in one round are added up, so that nobody gets past the limit in pieces. What waits for a second person counts nowhere and is seen by nobody else.</Trans>
      </p>
      {maySet ? (
        <LimitForm />
      ) : (
        <InsetText>
          <Trans>An administrator of your organisation can change it.</Trans>
        </InsetText>
      )}
    </Page>
  );
}

function useTrouble() {
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const errors = formErrors(answer).items.map((one) => (one.text === '' ? { ...one, text: t`Enter the amount in pounds, like 25000, or leave it empty` } : one));
  const conflict = answer?.conflict ? [{ text: t`Somebody changed the limit meanwhile. Look at it again.` }] : [];
  return { items: [...errors, ...conflict], attempt: answer?.attempt };
}

function LimitForm() {
  const { organisation, limit, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const { items, attempt } = useTrouble();
  const isWhole = limit.amount !== null && (fromDecimalString(limit.amount) ?? 0n) % 100n === 0n;
  return (
    <Form method="post" className="site-measure" noValidate key={attempt}>
      <HiddenKey formKey={formKey} />
      <input type="hidden" name="organisationId" value={organisation.id} />
      <input type="hidden" name="version" value={limit.version} />
      <Input
        label={t`The most that one pledger commits alone in one round`}
        labelSize="s"
        hint={t`In pounds, like 25000. Enter 0 if two people are to commit everything; leave it empty for no limit.`}
        name="amount"
        prefix="£"
        width={10}
        inputMode="decimal"
        autoComplete="off"
        defaultValue={answer?.values.amount ?? (isWhole ? limit.amount?.replace(/\.00$/, '') : (limit.amount ?? ''))}
        error={items[0]?.text}
      />
      <p className="govuk-body">
        <Trans>Every pledger of your organisation is told.</Trans>
      </p>
      <Button preventDoubleClick>
        <Trans>Set the limit</Trans>
      </Button>
    </Form>
  );
}
