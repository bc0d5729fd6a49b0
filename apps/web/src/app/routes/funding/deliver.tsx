// The lead records what arrived of a pledge in kind.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, Input, InsetText, Select, Textarea } from '@moothall/ui/govuk';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { tell } from '../../../data/tell.ts';
import { HoldsNoMoney } from '../../../features/funding/holds-no-money.tsx';
import { amountIn } from '../../../features/funding/money-input.ts';
import { useMoneyErrors, useMoneyWords } from '../../../features/funding/money-words.tsx';
import { RecordDeliveryDocument } from '../../../gql/record-delivery.ts';
import { moneyText } from '../../../language/amounts.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';
import { moneyToWorkOn } from './money-to-work-on.ts';

export async function loader(call: LoaderFunctionArgs) {
  return { ...(await moneyToWorkOn(call, 'viewerMayCall')), formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const input = { pledgeId: textOf(form, 'pledgeId'), value: amountIn(form, 'value'), note: textOf(form, 'note') };
  const told = await tell(call, RecordDeliveryDocument, { input }, form);
  return told.kind === 'done' ? redirect(`/solutions/${call.params.slug ?? ''}/money`) : formAnswer(told, form);
}

export function Component() {
  const { solution, money, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const { kindText } = useMoneyWords();
  const errors = useMoneyErrors(answer);
  const values = answer?.values ?? {};
  const items = money.shares
    .filter(({ unit, figures }) => unit === 'IN_KIND' && Number(figures.outstanding.amount) > 0)
    .map(({ pledgeId, organisation, kind, figures }) => ({
      value: pledgeId,
      text: [text(organisation.name), kindText(kind), moneyText(figures.outstanding)].join(' – '),
    }));
  return (
    <Page
      title={t`Record a delivery`}
      section={solution.title}
      caption={solution.title}
      back={{ href: `/solutions/${solution.slug}/money`, text: t`The money` }}
      lead={t`Goods, staff time, data or a site that arrived. It counts once somebody else has verified it.`}
      errors={errors.items}
      {...(answer ? { attempt: answer.attempt } : {})}
    >
      <HoldsNoMoney />
      {items.length === 0 ? (
        <InsetText>
          <Trans>Nothing in kind is still to come.</Trans>
        </InsetText>
      ) : (
        <Form method="post" className="site-measure" noValidate>
          <HiddenKey formKey={formKey} />
          <Select
            label={t`Which pledge?`}
            labelSize="s"
            hint={t`With the value that is still to come`}
            name="pledgeId"
            id="pledgeId"
            items={items}
            defaultValue={values['pledgeId']}
            error={errors.errorFor('pledgeId')}
          />
          <Input
            label={t`Declared value of this part`}
            labelSize="s"
            hint={t`As it was valued when it was pledged, like 6000. It is never counted as money.`}
            name="value"
            id="value"
            prefix="£"
            width={10}
            inputMode="decimal"
            defaultValue={values['value']}
            error={errors.errorFor('value')}
          />
          <Textarea
            label={t`What was delivered?`}
            labelSize="s"
            hint={t`Your council and the pledger can read it.`}
            name="note"
            id="note"
            rows={3}
            defaultValue={values['note']}
            error={errors.errorFor('note')}
          />
          <Button preventDoubleClick>
            <Trans>Record the delivery</Trans>
          </Button>
        </Form>
      )}
    </Page>
  );
}
