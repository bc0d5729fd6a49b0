// What is signed is one exact text, which anybody can write down again from what the API says.
import { expect, it } from '@jest/globals';
import { entryCheckpointText, headsCheckpointText, headText } from './index.ts';

it('signs where an entry stands, the ends of all chains, and each end, as canonical JSON', () => {
  expect(entryCheckpointText({ seq: 3, chain: 'chl_1', hash: 'ab', at: '2026-05-01T12:00:00.000Z' })).toBe('{"at":"2026-05-01T12:00:00.000Z","chain":"chl_1","hash":"ab","seq":3}');
  expect(headsCheckpointText({ root: 'cd', chains: 2, at: '2026-05-01T12:00:00.000Z' })).toBe('{"at":"2026-05-01T12:00:00.000Z","chains":2,"root":"cd"}');
  expect(headText({ seq: 3, hash: 'ab', chain: 'chl_1' })).toBe('{"chain":"chl_1","hash":"ab","seq":3}');
});
