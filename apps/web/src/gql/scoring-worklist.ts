// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { CalibrationState, EvaluatorStatus } from './enums-a-to-l.ts';
import type { PanelRole, Stage } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type ScoringWorklistQueryVariables = Exact<{
  slug: string;
}>;

export type ScoringWorklistQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, stage: Stage, scaleMin: number, scaleMax: number, title: { en: string | null, cy: string | null }, criteria: Array<{ code: string, weightBp: number, minimumScore: number | null, position: number, title: { en: string | null, cy: string | null } }>, calibration: { state: CalibrationState, size: number, waitingFor: number, hasSent: boolean | null } | null, scoresheet: { id: string, role: PanelRole, status: EvaluatorStatus, sentAt: string | null, items: Array<{ recused: boolean, scored: number, totalSoFar: string | null, cells: Array<{ value: number | null, reason: string | null, criterion: { code: string } }>, proposal: { id: string, title: string | null, label: string | null } }> } | null } | null };

export const ScoringWorklistDocument: TypedDocument<ScoringWorklistQuery, ScoringWorklistQueryVariables> = {
  name: "ScoringWorklist",
  text: "query ScoringWorklist($slug:String!){viewer{person{id}}challenge(slug:$slug){id slug stage scaleMin scaleMax title{en cy}criteria{code weightBp minimumScore position title{en cy}}calibration{state size waitingFor hasSent}scoresheet{id role status sentAt ...ScoresheetProgress}}}fragment ScoresheetProgress on Scoresheet{items{recused scored totalSoFar cells{value reason criterion{code}}proposal{id title label}}}",
};
