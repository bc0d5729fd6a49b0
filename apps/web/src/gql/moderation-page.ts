// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ChallengeAction } from './enums-a-to-l.ts';
import type { Stage } from './enums-m-to-z.ts';
import type { Exact } from './inputs-a-to-l.ts';

export type ModerationPageQueryVariables = Exact<{
  slug: string;
}>;

export type ModerationPageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, stage: Stage, scaleMin: number, scaleMax: number, viewerCan: Array<ChallengeAction>, title: { en: string | null, cy: string | null }, moderation: { agreedCount: number, waitingFor: Array<{ id: string, name: string }>, cells: Array<{ spread: number, median: number | null, proposal: { id: string, title: string | null, label: string | null }, criterion: { code: string, weightBp: number, minimumScore: number | null, title: { en: string | null, cy: string | null } }, scores: Array<{ value: number, reason: string, evaluator: { id: string, name: string } }>, agreed: { value: number, isMean: boolean, reason: string, at: string, by: { id: string, name: string } } | null, history: Array<{ value: number, reason: string, at: string, by: { id: string, name: string } }> }> } | null } | null };

export const ModerationPageDocument: TypedDocument<ModerationPageQuery, ModerationPageQueryVariables> = {
  name: "ModerationPage",
  text: "query ModerationPage($slug:String!){viewer{person{id}}challenge(slug:$slug){id slug stage scaleMin scaleMax viewerCan title{en cy}moderation{agreedCount waitingFor{id name}cells{...ModerationCellView}}}}fragment ModerationCellView on ModerationCell{spread median proposal{id title label}criterion{code weightBp minimumScore title{en cy}}scores{value reason evaluator{id name}}agreed{value isMean reason at by{id name}}history{value reason at by{id name}}}",
};
