// `/data/satisfaction.csv` and `/data/words.csv`: what the pages show as files, with notes on the method, and nothing that they hide.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { useApi } from '../setup/start-api.ts';
import { manyAnswers } from './a-problem.ts';

const api = useApi();
beforeEach(() => api.sql.query('delete from feedback'));

async function file(path: string): Promise<{ status: number; headers: Headers; text: string; notes: string[]; rows: string[][] }> {
  const response = await fetch(`${api.address}/data/${path}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  const lines = bytes.toString('utf8').replace('\uFEFF', '').trimEnd().split('\r\n');
  const rows = lines.filter((line) => !/^#/u.test(line)).map((line) => line.split(','));
  return { status: response.status, headers: response.headers, text: bytes.toString('utf8'), notes: lines.filter((line) => /^#/u.test(line)), rows };
}

describe('the figures of a place as a file', () => {
  it('begin with how they come about, for a spreadsheet that knows Welsh letters', async () => {
    await manyAnswers(api.sql, [10, 10, 10, 10, 10]);
    const found = await file('satisfaction.csv?place=E10000007&service=ROADS_REPAIR');
    expect(found.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(found.headers.get('content-disposition')).toBe('attachment; filename="satisfaction-ROADS_REPAIR-E10000007.csv"');
    expect(found.text.startsWith('\uFEFF# What people say of Road and pavement repairs in Derbyshire (E10000007)\r\n')).toBe(true);
    expect(found.rows[0]?.[0]).toBe('place_code');
    expect(found.notes.join(' ')).toMatch(/no sample.*fewer than 10.*Student.*Open Government Licence/u);
  });

  it('are those of the page, kind by kind and month by month', async () => {
    await manyAnswers(api.sql, [10, 10, 10, 10, 10], { month: '2026-08' });
    await manyAnswers(api.sql, [0, 0, 0, 10, 10], { month: '2026-09' });
    const [header = [], ...rows] = (await file('satisfaction.csv?place=E10000007&service=ROADS_REPAIR')).rows;
    const seen = rows.map((row) => Object.fromEntries(['source', 'period', 'n', 'mean', 'answer_5'].map((name) => [name, row[header.indexOf(name)]])));
    expect(seen).toEqual([
      { source: 'PUBLIC', period: 'all', n: '70', mean: '3.4286', answer_5: '20' },
      { source: 'PUBLIC', period: '2026-08', n: '50', mean: '3', answer_5: '' },
      { source: 'PUBLIC', period: '2026-09', n: '20', mean: '4.5', answer_5: '' },
      { source: 'WORKFORCE', period: 'all', n: '', mean: '', answer_5: '' },
      { source: 'SUPPLY_CHAIN', period: 'all', n: '', mean: '', answer_5: '' },
    ]);
  });

  it('hide what the page hides', async () => {
    await manyAnswers(api.sql, [0, 0, 9, 0, 0]);
    const { rows } = await file('satisfaction.csv?place=E10000007&service=ROADS_REPAIR');
    expect(rows.slice(1).map((row) => row.slice(5).join(''))).toEqual(['', '', '']);
  });
});

describe('the words of a place as a file', () => {
  it('are terms with their counts, and one that looks like a formula is shown and not computed', async () => {
    await manyAnswers(api.sql, [12, 0, 0, 0, 0]);
    await api.sql.query(`insert into feedback_term select id, place_code, service, '=1+1' from feedback`);
    const { rows, text } = await file('words.csv?place=E10000007&service=ROADS_REPAIR');
    expect(rows).toEqual([['place_code', 'place', 'service', 'term', 'answers'], ['E10000007', 'Derbyshire', 'Road and pavement repairs', `'=1+1`, '12']]);
    expect(text).not.toMatch(/^=|,=/mu);
  });
});

describe('the figures of all places as a file', () => {
  it('have means from thirty answers on and counts from ten on', async () => {
    await manyAnswers(api.sql, [0, 0, 0, 30, 0]);
    await manyAnswers(api.sql, [0, 0, 29, 0, 0], { place: 'W06000010' });
    await manyAnswers(api.sql, [0, 0, 9, 0, 0], { place: 'W06000022' });
    const { rows } = await file('satisfaction.csv?service=ROADS_REPAIR');
    expect(rows.slice(1).map(([code, , , n, mean]) => [code, n, mean])).toEqual([['E10000007', '30', '4'], ['W06000010', '29', ''], ['W06000022', '', '']]);
  });
});

describe('a file', () => {
  it.each(['satisfaction.csv', 'satisfaction.csv?service=roads', 'satisfaction.csv?place=E99999999&service=ROADS_REPAIR', 'words.csv?service=ROADS_REPAIR', 'words.csv?service=ROADS_REPAIR&place=a&place=b'])(
    'that %s would be is not found',
    async (path) => {
      expect((await file(path)).status).toBe(404);
    },
  );

  it('is not given without end: too many at once wait, and are told how long', async () => {
    const answers = await Promise.all(Array.from({ length: 150 }, () => fetch(`${api.address}/data/satisfaction.csv?service=PARKS`)));
    const refused = answers.find(({ status }) => status === 429);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
