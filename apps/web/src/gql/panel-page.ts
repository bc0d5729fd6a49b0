// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ChallengeAction, EvaluatorStatus } from './enums-a-to-l.ts';
import type { PanelRole, Stage } from './enums-m-to-z.ts';
import type { Exact } from './inputs-a-to-l.ts';

export type PanelPageQueryVariables = Exact<{
  slug: string;
}>;

export type PanelPageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, stage: Stage, version: number, proposalCount: number | null, viewerCan: Array<ChallengeAction>, sealing: { challengeId: string, count: number | null, stillSealed: number }, title: { en: string | null, cy: string | null }, panel: Array<{ id: string, role: PanelRole, status: EvaluatorStatus, person: { id: string, name: string } }> | null } | null };

export const PanelPageDocument: TypedDocument<PanelPageQuery, PanelPageQueryVariables> = {
  name: "PanelPage",
  text: "query PanelPage($slug:String!){viewer{person{id}}challenge(slug:$slug){id slug stage version proposalCount viewerCan sealing{challengeId count stillSealed}title{en cy}panel{...PanelMemberRow}}}fragment PanelMemberRow on PanelMember{id role status person{id name}}",
};
