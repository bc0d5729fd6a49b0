// A hundred thousand rows are stored within a minute, with progress, and in the memory of a few.
import { describe, expect, it } from '@jest/globals';
import { aCouncil } from '@moothall/testing/organisations';
import { useApi } from '../../setup/start-api.ts';
import { CHOICE, ended, HEADER, read, send, step } from './upload.ts';

const api = useApi();
const ROWS = 100_000;

describe('a survey of a hundred thousand rows', () => {
  it('is stored in less than a minute and can be watched', async () => {
    const { buyer } = await aCouncil(api);
    const codes = (await api.sql.query(`select code from place where valid_to is null order by code limit 100`)).rows.map((row) => String(row['code']));
    const lines = Array.from({ length: ROWS }, (_, index) => `${codes[index % 100]},${1900 + (Math.floor(index / 100) % 120)},${((index * 7) % 1000) / 10},${10 + index}`);
    const { json } = await send(buyer.browser, [HEADER, ...lines].join('\n'));
    const id = json.id ?? '';
    (await step(buyer, 'previewEvidenceImport', { id, version: 1, survey: CHOICE })).done();
    const began = performance.now();
    const memory = process.memoryUsage().rss;
    (await step(buyer, 'runEvidenceImport', { id, version: 2 })).done();
    const seen = new Set<number>();
    let most = memory;
    for (let state = 'RUNNING', last = ''; state === 'RUNNING'; ) {
      most = Math.max(most, process.memoryUsage().rss);
      const { rows } = await api.sql.query<{ now: string }>(`select concat(state, ' ', rows_read) as now from evidence_import where id = $1`, [id]);
      if (rows[0]?.now === last) continue;
      last = rows[0]?.now ?? '';
      const now = await read(buyer, id);
      state = now.state;
      seen.add((now['progress'] as { percent: number }).percent);
    }
    const done = await ended(api, buyer, id);
    expect(done).toMatchObject({ state: 'DONE', stored: ROWS, leftOut: 0, progress: { percent: 100, rows: ROWS } });
    expect((performance.now() - began) / 1000).toBeLessThan(60);
    expect(seen.size).toBeGreaterThan(3);
    // The file has 2 MB; what is taken beyond that is the garbage of a busy process and not the rows.
    expect((most - memory) / 1e6).toBeLessThan(400);
    const undone = performance.now();
    (await step(buyer, 'undoEvidenceImport', { id, version: done.version })).done();
    expect((performance.now() - undone) / 1000).toBeLessThan(20);
  }, 120_000);
});
