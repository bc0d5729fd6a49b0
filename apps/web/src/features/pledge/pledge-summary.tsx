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
  /** the same sentence as the server stores */
  conditionText: string;
  hrefOf: (step: Step) => string;
}

export function PledgeSummary({ answers, who, conditionText, hrefOf }: PledgeSummaryProps) {
  const { t } = useLingui();
  const { kindText } = usePledgeTexts();
  const locale = useLocale();
  const until = validUntilOf(answers);
  const change = (step: Step, what: string) => [{ href: hrefOf(step), text: t`Change`, visuallyHiddenText: what }];
  const amount = formatPounds(penceOf(answers));
  const { numerator, denominator, base, note } = answers;
  const match = base === 'COUNCIL_CASH' ? t`£${numerator} for every £${denominator} of councils, at most ${amount}` : t`£${numerator} for every £${denominator} of others, at most ${amount}`;
  return (
    <SummaryList
      rows={[
        { key: t`Who pledges`, value: who, actions: change('who', t`who pledges`) },
        { key: t`What`, value: answers.kind ? kindText(answers.kind) : '–', actions: change('what', t`what you pledge`) },
        { key: t`How much`, value: answers.kind === 'MATCH' ? match : amount, actions: change('amount', t`how much`) },
        ...(note ? [{ key: t`Note`, value: note, actions: change('amount', t`the note`) }] : []),
        { key: t`Condition`, value: <span lang="en">{conditionText}</span>, actions: change('conditions', t`the condition`) },
        { key: t`Stands until`, value: until ? dayText(until, locale) : t`the round closes`, actions: change('until', t`until when`) },
        { key: t`Authority`, value: answers.authority, actions: change('until', t`the authority`) },
      ]}
    />
  );
}
