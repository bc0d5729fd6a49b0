/** A map of equal hexagons, one per place, always with the same places as a list. */
import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Details } from '../govuk/details.tsx';
import { useEnhanced } from '../govuk/use-enhanced.ts';
import { frameOf, neighbourOf, placeOf } from './hex-grid.ts';
import type { HexLayout } from './hex-grid.ts';
import { HexCell } from './hex-cell.tsx';
import type { Hex } from './hex-cell.tsx';
import { HexLegend } from './hex-legend.tsx';
import type { HexLegendItem } from './hex-legend.tsx';
import { HexList } from './hex-list.tsx';
import { shadeScale } from './shade-scale.ts';

export type HexMapProps = {
  title: string;
  titleLevel?: 2 | 3 | 4;
  finding: ReactNode;
  hexes: Hex[];
  layout?: HexLayout;
  /** What opens the list: "Show all 12 councils as a list". */
  listSummary: ReactNode;
  isListOpen?: boolean;
  legend?: HexLegendItem[];
  /** Bounds of the values, when they should not follow from the hexagons. */
  min?: number;
  max?: number;
  /** Shown below the map until a hexagon is pointed at: "Point at a place to see its name". */
  hint?: ReactNode;
};

export function HexMap(props: HexMapProps) {
  const { title, titleLevel = 3, finding, hexes, layout = 'odd-r', listSummary, isListOpen, legend, hint } = props;
  const isEnhanced = useEnhanced();
  const map = useRef<SVGSVGElement>(null);
  const [active, setActive] = useState(0);
  const [pointed, setPointed] = useState<Hex | undefined>(undefined);
  const places = hexes.map((hex) => placeOf(hex.q, hex.r, layout));
  const frame = frameOf(places);
  const shadeOf = shadeScale(hexes, props.min, props.max);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = neighbourOf(places, active, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
    map.current?.querySelectorAll<SVGElement>('[data-hex]')[next]?.focus();
  };
  const point = (index: number) => {
    setActive(index);
    setPointed(hexes[index]);
  };
  const Heading = `h${titleLevel}` as const;
  return (
    <figure className="app-chart app-hex">
      <figcaption>
        <Heading className="govuk-heading-s app-chart__title">{title}</Heading>
        <p className="app-chart__finding">{finding}</p>
      </figcaption>
      <svg
        ref={map}
        className="app-hex__map"
        viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
        role="group"
        aria-label={title}
        onKeyDown={onKeyDown}
        onPointerLeave={() => setPointed(undefined)}
      >
        {hexes.map((hex, index) => (
          <HexCell
            key={hex.code}
            hex={hex}
            place={places[index] ?? { x: 0, y: 0 }}
            shade={shadeOf(hex.value)}
            // With a script the map is one stop of the Tab key and the arrows move inside it.
            tabIndex={isEnhanced && index !== active ? -1 : 0}
            onPoint={() => point(index)}
          />
        ))}
      </svg>
      <p className="app-hex__pointed" aria-hidden="true">
        {pointed ? (
          <>
            <strong>{pointed.name}</strong> {pointed.valueLabel}
          </>
        ) : (
          hint
        )}
      </p>
      {legend && <HexLegend items={legend} />}
      <Details className="app-chart__data" summary={listSummary} open={isListOpen}>
        <HexList hexes={hexes} />
      </Details>
    </figure>
  );
}
