/** Shares out a whole (100) over several things, with a running total; plain number boxes without a script. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { classNames } from '../govuk/class-names.ts';
import { ChoiceGroup } from '../govuk/choice-group.tsx';
import type { ChoiceGroupProps } from '../govuk/choice-group.tsx';
import { WeightRow } from './weight-row.tsx';
import type { WeightItem } from './weight-row.tsx';

export type WeightsEditorProps = ChoiceGroupProps & {
  id: string;
  legend: ReactNode;
  items: WeightItem[];
  /** Weights by item id, as typed; ours when left out. */
  values?: Record<string, string>;
  defaultValues?: Record<string, string>;
  onValuesChange?: (values: Record<string, string>) => void;
  total?: number;
  /** Says the sum and what is missing: "90 of 100, 10 still to give". */
  totalText: (sum: number, total: number) => string;
  suffix?: ReactNode;
};

const NONE: Record<string, string> = {};

/** What is not a number counts as nothing, so that the total never reads NaN. */
export function weightOf(text: string | undefined): number {
  const weight = Number((text ?? '').trim().replace(',', '.'));
  return Number.isFinite(weight) ? weight : 0;
}

export function WeightsEditor(props: WeightsEditorProps) {
  const { id, items, values, defaultValues = NONE, onValuesChange, total = 100, totalText, suffix, ...group } = props;
  const [own, setOwn] = useState(defaultValues);
  const weights = values ?? own;
  const sum = items.reduce((running, item) => running + weightOf(weights[item.id]), 0);
  const isWhole = Math.abs(sum - total) < 0.0001;
  const change = (itemId: string, text: string) => {
    const next = { ...weights, [itemId]: text };
    setOwn(next);
    onValuesChange?.(next);
  };
  return (
    <ChoiceGroup {...group} id={id} fieldsetRole="group">
      <div className="app-weights">
        {items.map((item) => (
          <WeightRow
            key={item.id}
            item={item}
            id={`${id}-${item.id}`}
            text={weights[item.id] ?? ''}
            share={weightOf(weights[item.id]) / total}
            suffix={suffix}
            onChange={(text) => change(item.id, text)}
          />
        ))}
        <p className={classNames('app-weights__total', !isWhole && 'app-weights__total--wrong')} role="status">
          <span aria-hidden="true">{isWhole ? '✓ ' : '! '}</span>
          {totalText(Number(sum.toFixed(2)), total)}
        </p>
      </div>
    </ChoiceGroup>
  );
}
