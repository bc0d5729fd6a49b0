// All scenarios, in the order in which they run: those that write come last.
import { MIXED } from './mixed.mjs';
import { PAGE_SCENARIOS } from './pages.mjs';
import { RENDERED } from './rendered.mjs';
import { SUBMITS, SUBMITS_WITH_LETTERS } from './submit.mjs';

export const SCENARIOS = [...PAGE_SCENARIOS, ...RENDERED, SUBMITS, SUBMITS_WITH_LETTERS, MIXED];
