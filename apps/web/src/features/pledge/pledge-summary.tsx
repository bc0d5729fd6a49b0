// The whole pledge in words: the check before it is made, with the way back to each answer.
import { useLingui } from '@lingui/react/macro';
import { SummaryList } from '@moothall/ui/govuk';
import { formatPounds } from '@moothall/domain/money';
import { dayText } from '../../language/times.tsx';
import { useLocale } from '../../language/use-locale.ts';
import { penceOf, validUntilOf } from './answers.ts';
import type { Answers, Step } from './answers.ts';
import { usePledgeTexts } from './pledge-texts.tsx';

interface PledgeSummaryProps {
  answers: Answers;
  who: string;
  /** of a value in kind */
  verifierName: string | undefined;
  /** the same sentence as the server stores */
  conditionText: string;
  hrefOf: (step: Step) => string;
}

export function PledgeSummary({ answers, who, verifierName, conditionText, hrefOf }: PledgeSummaryProps) {
  const { t } = useLingui();
  const { kindText } = usePledgeTexts();
  const locale = useLocale();
  const until = validUntilOf(answers);
  // Who pledges what stays when a pledge is changed.
  const change = (step: Step, what: string) => [{ href: hrefOf(step), text: t`Change`, visuallyHiddenText: what }];
  const amount = formatPounds(penceOf(answers));
  const { numerator, denominator, base, note } = answers;
  const match = base === 'COUNCIL_CASH' ? t`£${numerator} for every £${denominator} of councils, at most ${amount}` : t`£${numerator} for every £${denominator} of others, at most ${amount}`;
  return (
    <SummaryList
      rows={[
        { key: t`Who pledges`, value: who, ...(answers.change ? {} : { actions: change('who', t`who pledges`) }) },
        { key: t`What`, value: answers.kind ? kindText(answers.kind) : '–', ...(answers.change ? {} : { actions: change('what', t`what you pledge`) }) },
        { key: t`How much`, value: answers.kind === 'MATCH' ? match : amount, actions: change('amount', t`how much`) },
        ...(note ? [{ key: t`Note`, value: note, actions: change('amount', t`the note`) }] : []),
        ...(verifierName ? [{ key: t`Checked by`, value: verifierName, actions: change('amount', t`who checks the value`) }] : []),
        { key: t`Condition`, value: conditionText, actions: change('conditions', t`the condition`) },
        { key: t`Stands until`, value: until ? dayText(until, locale) : t`the round closes`, actions: change('until', t`until when`) },
        { key: t`Authority`, value: answers.authority, actions: change('until', t`the authority`) },
      ]}
    />
  );
}
