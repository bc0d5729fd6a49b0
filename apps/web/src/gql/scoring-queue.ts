// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { EvaluatorStatus } from './enums-a-to-l.ts';
import type { PanelRole, Stage } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type ScoringQueueQueryVariables = Exact<{ [key: string]: never; }>;

export type ScoringQueueQuery = { viewer: { person: { id: string } | null, scoresheets: Array<{ id: string, role: PanelRole, status: EvaluatorStatus, sentAt: string | null, challenge: { id: string, slug: string, stage: Stage, title: { en: string | null, cy: string | null }, timeline: { shortlistBy: string | null } }, items: Array<{ recused: boolean, scored: number, totalSoFar: string | null, cells: Array<{ value: number | null, reason: string | null, criterion: { code: string } }>, proposal: { id: string, title: string | null, label: string | null } }> }> } };

export const ScoringQueueDocument: TypedDocument<ScoringQueueQuery, ScoringQueueQueryVariables> = {
  name: "ScoringQueue",
  text: "query ScoringQueue{viewer{person{id}scoresheets{id role status sentAt ...ScoresheetProgress challenge{id slug stage title{en cy}timeline{shortlistBy}}}}}fragment ScoresheetProgress on Scoresheet{items{recused scored totalSoFar cells{value reason criterion{code}}proposal{id title label}}}",
};
