import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Values } from '../../data/repeated-fields.ts';
import { PAUSE_MS, RETRY_MS, makeAutosaver } from './autosaver.ts';
import type { Where } from './autosaver.ts';
import type { Saved } from './save-section.ts';

const began = { known: { version: 3, base: 'b0' }, answers: { title: 'Old' }, savedAt: null };
const saved = (base: string, more: Partial<Extract<Saved, { outcome: 'saved' }>> = {}): Saved => ({
  outcome: 'saved', version: 4, base, at: '2026-12-01T09:00:00Z', faults: [], ...more,
});

function start() {
  const seen = { form: { title: 'Old' } as Values, sent: [] as { title: string; version: number; base: string }[], copy: null as string | null, where: null as Where | null, base: '' };
  const saver = makeAutosaver(
    {
      read: () => seen.form,
      send: (answers, { version, base }) => seen.sent.push({ title: answers.title ?? '', version, base }),
      mark: (answers) => `m:${answers.title}`,
      keep: (answers) => (seen.copy = answers.title ?? ''),
      drop: () => (seen.copy = null),
      show: (where, known) => Object.assign(seen, { where, base: known.base }),
    },
    began,
  );
  const type = (title: string) => {
    seen.form = { title };
    saver.touch();
  };
  return { seen, saver, type };
}

describe('saving by itself', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('keeps a copy at once and sends once, a moment after the last change', () => {
    const { seen, type } = start();
    type('N');
    jest.advanceTimersByTime(PAUSE_MS - 1);
    type('New');
    expect(seen.copy).toBe('New');
    jest.advanceTimersByTime(PAUSE_MS - 1);
    expect(seen.sent).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(seen.sent).toEqual([{ title: 'New', version: 3, base: 'b0' }]);
  });

  it('drops the copy only when the server has every word', () => {
    const { seen, saver, type } = start();
    type('New');
    saver.flush();
    type('Newer');
    saver.answered(saved('b1'));
    expect(seen).toMatchObject({ copy: 'Newer', where: { kind: 'waiting' } });
    jest.advanceTimersByTime(PAUSE_MS);
    expect(seen.sent.at(-1)).toEqual({ title: 'Newer', version: 4, base: 'b1' });
    saver.answered(saved('b2', { version: 5 }));
    expect(seen).toMatchObject({ copy: null, where: { kind: 'saved', at: '2026-12-01T09:00:00Z' } });
  });

  it('never sends two at once', () => {
    const { seen, saver, type } = start();
    type('New');
    saver.flush();
    type('Newer');
    saver.flush();
    expect(seen.sent).toHaveLength(1);
  });

  it('says that it is only on this device, keeps the copy and tries again', () => {
    const { seen, saver, type } = start();
    type('New');
    saver.flush();
    saver.answered({ outcome: 'offline' });
    expect(seen).toMatchObject({ copy: 'New', where: { kind: 'offline' } });
    jest.advanceTimersByTime(RETRY_MS);
    expect(seen.sent).toHaveLength(2);
  });

  it('takes its own words for its own when an answer was lost', () => {
    const { seen, saver, type } = start();
    type('New');
    saver.flush();
    saver.answered({ outcome: 'offline' });
    expect(seen.base).toBe('b0 m:New');
    type('Newer');
    jest.advanceTimersByTime(PAUSE_MS);
    expect(seen.sent.at(-1)?.base).toBe('b0 m:New');
  });

  it('stops when somebody else changed the same, and keeps the copy', () => {
    const { seen, saver, type } = start();
    type('New');
    saver.flush();
    saver.answered({ outcome: 'conflict', theirs: { answers: {}, version: 9, savedAt: null } });
    type('Newer');
    jest.advanceTimersByTime(RETRY_MS * 2);
    expect(seen).toMatchObject({ copy: 'New', where: { kind: 'conflict' } });
    expect(seen.sent).toHaveLength(1);
  });

  it('leaves the last word to the form once that was sent', () => {
    const { seen, saver, type } = start();
    type('New');
    saver.flush();
    saver.stop();
    expect(saver.answered({ outcome: 'conflict', theirs: { answers: {}, version: 9, savedAt: null } })).toBe(false);
    expect(seen).toMatchObject({ copy: 'New', where: { kind: 'saving' } });
  });

  it('has nothing to save when a change was taken back', () => {
    const { seen, saver, type } = start();
    type('New');
    type('Old ');
    seen.form = { title: 'Old' };
    saver.flush();
    expect(seen).toMatchObject({ copy: null, sent: [], where: { kind: 'untouched' } });
  });

  it('keeps the copy while a part could not be saved', () => {
    const { seen, saver, type } = start();
    type('New');
    saver.flush();
    saver.answered(saved('b1', { faults: [{ code: 'NO_AMOUNT', path: ['price'], message: '' }] }));
    expect(seen).toMatchObject({ copy: 'New', where: { kind: 'partly' } });
  });
});
