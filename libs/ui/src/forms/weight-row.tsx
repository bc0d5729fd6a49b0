/** One thing that gets a weight: its number box and how much of the whole that is. */
import type { ReactNode } from 'react';
import { Input } from '../govuk/input.tsx';
import { percent } from '../charts/percent-scale.ts';

export type WeightItem = { id: string; name?: string; label: ReactNode; hint?: ReactNode; error?: ReactNode };

export type WeightRowProps = {
  item: WeightItem;
  id: string;
  text: string;
  /** Between 0 and 1. */
  share: number;
  suffix?: ReactNode;
  onChange: (text: string) => void;
};

export function WeightRow({ item, id, text, share, suffix, onChange }: WeightRowProps) {
  return (
    <div className="app-weights__row">
      <Input
        id={id}
        name={item.name ?? item.id}
        type="number"
        min={0}
        step="any"
        inputMode="decimal"
        label={item.label}
        hint={item.hint}
        error={item.error}
        suffix={suffix}
        width={4}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <svg className="app-weights__bar" width="100%" height="12" aria-hidden="true" focusable="false">
        <rect className="app-weights__track" width="100%" height="12" rx="6" />
        <rect
          className="app-weights__share"
          width={percent(Math.min(1, Math.max(0, share)) * 100)}
          height="12"
          rx="6"
        />
      </svg>
    </div>
  );
}
