/** Fails a test during which React or anyone else complained on the console. */
import { afterEach, beforeEach, expect } from '@jest/globals';

let complaints: string[] = [];
const { error, warn } = console;

beforeEach(() => {
  complaints = [];
  const note = (...words: unknown[]) => void complaints.push(words.map(String).join(' '));
  console.error = note;
  console.warn = note;
});

afterEach(() => {
  console.error = error;
  console.warn = warn;
  expect(complaints).toEqual([]);
});
