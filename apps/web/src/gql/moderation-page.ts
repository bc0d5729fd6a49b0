// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { CalibrationState, CellState, CellStepKind, ChallengeAction } from './enums-a-to-l.ts';
import type { Stage } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type ModerationPageQueryVariables = Exact<{
  slug: string;
}>;

export type ModerationPageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, stage: Stage, scaleMin: number, scaleMax: number, viewerCan: Array<ChallengeAction>, title: { en: string | null, cy: string | null }, calibration: { state: CalibrationState, size: number, waitingFor: number, cells: Array<{ spread: number, median: number | null, values: Array<number>, criterion: { code: string, title: { en: string | null, cy: string | null } }, proposal: { id: string, label: string | null, title: string | null } }> | null, severities: Array<{ difference: number, evaluator: { id: string, name: string } }> | null } | null, moderation: { agreedCount: number, waitingFor: Array<{ id: string, name: string }>, cells: Array<{ spread: number, median: number | null, state: CellState, version: number, proposal: { id: string, title: string | null, label: string | null }, criterion: { code: string, weightBp: number, minimumScore: number | null, title: { en: string | null, cy: string | null } }, scores: Array<{ value: number, reason: string, evaluator: { id: string, name: string } }>, agreed: { value: number, isMean: boolean, reason: string, at: string, by: { id: string, name: string } } | null, steps: Array<{ kind: CellStepKind, value: number | null, reason: string, at: string, by: { id: string, name: string } }>, history: Array<{ value: number, reason: string, at: string, by: { id: string, name: string } }> }> } | null } | null };

export const ModerationPageDocument: TypedDocument<ModerationPageQuery, ModerationPageQueryVariables> = {
  name: "ModerationPage",
  text: "query ModerationPage($slug:String!){viewer{person{id}}challenge(slug:$slug){id slug stage scaleMin scaleMax viewerCan title{en cy}calibration{...SampleTalk}moderation{agreedCount waitingFor{id name}cells{...ModerationCellView}}}}fragment ModerationCellView on ModerationCell{spread median state version proposal{id title label}criterion{code weightBp minimumScore title{en cy}}scores{value reason evaluator{id name}}agreed{value isMean reason at by{id name}}steps{kind value reason at by{id name}}history{value reason at by{id name}}}fragment SampleTalk on Calibration{state size waitingFor cells{spread median values criterion{code title{en cy}}proposal{id label title}}severities{difference evaluator{id name}}}",
};
