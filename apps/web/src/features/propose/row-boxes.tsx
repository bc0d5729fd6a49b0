// The boxes of a line of cost, of a risk and of a milestone.
import { useLingui } from '@lingui/react/macro';
import { formatPounds, fromDecimalString } from '@moothall/domain/money';
import { COST_KINDS, totalOf } from '@moothall/domain/proposal';
import { Input, Select, Textarea } from '@moothall/ui/govuk';
import type { Values } from '../../data/repeated-fields.ts';
import { useQuestionWords } from './question-words.tsx';
import { costsOf } from './read-rows.ts';
import type { Box } from './rows-field.tsx';

export function CostBoxes({ box }: { box: Box }) {
  const { t } = useLingui();
  const { costText } = useQuestionWords();
  return (
    <>
      <Input {...box('what')} label={t`What it is for`} />
      <Select {...box('kind')} label={t`What it pays for`} items={COST_KINDS.map((kind) => ({ value: kind, text: costText(kind) }))} />
      <div className="site-row">
        <Input {...box('days')} label={t`Days (people)`} width={5} inputMode="decimal" />
        <Input {...box('rate')} label={t`For a day (people)`} prefix="£" width={5} inputMode="decimal" />
        <Input {...box('amount')} label={t`Sum (all else)`} prefix="£" width={10} inputMode="decimal" />
      </div>
    </>
  );
}

export function RiskBoxes({ box }: { box: Box }) {
  const { t } = useLingui();
  const levels = (least: string, most: string) => [1, 2, 3, 4, 5].map((level) => ({ value: String(level), text: level === 1 ? `1 – ${least}` : level === 5 ? `5 – ${most}` : String(level) }));
  return (
    <>
      <Textarea {...box('risk')} label={t`What could go wrong`} rows={2} />
      <div className="site-row">
        <Select {...box('likelihood')} label={t`How likely`} items={levels(t`hardly`, t`almost surely`)} />
        <Select {...box('impact')} label={t`How grave`} items={levels(t`a nuisance`, t`the end of it`)} />
      </div>
      <Textarea {...box('response')} label={t`What you do about it`} rows={2} />
      <Input {...box('owner')} label={t`Who looks after it`} hint={t`A role, like “site lead”; no names.`} />
    </>
  );
}

export function MilestoneBoxes({ box }: { box: Box }) {
  const { t } = useLingui();
  return (
    <>
      <Input {...box('what')} label={t`What is reached`} />
      <div className="site-row">
        <Input {...box('week')} label={t`In week`} width={3} inputMode="numeric" />
        <Input {...box('payment')} label={t`Paid then (optional)`} prefix="£" width={10} inputMode="decimal" />
      </div>
    </>
  );
}

/** What the lines come to, by the rules of the server; empty while there are none. */
export function sumText(values: Values): string {
  const lines = costsOf(values).rows.map(({ what, kind, days, rate, amount }) => ({
    what,
    kind,
    daysHundredths: fromDecimalString(days ?? ''),
    rate: fromDecimalString(rate ?? ''),
    amount: fromDecimalString(amount ?? '') ?? 0n,
  }));
  return lines.length === 0 ? '' : formatPounds(totalOf(lines));
}
