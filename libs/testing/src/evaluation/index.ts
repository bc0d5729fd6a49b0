// The public door of evaluation: panels, and evaluations brought to a point.
export { appoint, appointAll, declare, evaluationStep, partiesFor, thePanel, type Panel } from './panel.ts';
export {
  aClosedChallenge,
  agreeAll,
  anEvaluation,
  aRankedEvaluation,
  assessAll,
  begin,
  carry,
  decide,
  issue,
  openAll,
  propose,
  score,
  scoreAll,
  scoreAs,
  shortlistInProgress,
  versionOf,
  type Close,
  type Evaluation,
  type Scores,
} from './evaluation.ts';
