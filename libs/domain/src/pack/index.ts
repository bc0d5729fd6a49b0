// The public door of pack: everything a decision rests on in one archive, and how to check it.
export {
  fieldsOf,
  hashOfValue,
  isWithheld,
  linesOf,
  PACK_FILES,
  PACK_FORMAT,
  REDACTION_GROUNDS,
  redactRows,
  rootOfFile,
  rootOfPack,
  saltFrom,
  shownSalts,
  statementText,
} from './pack.ts';
export type { HashText, PackFile, PackRow, PackRows, Redaction, RedactionGround, SaltOf, Statement, Withheld } from './pack.ts';
export { decideRedaction, mayWithhold } from './redaction.ts';
export type { RedactionCode, RedactionFacts } from './redaction.ts';
export { verifyPack } from './verify-pack.ts';
export type { PackVerifier } from './verifier.ts';
export type { PackEvidence, PackReport } from './verify-pack.ts';
export { checkpointProblems, entriesIn } from './verify-log.ts';
