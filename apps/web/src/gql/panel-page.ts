// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ChallengeAction, EvaluatorStatus, FlagKind } from './enums-a-to-l.ts';
import type { PanelRole, Stage } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type PanelPageQueryVariables = Exact<{
  slug: string;
}>;

export type PanelPageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, stage: Stage, version: number, proposalCount: number | null, viewerCan: Array<ChallengeAction>, sealing: { challengeId: string, count: number | null, stillSealed: number }, title: { en: string | null, cy: string | null }, conflictFlags: Array<{ kind: FlagKind, name: string | null, proposals: number, recuses: boolean, person: { id: string, name: string } | null }> | null, panelCover: Array<{ isShort: boolean }> | null, panel: Array<{ id: string, role: PanelRole, status: EvaluatorStatus, stepsInFor: Array<{ id: string, label: string | null }> | null, person: { id: string, name: string } }> | null } | null };

export const PanelPageDocument: TypedDocument<PanelPageQuery, PanelPageQueryVariables> = {
  name: "PanelPage",
  text: "query PanelPage($slug:String!){viewer{person{id}}challenge(slug:$slug){id slug stage version proposalCount viewerCan sealing{challengeId count stillSealed}title{en cy}conflictFlags{...ConflictFlagRow}panelCover{isShort}panel{...PanelMemberRow}}}fragment PanelMemberRow on PanelMember{id role status stepsInFor{id label}person{id name}}fragment ConflictFlagRow on ConflictFlag{kind name proposals recuses person{id name}}",
};
