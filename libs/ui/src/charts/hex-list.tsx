/** The list twin of a hexagon map, in the order of the names. */
import { Link } from '../govuk/link.tsx';
import type { Hex } from './hex-cell.tsx';

export type HexListProps = { hexes: Hex[] };

// Code units, not a locale: the server and every browser must agree on the order.
const byName = (one: Hex, other: Hex) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0);

export function HexList({ hexes }: HexListProps) {
  return (
    <ul className="app-hex__list">
      {hexes.toSorted(byName).map((hex) => (
        <li key={hex.code}>
          {hex.href ? (
            <Link className="govuk-link" href={hex.href}>
              {hex.name}
            </Link>
          ) : (
            hex.name
          )}
          {hex.valueLabel && <span className="app-hex__list-value"> {hex.valueLabel}</span>}
        </li>
      ))}
    </ul>
  );
}
