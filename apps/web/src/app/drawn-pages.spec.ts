import { describe, expect, it } from '@jest/globals';
import { drawnBefore } from './drawn-pages.ts';

const large = (of: string) => of.padEnd(150_000, '.');

/** Draws `text` for a key. @returns how often it was drawn, and what was given */
async function asked(key: string, text: string, times: number): Promise<{ draws: number; given: Set<string> }> {
  let draws = 0;
  const given = new Set<string>();
  for (let n = 0; n < times; n += 1) {
    given.add(await drawnBefore(key, async () => `${text}${(draws += 1) > 9 ? '!' : ''}`));
  }
  return { draws, given };
}

describe('pages that were drawn before', () => {
  it('are drawn once for the same data, and anew for any other', async () => {
    expect(await asked('home 1', large('one'), 3)).toEqual({ draws: 1, given: new Set([large('one')]) });
    expect(await asked('home 2', large('two'), 2)).toEqual({ draws: 1, given: new Set([large('two')]) });
    expect(await asked('home 1', large('other'), 1)).toEqual({ draws: 0, given: new Set([large('one')]) });
  });

  it('are not kept where they are small', async () => {
    expect((await asked('small', 'short', 3)).draws).toBe(3);
  });

  it('make room for newer ones, those first that nobody asked for lately', async () => {
    await asked('first', large('first'), 1);
    await asked('second', large('second'), 1);
    for (let n = 0; n < 60; n += 1) {
      await asked(`filler ${n}`, large('filler'), 1);
      await asked('first', large('first'), 1);
    }
    expect((await asked('first', large('first'), 1)).draws).toBe(0);
    expect((await asked('second', large('second'), 1)).draws).toBe(1);
  });

  it('are not kept when drawing fails', async () => {
    await expect(drawnBefore('broken', () => Promise.reject(new Error('no words')))).rejects.toThrow('no words');
    expect((await asked('broken', large('whole'), 1)).draws).toBe(1);
  });
});
