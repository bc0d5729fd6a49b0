// Answers as people read them, for the check before sending and for comparing two versions.
import { useLingui } from '@lingui/react/macro';
import { formatPounds, parsePounds } from '@moothall/domain/money';
import { COST_KINDS, PRICE_MODELS, TEAM_ROLES } from '@moothall/domain/proposal';
import { rowsOf } from '../../data/repeated-fields.ts';
import type { Values } from '../../data/repeated-fields.ts';
import { useText } from '../../language/localised.tsx';
import type { ProposalQuestionsFragment } from '../../gql/types.ts';
import { useQuestionWords } from './question-words.tsx';

export function useShownAnswers({ indicators }: ProposalQuestionsFragment) {
  const { t } = useLingui();
  const text = useText();
  const words = useQuestionWords();
  const indicatorOf = (unit: string) => indicators.find(({ code }) => unit === `claims-${code}`);
  const member = (row: Values): string => {
    const role = TEAM_ROLES.find((one) => one === row.role);
    const share = row.sharePct ? `${row.sharePct}%` : '';
    const { paymentDays } = row;
    return [row.name, role ? words.roleText(role) : '', share, row.does, paymentDays ? t`paid within ${paymentDays} days` : ''].filter(Boolean).join(', ');
  };
  const list = (rows: Values[], line: (row: Values) => (string | undefined)[]): string => rows.map((row) => line(row).filter(Boolean).join(', ')).join('\n');
  const pounds = (typed: string | undefined): string => {
    const pence = parsePounds(typed ?? '');
    return pence === null ? (typed ?? '') : formatPounds(pence);
  };
  const cost = ({ what, kind, days, rate, amount }: Values): (string | undefined)[] => {
    const known = COST_KINDS.find((one) => one === kind);
    return [what, known ? words.costText(known) : '', ...(known === 'PEOPLE' ? [days ? t`${days} days` : '', rate ? t`${pounds(rate)} a day` : ''] : [pounds(amount)])];
  };
  const claim = (unit: string, values: Values): string => {
    const value = values[`${unit}-value`]?.trim() ?? '';
    const measured = indicatorOf(unit)?.unit ?? '';
    const figure = value && (measured === '%' ? `${value}%` : `${value} ${measured}`);
    const [low, high] = [values[`${unit}-low`], values[`${unit}-high`]];
    const between = low && high ? t`from ${low} to ${high}` : '';
    return [[figure, between].filter(Boolean).join(', '), values[`${unit}-evidence`], values[`${unit}-basis`]].filter(Boolean).join('\n');
  };
  return {
    label: (unit: string): string => {
      const indicator = indicatorOf(unit);
      return indicator ? text(indicator.name) : words.label(unit);
    },
    text: (unit: string, values: Values): string => {
      const value = values[unit]?.trim() ?? '';
      if (unit === 'team') return rowsOf(values, 'team').map(member).join('\n');
      if (unit === 'costs') return list(rowsOf(values, 'costs'), cost);
      if (unit === 'riskRows') return list(rowsOf(values, 'riskRows'), ({ risk, likelihood, impact, response, owner }) => [risk, `${likelihood ?? ''} × ${impact ?? ''}`, response, owner]);
      if (unit === 'milestones') return list(rowsOf(values, 'milestones'), ({ what, week, payment }) => [week ? t`Week ${week}` : '', what, pounds(payment)]);
      if (unit.startsWith('claims-')) return claim(unit, values);
      if (unit === 'language') return value === 'CY' ? t`Welsh` : t`English`;
      if (unit === 'trl') return words.levels.find((level) => level.value === value)?.label ?? '';
      if (unit === 'priceModel') {
        const model = PRICE_MODELS.find((one) => one === value);
        return model ? words.priceText(model) : '';
      }
      if (unit === 'price') return pounds(value);
      return value;
    },
  };
}
