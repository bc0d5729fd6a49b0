// Shows that the map of hexagons is the country: everybody has a cell, nations hold together, the sea stays open.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { centreOf, stepsBetween } from './hexagon-grid.mjs';
import { readTable } from './table.mjs';

const TABLE = new URL('../../apps/api/src/organisations/places/uk-places.csv', import.meta.url);
const places = readTable(readFileSync(TABLE, 'utf8')).filter(({ hex_column: column }) => column !== '');
/** In a process of its own, where it takes a tenth of the time it takes within jest. */
const layOut = (points) => {
  const program = `import { layOutHexagons } from '${new URL('./hexagon-layout.mjs', import.meta.url)}';
    process.stdout.write(JSON.stringify(layOutHexagons(JSON.parse(process.argv[1]))));`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', program, JSON.stringify(points)], { encoding: 'utf8' }));
};
const ISLANDS = ['E06000046', 'E06000053', 'S12000013', 'S12000023', 'S12000027'];
const mainland = (first) => ({ code }) => code.startsWith(first) && !ISLANDS.includes(code);

/** Groups of hexagons that touch one another. */
const groupsOf = (hexagons) => {
  const left = new Set(hexagons);
  const groups = [];
  for (const first of hexagons) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const one of group) {
      for (const other of [...left].filter((candidate) => stepsBetween(one, candidate) === 1)) {
        left.delete(other);
        group.push(other);
      }
    }
    groups.push(group.map(({ code }) => code));
  }
  return groups;
};

describe('the map of hexagons', () => {
  let hexagons;
  let borders;
  const spotOf = (name) => {
    const { column, row } = hexagons[places.findIndex(({ name_en: english }) => english === name)];
    return centreOf(column, row);
  };
  beforeAll(() => {
    ({ hexagons, borders } = layOut(places.map(({ code, lat, lon }) => ({ code, lat: Number(lat), lon: Number(lon) }))));
  });

  it('gives each of the 361 councils a cell of its own, from 0', () => {
    expect(hexagons).toHaveLength(361);
    expect(new Set(hexagons.map(({ column, row }) => `${column} ${row}`)).size).toBe(361);
    expect(Math.min(...hexagons.map(({ column }) => column))).toBe(0);
    expect(Math.min(...hexagons.map(({ row }) => row))).toBeLessThan(2);
  });

  it('is the same as when the table was made', () => {
    expect(hexagons.map(({ code, column, row }) => `${code} ${column} ${row}`)).toEqual(
      places.map(({ code, hex_column: column, hex_row: row }) => `${code} ${column} ${row}`),
    );
  });

  it.each(['E', 'S', 'W', 'N', 'E09'])('holds the mainland of %s together', (first) => {
    expect(groupsOf(hexagons.filter(mainland(first)))).toHaveLength(1);
  });

  it('parts islands and Northern Ireland from Great Britain by sea', () => {
    const groups = groupsOf(hexagons).toSorted((a, b) => a.length - b.length);
    expect(groups.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1, 11, 345]);
    expect(groups.slice(0, 5).flat().toSorted()).toEqual(ISLANDS);
  });

  it('has no hole in the land', () => {
    const isHeld = new Set(hexagons.map(({ column, row }) => `${column} ${row}`));
    for (let row = 0; row < 42; row += 1) {
      for (let column = 0; column < 26; column += 1) {
        const around = hexagons.filter((hexagon) => stepsBetween(hexagon, { column, row }) === 1);
        if (!isHeld.has(`${column} ${row}`)) expect(around.length).toBeLessThan(5);
      }
    }
  });

  it('moves councils by half a hexagon on average, and none by more than two and a half', () => {
    const away = hexagons.map(({ column, row, wish }) => {
      const { x, y } = centreOf(column, row);
      return Math.hypot(x - wish.x, y - wish.y);
    });
    expect(away.reduce((sum, one) => sum + one, 0) / away.length).toBeLessThan(0.51);
    expect(Math.max(...away)).toBeLessThan(2.5);
  });

  it('keeps seven of eight neighbours side by side, and the others two steps apart', () => {
    const steps = borders.map(([i, j]) => stepsBetween(hexagons[i], hexagons[j]));
    expect(steps.filter((one) => one === 1).length / steps.length).toBeGreaterThan(0.87);
    expect(Math.max(...steps)).toBe(2);
  });

  it.each([
    ['Cardiff', 'Bristol'], ['Liverpool', 'Manchester'], ['Manchester', 'Leeds'], ['Glasgow City', 'City of Edinburgh'],
    ['Cornwall', 'Exeter'], ['Exeter', 'Brighton and Hove'], ['Brighton and Hove', 'Dover'], ['Birmingham', 'Norwich'],
    ['Derry City and Strabane', 'Belfast'], ['Isle of Anglesey', 'Chesterfield'], ['Hillingdon', 'Havering'], ['Bristol', 'City of London'],
  ])('has %s west of %s', (west, east) => {
    expect(spotOf(west).x).toBeLessThan(spotOf(east).x);
  });

  it.each([
    ['Shetland Islands', 'Orkney Islands'], ['Orkney Islands', 'Highland'], ['Aberdeen City', 'Dundee City'], ['Scottish Borders', 'Newcastle upon Tyne'],
    ['Newcastle upon Tyne', 'Leeds'], ['Leeds', 'Sheffield'], ['Gwynedd', 'Cardiff'], ['Cardiff', 'Exeter'], ['Norwich', 'Ipswich'],
    ['Barnet', 'Croydon'], ['City of London', 'Brighton and Hove'], ['Southampton', 'Isle of Wight'],
  ])('has %s north of %s', (north, south) => {
    expect(spotOf(north).y).toBeLessThan(spotOf(south).y);
  });
});
