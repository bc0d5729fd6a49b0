// What specs import from @jest/globals, with an end to what would hang: the runner itself waits for ever.

const MOST_MS = 30_000;
const { jest, expect, describe } = globalThis;
export { describe, expect, jest };

/** @returns the same function, which fails when it is not over in time */
function within(work, milliseconds = MOST_MS) {
  if (!work) return work;
  return async (...values) => {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`Not over after ${milliseconds} ms`)), milliseconds);
    });
    try {
      return await Promise.race([work(...values), late]);
    } finally {
      clearTimeout(timer);
    }
  };
}

const hook = (name) => (work, milliseconds) => globalThis[name](within(work, milliseconds));
export const [beforeAll, beforeEach, afterAll, afterEach] = ['beforeAll', 'beforeEach', 'afterAll', 'afterEach'].map(hook);

const limited = (make) => (name, work, milliseconds) => make(name, within(work, milliseconds));

/** A test in a sentence, or one for each row of a table. No spec is passed over or run alone, so nothing else is there. */
export const it = Object.assign(limited(globalThis.it), { each: (...table) => limited(globalThis.it.each(...table)) });
