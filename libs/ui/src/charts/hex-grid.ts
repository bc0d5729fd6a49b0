/** Where each hexagon lies: grid coordinates to points on paper, pointed end up. */
export type HexLayout = 'axial' | 'odd-r' | 'even-r';

export type Place = { x: number; y: number };

/** Radius of one hexagon in units of the drawing. */
export const RADIUS = 10;

const WIDTH = Math.sqrt(3) * RADIUS;

/** Offset rows are pushed right by half a hexagon: the odd ones, or the even ones; y grows downwards. */
export function placeOf(q: number, r: number, layout: HexLayout): Place {
  const isOdd = Math.abs(r) % 2 === 1;
  const shift = layout === 'axial' ? r / 2 : (layout === 'odd-r') === isOdd ? 0.5 : 0;
  return { x: rounded((q + shift) * WIDTH), y: rounded(r * RADIUS * 1.5) };
}

export type Frame = { x: number; y: number; width: number; height: number };

export function frameOf(places: readonly Place[]): Frame {
  const xs = places.map((place) => place.x);
  const ys = places.map((place) => place.y);
  const margin = RADIUS + 2;
  const [x, y] = [Math.min(0, ...xs), Math.min(0, ...ys)];
  const left = xs.length > 0 ? Math.min(...xs) : x;
  const top = ys.length > 0 ? Math.min(...ys) : y;
  return {
    x: rounded(left - margin),
    y: rounded(top - margin),
    width: rounded((xs.length > 0 ? Math.max(...xs) : 0) - left + 2 * margin),
    height: rounded((ys.length > 0 ? Math.max(...ys) : 0) - top + 2 * margin),
  };
}

/** The six corners around a middle, slightly smaller than the cell so that a seam shows. */
export function cornersOf({ x, y }: Place, radius = RADIUS * 0.95): string {
  return [-90, -30, 30, 90, 150, 210]
    .map((degrees) => (degrees * Math.PI) / 180)
    .map((angle) => `${rounded(x + radius * Math.cos(angle))},${rounded(y + radius * Math.sin(angle))}`)
    .join(' ');
}

const DIRECTIONS: Record<string, Place> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The nearest hexagon in the direction of an arrow key; sideways steps cost double. */
export function neighbourOf(places: readonly Place[], from: number, key: string): number | undefined {
  const direction = DIRECTIONS[key];
  const start = places[from];
  if (!direction || !start) return undefined;
  let best: { index: number; cost: number } | undefined;
  places.forEach((place, index) => {
    const [dx, dy] = [place.x - start.x, place.y - start.y];
    const ahead = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    if (ahead < 1) return;
    const cost = ahead + 2 * aside;
    if (!best || cost < best.cost) best = { index, cost };
  });
  return best?.index;
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}
