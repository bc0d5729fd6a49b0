// One call or delivery: what it asks, its references, and what the viewer may do about it.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { InsetText } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound } from '../../../data/trouble.ts';
import { CallFacts } from '../../../features/funding/call-facts.tsx';
import { CallForms } from '../../../features/funding/call-forms.tsx';
import { HoldsNoMoney } from '../../../features/funding/holds-no-money.tsx';
import { amountIn } from '../../../features/funding/money-input.ts';
import { useMoneyErrors } from '../../../features/funding/money-words.tsx';
import { CallPageDocument } from '../../../gql/call-page.ts';
import { RecordPaymentDocument } from '../../../gql/record-payment.ts';
import { SetCallReferencesDocument } from '../../../gql/set-call-references.ts';
import { VerifyDeliveryDocument } from '../../../gql/verify-delivery.ts';
import { VoidCallDocument } from '../../../gql/void-call.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, moneyCall } = await ask(args, CallPageDocument, { id: args.params.id ?? '' });
  signInFirst(viewer.person, args.request);
  if (!moneyCall) throw notFound();
  return { call: moneyCall, formKey: newFormKey() };
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const told = await act(args, form);
  return told.kind === 'done' ? redirect(`/money/calls/${args.params.id ?? ''}`) : formAnswer(told, form);
}

function act(args: ActionFunctionArgs, form: FormData) {
  const [id, version, intent] = [args.params.id ?? '', Number(textOf(form, 'version')), textOf(form, 'intent')];
  if (intent === 'pay') return tell(args, RecordPaymentDocument, { input: { id, version, amount: amountIn(form, 'amount') } }, form);
  if (intent === 'verify') return tell(args, VerifyDeliveryDocument, { input: { id, version } }, form);
  if (intent === 'void') return tell(args, VoidCallDocument, { input: { id, version, reason: textOf(form, 'reason') } }, form);
  const references = { purchaseOrder: textOf(form, 'purchaseOrder') || null, invoice: textOf(form, 'invoice') || null };
  return tell(args, SetCallReferencesDocument, { input: { id, version, ...references } }, form);
}

export function Component() {
  const { call, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const errors = useMoneyErrors(answer);
  const { solution } = call.round;
  const who = text(call.organisation.name);
  return (
    <Page
      title={call.unit === 'GBP' ? t`Call to ${who}` : t`Delivery by ${who}`}
      section={solution.title}
      caption={solution.title}
      back={{ href: `/solutions/${solution.slug}/money`, text: t`The money` }}
      errors={errors.items}
      {...(answer ? { attempt: answer.attempt } : {})}
    >
      <HoldsNoMoney />
      {answer?.conflict ? (
        <InsetText>
          <Trans>Somebody changed this meanwhile. Look at it again, then do what is still to be done.</Trans>
        </InsetText>
      ) : null}
      <CallFacts call={call} />
      <CallForms call={call} formKey={formKey} values={answer?.values ?? {}} errorFor={errors.errorFor} />
    </Page>
  );
}
