// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Outcome, PilotState } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type ManagePilotPageQueryVariables = Exact<{
  slug: string;
}>;

export type ManagePilotPageQuery = { viewer: { person: { id: string } | null }, pilot: { id: string, slug: string, version: number, state: PilotState, viewerMay: Array<string>, startsOn: string | null, endsOn: string | null, solution: { id: string, title: string }, verifier: { id: string, name: { en: string | null, cy: string | null } } | null, milestones: Array<{ code: string, title: string, dueOn: string, reachedAt: string | null }>, disputes: Array<{ id: string, indicatorCode: string | null, reason: string, answeredAt: string | null, organisation: { id: string, name: { en: string | null, cy: string | null } } }>, indicators: Array<{ proposed: Outcome | null, indicator: { code: string, unit: string, baseline: number | null, target: number | null, name: { en: string | null, cy: string | null } }, latest: { id: string, value: number } | null, measurements: Array<{ id: string, version: number, value: number, isCurrent: boolean, from: string, to: string }> }> } | null };

export const ManagePilotPageDocument: TypedDocument<ManagePilotPageQuery, ManagePilotPageQueryVariables> = {
  name: "ManagePilotPage",
  text: "query ManagePilotPage($slug:String!){viewer{person{id}}pilot(slug:$slug){...ManagedPilot}}fragment ManagedPilot on Pilot{id slug version state viewerMay startsOn endsOn solution{id title}verifier{id name{en cy}}milestones{code title dueOn reachedAt}disputes{id indicatorCode reason answeredAt organisation{id name{en cy}}}indicators{indicator{code name{en cy}unit baseline target}proposed latest{id value}measurements{id version value isCurrent from to}}}",
};
