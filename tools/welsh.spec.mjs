// Every sentence with which the server refuses something is there in Welsh, and no Welsh is kept for what is not said any more.
import { describe, expect, it } from '@jest/globals';
import { SENTENCES } from '../libs/domain/dist/welsh/index.js';
import { refusalSentences } from './refusal-sentences.mjs';
import { sourcesUnder } from './source-files.mjs';

describe('what the server refuses', () => {
  const said = refusalSentences();

  it('is said in Welsh too', () => {
    // Put what is missing into the file of its word in libs/domain/src/welsh.
    expect(said.filter((sentence) => !Object.hasOwn(SENTENCES, sentence))).toEqual([]);
    expect(said.length).toBeGreaterThan(600);
  });

  it('keeps no Welsh for sentences that are gone', () => {
    const code = sourcesUnder('apps/api/src', 'libs/domain/src').filter(({ path }) => !path.includes('/welsh/')).map(({ text }) => text).join('\n');
    const isSaid = (sentence) => said.includes(sentence) || sentence.split(/\{\d\}/u).every((part) => code.includes(part));
    expect(Object.keys(SENTENCES).filter((sentence) => !isSaid(sentence))).toEqual([]);
  });
});
