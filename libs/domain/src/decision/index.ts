// The public door of decision: yes, or no with reasons.
export { allowed, combine, demand, refusalsOf, refuse, refused } from './decision.ts';
export type { Decision, Refusal } from './decision.ts';
