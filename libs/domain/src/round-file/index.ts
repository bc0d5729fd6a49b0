// The public door of round files: what a locked round is given out as, and how to check it offline.
export { ROUND_FORMAT } from './read-round-file.ts';
export type { RoundFile, RoundResult } from './read-round-file.ts';
export { verifyRound } from './verify-round.ts';
export type { RoundReport } from './verify-round.ts';
