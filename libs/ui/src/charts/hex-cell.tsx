/** One place on the hexagon map; states differ by outline and sign, not by colour alone. */
import { Link } from '../govuk/link.tsx';
import { classNames } from '../govuk/class-names.ts';
import { cornersOf } from './hex-grid.ts';
import type { Place } from './hex-grid.ts';

export type HexState = 'plain' | 'muted' | 'joined' | 'selected' | 'owner';

export type Hex = {
  q: number;
  r: number;
  /** Unique, such as the code of the statistics office. */
  code: string;
  name: string;
  /** The value or state in words. */
  valueLabel?: string;
  /** Drawn as one of five shades. */
  value?: number;
  state?: HexState;
  href?: string;
  /** Two or three letters drawn inside, for maps with few places. */
  shortName?: string;
};

export type HexCellProps = {
  hex: Hex;
  place: Place;
  shade?: number;
  tabIndex: number;
  onPoint: () => void;
};

export function HexCell({ hex, place, shade, tabIndex, onPoint }: HexCellProps) {
  const state = hex.state ?? 'plain';
  const label = hex.valueLabel ? `${hex.name}: ${hex.valueLabel}` : hex.name;
  const classes = classNames(
    'app-hex__cell',
    `app-hex__cell--${state}`,
    shade !== undefined && `app-hex__cell--shade-${shade}`,
  );
  const drawing = (
    <>
      <title>{label}</title>
      <polygon points={cornersOf(place)} />
      {hex.shortName && (
        <text x={place.x} y={place.y} dy="0.35em">
          {hex.shortName}
        </text>
      )}
      {!hex.shortName && <HexSign state={state} place={place} />}
    </>
  );
  if (!hex.href) {
    return (
      <g className={classes} data-hex={hex.code} role="img" aria-label={label} onPointerEnter={onPoint}>
        {drawing}
      </g>
    );
  }
  return (
    <Link
      className={classes}
      href={hex.href}
      data-hex={hex.code}
      aria-label={label}
      tabIndex={tabIndex}
      onFocus={onPoint}
      onPointerEnter={onPoint}
    >
      {drawing}
    </Link>
  );
}

/** A dot for who joined, a ring for what is selected, a star-like diamond for who asked. */
export function HexSign({ state, place: { x, y } }: { state: HexState; place: Place }) {
  if (state === 'joined') return <circle className="app-hex__sign" cx={x} cy={y} r="2.6" />;
  if (state === 'selected') return <circle className="app-hex__ring" cx={x} cy={y} r="3.6" />;
  if (state !== 'owner') return null;
  return <rect className="app-hex__sign" x={x - 3} y={y - 3} width="6" height="6" transform={`rotate(45 ${x} ${y})`} />;
}
