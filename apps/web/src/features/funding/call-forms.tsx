// What may be done about a call: record the payment, verify the delivery, note the references, withdraw it.
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { Button, Details, Input, Textarea } from '@moothall/ui/govuk';
import { HiddenKey } from '../../data/hidden-key.tsx';
import type { Call } from './call-facts.tsx';

interface CallFormsProps {
  call: Call;
  formKey: string;
  values: Record<string, string>;
  errorFor: (id: string) => string | undefined;
}

export function CallForms(props: CallFormsProps) {
  const { call } = props;
  return (
    <>
      {call.viewerMayPay ? <PayForm {...props} /> : null}
      {call.viewerMayVerify ? <VerifyForm {...props} /> : null}
      {call.viewerMayRefer && call.unit === 'GBP' ? <ReferencesForm {...props} /> : null}
      {call.viewerMayVoid ? <VoidForm {...props} /> : null}
    </>
  );
}

function PostForm({ call, formKey, intent, children }: Pick<CallFormsProps, 'call' | 'formKey'> & { intent: string; children: ReactNode }) {
  return (
    <Form method="post" className="site-measure" noValidate>
      <HiddenKey formKey={`${formKey}-${intent}`} />
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="version" value={call.version} />
      {children}
    </Form>
  );
}

function PayForm({ call, formKey, values, errorFor }: CallFormsProps) {
  const { t } = useLingui();
  return (
    <section aria-labelledby="pay">
      <h2 className="govuk-heading-m" id="pay">
        <Trans>Record that it was paid</Trans>
      </h2>
      <PostForm call={call} formKey={formKey} intent="pay">
        <Input
          label={t`How much was paid?`}
          labelSize="s"
          hint={t`All of it or a part. It is recorded once; what is left can be called again.`}
          name="amount"
          id="amount"
          prefix="£"
          width={10}
          inputMode="decimal"
          defaultValue={values['amount'] ?? call.amount.amount.replace(/\.00$/, '')}
          error={errorFor('amount')}
        />
        <Button preventDoubleClick>
          <Trans>Record the payment</Trans>
        </Button>
      </PostForm>
    </section>
  );
}

function VerifyForm({ call, formKey }: CallFormsProps) {
  return (
    <section aria-labelledby="verify">
      <h2 className="govuk-heading-m" id="verify">
        <Trans>Verify the delivery</Trans>
      </h2>
      <p className="govuk-body">
        <Trans>You confirm that it took place as it is written down here.</Trans>
      </p>
      <PostForm call={call} formKey={formKey} intent="verify">
        <Button preventDoubleClick>
          <Trans>Verify the delivery</Trans>
        </Button>
      </PostForm>
    </section>
  );
}

function ReferencesForm({ call, formKey, values, errorFor }: CallFormsProps) {
  const { t } = useLingui();
  const isOpen = Boolean(errorFor('purchaseOrder') ?? errorFor('invoice'));
  return (
    <Details summary={<Trans>Note the purchase order and the invoice</Trans>} open={isOpen}>
      <PostForm call={call} formKey={formKey} intent="refer">
        <Input label={t`Number of the purchase order`} hint={t`Like PO-2027/0041`} name="purchaseOrder" id="purchaseOrder" width={20} defaultValue={values['purchaseOrder'] ?? call.purchaseOrder ?? ''} error={errorFor('purchaseOrder')} />
        <Input label={t`Number of the invoice`} name="invoice" id="invoice" width={20} defaultValue={values['invoice'] ?? call.invoice ?? ''} error={errorFor('invoice')} />
        <Button variant="secondary" preventDoubleClick>
          <Trans>Save the numbers</Trans>
        </Button>
      </PostForm>
    </Details>
  );
}

function VoidForm({ call, formKey, values, errorFor }: CallFormsProps) {
  const { t } = useLingui();
  return (
    <Details summary={<Trans>Withdraw it</Trans>} open={Boolean(errorFor('reason'))}>
      <PostForm call={call} formKey={formKey} intent="void">
        <Textarea label={t`Why?`} hint={t`Your council and all pledgers of this round can read it.`} name="reason" id="reason" rows={2} defaultValue={values['reason']} error={errorFor('reason')} />
        <Button variant="warning" preventDoubleClick>
          <Trans>Withdraw it</Trans>
        </Button>
      </PostForm>
    </Details>
  );
}
