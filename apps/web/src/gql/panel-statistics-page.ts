// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type PanelStatisticsPageQueryVariables = Exact<{
  slug: string;
}>;

export type PanelStatisticsPageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, scaleMax: number, title: { en: string | null, cy: string | null }, panelStatistics: { severities: Array<{ severity: number, proposals: number, evaluator: { id: string, name: string } }> | null, criteria: Array<{ alpha: number | null, kendallW: number | null, iccSingle: number | null, iccMean: number | null, widestRange: number, suggestModeration: boolean, criterion: { code: string, title: { en: string | null, cy: string | null } }, apartOn: Array<{ id: string, title: string | null, label: string | null }> }> } | null } | null };

export const PanelStatisticsPageDocument: TypedDocument<PanelStatisticsPageQuery, PanelStatisticsPageQueryVariables> = {
  name: "PanelStatisticsPage",
  text: "query PanelStatisticsPage($slug:String!){viewer{person{id}}challenge(slug:$slug){id slug scaleMax title{en cy}panelStatistics{...PanelStatisticsView}}}fragment PanelStatisticsView on PanelStatistics{severities{severity proposals evaluator{id name}}criteria{alpha kendallW iccSingle iccMean widestRange suggestModeration criterion{code title{en cy}}apartOn{id title label}}}",
};
