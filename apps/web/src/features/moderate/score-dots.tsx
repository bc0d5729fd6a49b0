// A small picture of the scores of one cell: a dot for each scorer, equal scores stacked. The words stand beside it.
interface ScoreDotsProps {
  values: number[];
  min: number;
  max: number;
}

const STEP = 12;
const AXIS = 18;

export function ScoreDots({ values, min, max }: ScoreDotsProps) {
  const steps = Array.from({ length: max - min + 1 }, (_, step) => min + step);
  const at = (value: number) => `${8 + ((value - min) / Math.max(1, max - min)) * 84}%`;
  const countOf = (value: number) => values.filter((one) => one === value).length;
  const floor = Math.max(...steps.map(countOf), 1) * STEP + 4;
  return (
    <svg className="moderate-dots" width="100%" height={floor + AXIS} aria-hidden="true" focusable="false">
      <line className="app-chart__track" x1={at(min)} x2={at(max)} y1={floor} y2={floor} />
      {steps.map((value) => (
        <text key={value} className="moderate-dots__step" x={at(value)} y={floor + 14} textAnchor="middle">
          {value}
        </text>
      ))}
      {steps.flatMap((value) =>
        Array.from({ length: countOf(value) }, (_, place) => (
          <circle key={`${value}-${place}`} className="moderate-dots__dot" cx={at(value)} cy={floor - 7 - place * STEP} r="5" />
        )),
      )}
    </svg>
  );
}
