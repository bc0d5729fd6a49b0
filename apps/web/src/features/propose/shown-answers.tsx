// Answers as people read them, for the check before sending and for comparing two versions.
import { useLingui } from '@lingui/react/macro';
import { formatPounds, parsePounds } from '@moothall/domain/money';
import { PRICE_MODELS, TEAM_ROLES } from '@moothall/domain/proposal';
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
    return [row.name, role ? words.roleText(role) : '', share, row.does].filter(Boolean).join(', ');
  };
  const claim = (unit: string, values: Values): string => {
    const value = values[`${unit}-value`]?.trim() ?? '';
    const measured = indicatorOf(unit)?.unit ?? '';
    const figure = value && (measured === '%' ? `${value}%` : `${value} ${measured}`);
    return [figure, values[`${unit}-evidence`]].filter(Boolean).join('\n');
  };
  return {
    label: (unit: string): string => {
      const indicator = indicatorOf(unit);
      return indicator ? text(indicator.name) : words.label(unit);
    },
    text: (unit: string, values: Values): string => {
      const value = values[unit]?.trim() ?? '';
      if (unit === 'team') return rowsOf(values, 'team').map(member).join('\n');
      if (unit.startsWith('claims-')) return claim(unit, values);
      if (unit === 'language') return value === 'CY' ? t`Welsh` : t`English`;
      if (unit === 'trl') return words.levels.find((level) => level.value === value)?.label ?? '';
      if (unit === 'priceModel') {
        const model = PRICE_MODELS.find((one) => one === value);
        return model ? words.priceText(model) : '';
      }
      if (unit === 'price') {
        const pence = parsePounds(value);
        return pence === null ? value : formatPounds(pence);
      }
      return value;
    },
  };
}
