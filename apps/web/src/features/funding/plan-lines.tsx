// The lines of the form of a plan: what each step pays for, what it waits for, and its share.
import { Trans, useLingui } from '@lingui/react/macro';
import { Input, Select } from '@moothall/ui/govuk';
import { fromDecimalString, toDecimalString } from '@moothall/domain/money';
import type { MoneyViewFragment } from '../../gql/types.ts';
import { PLAN_LINES } from './money-input.ts';

interface PlanLinesProps {
  money: MoneyViewFragment;
  values: Record<string, string>;
  errorFor: (id: string) => string | undefined;
}

export function PlanLines({ money, values, errorFor }: PlanLinesProps) {
  const { t } = useLingui();
  const shares = sharesOf(money);
  const hasValues = Object.keys(values).length > 0;
  const items = [{ value: '', text: t`At the start` }, ...money.milestones.map(({ code, title }) => ({ value: code, text: title }))];
  const was = (name: string, stored: string | undefined) => (hasValues ? values[name] : stored) ?? '';
  return PLAN_LINES.map((line) => {
    const stored = money.tranches[line];
    return (
      <fieldset className="govuk-fieldset govuk-!-margin-bottom-6 site-measure" key={line}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
          <Trans>Step {line + 1}</Trans>
        </legend>
        <Input label={t`What does it pay for?`} name={`title-${line}`} id={`title-${line}`} defaultValue={was(`title-${line}`, stored?.title)} error={errorFor(`title-${line}`)} />
        <Select
          label={t`When may it be called?`}
          name={`milestone-${line}`}
          id={`milestone-${line}`}
          items={items}
          defaultValue={was(`milestone-${line}`, stored?.milestone?.code)}
          error={errorFor(`milestone-${line}`)}
        />
        <Input
          label={t`Share of the whole`}
          name={`value-${line}`}
          id={`value-${line}`}
          suffix="%"
          width={5}
          inputMode="decimal"
          defaultValue={was(`value-${line}`, shares[line])}
          error={errorFor(`value-${line}`)}
        />
      </fieldset>
    );
  });
}

/** The shares of the plan that is there, to two decimals; the last one takes what the others leave. */
function sharesOf({ tranches }: MoneyViewFragment): string[] {
  const amounts = tranches.map(({ amount }) => fromDecimalString(amount.amount) ?? 0n);
  const whole = amounts.reduce((sum, amount) => sum + amount, 0n);
  if (whole === 0n) return [];
  const shares = amounts.map((amount) => (amount * 10_000n + whole / 2n) / whole);
  const others = shares.slice(0, -1).reduce((sum, share) => sum + share, 0n);
  return [...shares.slice(0, -1), 10_000n - others].map((share) => toDecimalString(share).replace(/\.?0+$/, ''));
}
