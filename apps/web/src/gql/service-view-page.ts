// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { EvidenceGrade, EvidenceGradeReason, EvidenceKind, FigureUnit, InsightSource, Language } from './enums-a-to-l.ts';
import type { NoFigureInterval } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type ServiceViewPageQueryVariables = Exact<{
  place: string;
  service: string;
}>;

export type ServiceViewPageQuery = { serviceView: { service: string, method: Array<{ en: string | null, cy: string | null }>, serviceName: { en: string | null, cy: string | null }, place: { code: string, name: { en: string | null, cy: string | null } }, answers: Array<{ source: InsightSource, n: number | null, mean: { value: number, low: number | null, high: number | null } | null, satisfied: { value: number, low: number | null, high: number | null } | null, meanWithoutCrowded: { value: number, low: number | null, high: number | null } | null, counts: Array<{ satisfaction: number, count: number }>, months: Array<{ month: string, n: number | null, mean: { value: number, low: number | null, high: number | null } | null }> }>, likePlaces: Array<{ code: string, n: number | null, mean: { value: number, low: number | null, high: number | null } | null, place: { name: { en: string | null, cy: string | null } } | null }>, terms: Array<{ term: string, answers: number, examples: Array<{ works: string | null, fallsShort: string | null, why: string | null, language: Language }> }> } | null, evidenceItems: { nodes: Array<{ id: string, kind: EvidenceKind, title: string, group: string | null, periodFrom: string | null, periodTo: string | null, value: number | null, unit: FigureUnit, n: number | null, responseRate: number | null, noInterval: NoFigureInterval | null, grade: EvidenceGrade, gradeReasons: Array<EvidenceGradeReason>, method: string, citation: string, url: string | null, movedFrom: string | null, interval: { low: number, high: number, isStated: boolean } | null }> } };

export const ServiceViewPageDocument: TypedDocument<ServiceViewPageQuery, ServiceViewPageQueryVariables> = {
  name: "ServiceViewPage",
  text: "query ServiceViewPage($place:ID!$service:String!){serviceView(place:$place service:$service){service method{en cy}serviceName{en cy}place{code name{en cy}}answers{...AnswersOfKind}likePlaces{code n mean{...Figure}place{name{en cy}}}terms{term answers examples{works fallsShort why language}}}evidenceItems(place:$place service:$service first:50){nodes{...EvidenceFigure}}}fragment AnswersOfKind on AnswersOf{source n mean{...Figure}satisfied{...Figure}meanWithoutCrowded{...Figure}counts{satisfaction count}months{month n mean{...Figure}}}fragment Figure on SatisfactionFigure{value low high}fragment EvidenceFigure on EvidenceItem{id kind title group periodFrom periodTo value unit n responseRate interval{low high isStated}noInterval grade gradeReasons method citation url movedFrom}",
};
