/** One score with words for every level, and the reason for it. */
import type { ReactNode } from 'react';
import { CharacterCount } from '../govuk/character-count.tsx';
import type { CharacterCountProps } from '../govuk/character-count.tsx';
import { Radios } from '../govuk/radios.tsx';
import type { TextSize } from '../govuk/label.tsx';

export type ScoreLevel = {
  value: string;
  /** The number and its name: "3 – clear change". */
  label: ReactNode;
  /** What one must see to give it. */
  anchor?: ReactNode;
};

export type ScoreFieldProps = {
  id: string;
  name: string;
  legend: ReactNode;
  legendSize?: TextSize;
  /** Such as "Weight 40 of 100". */
  weightText?: ReactNode;
  hint?: ReactNode;
  levels: ScoreLevel[];
  value?: string;
  defaultValue?: string;
  onValueChange?: (value: string) => void;
  error?: ReactNode;
  rationale: Omit<CharacterCountProps, 'id' | 'name'> & { name?: string };
};

export function ScoreField(props: ScoreFieldProps) {
  const { id, name, legend, legendSize = 'm', weightText, levels, rationale, ...radios } = props;
  return (
    <div className="app-score">
      <Radios
        {...radios}
        id={id}
        name={name}
        legendSize={legendSize}
        legend={
          <>
            {legend}
            {weightText && <span className="app-score__weight"> {weightText}</span>}
          </>
        }
        className="app-score__levels"
        isSmall
        items={levels.map((level) => ({ value: level.value, label: level.label, hint: level.anchor }))}
      />
      <CharacterCount rows={4} {...rationale} id={`${id}-rationale`} name={rationale.name ?? `${name}-rationale`} />
    </div>
  );
}
