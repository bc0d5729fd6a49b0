// Draws the table of places as a picture to look at: node tools/places/draw-places.mjs <target.svg>
import { readFileSync, writeFileSync } from 'node:fs';
import { centreOf } from './hexagon-grid.mjs';
import { readTable } from './table.mjs';

const WIDTH = 34;
const SOURCE = new URL('../../apps/api/src/organisations/places/uk-places.csv', import.meta.url);

const [target] = process.argv.slice(2);
if (target === undefined) {
  console.error('Give the path of the picture: node tools/places/draw-places.mjs <target.svg>');
  process.exit(1);
}
const places = readTable(readFileSync(SOURCE, 'utf8')).filter(({ hex_column: column }) => column !== '');
const regions = [...new Set(places.map(({ region }) => region))];
const colour = (region) => `hsl(${(regions.indexOf(region) * 137) % 360} 60% 68%)`;

const drawn = places.map(({ code, name_en: name, region, hex_column: column, hex_row: row }) => {
  const { x, y } = centreOf(Number(column), Number(row));
  const [left, top] = [(x + 1) * WIDTH, (y + 1) * WIDTH];
  const corners = [0, 1, 2, 3, 4, 5].map((corner) => {
    const angle = (corner * Math.PI) / 3;
    return `${(left + (WIDTH / Math.sqrt(3)) * Math.sin(angle)).toFixed(1)},${(top - (WIDTH / Math.sqrt(3)) * Math.cos(angle)).toFixed(1)}`;
  });
  const short = name.replace(/^City of /u, '').slice(0, 7);
  return `<g><title>${code} ${name}</title><polygon points="${corners.join(' ')}" fill="${colour(region)}" stroke="#fff"/>` +
    `<text x="${left}" y="${top + 3}" font-size="8" font-family="sans-serif" text-anchor="middle">${short}</text></g>`;
});
writeFileSync(target, `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1200">${drawn.join('\n')}</svg>\n`);
