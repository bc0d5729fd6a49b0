// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { EvidenceGrade, EvidenceGradeReason, EvidenceKind, FigureUnit } from './enums-a-to-l.ts';
import type { NoFigureInterval } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type ChallengeEvidencePageQueryVariables = Exact<{
  slug: string;
}>;

export type ChallengeEvidencePageQuery = { challenge: { id: string, slug: string, title: { en: string | null, cy: string | null }, evidence: Array<{ id: string, kind: EvidenceKind, title: string, group: string | null, periodFrom: string | null, periodTo: string | null, value: number | null, unit: FigureUnit, n: number | null, responseRate: number | null, noInterval: NoFigureInterval | null, grade: EvidenceGrade, gradeReasons: Array<EvidenceGradeReason>, method: string, citation: string, url: string | null, movedFrom: string | null, interval: { low: number, high: number, isStated: boolean } | null }> } | null };

export const ChallengeEvidencePageDocument: TypedDocument<ChallengeEvidencePageQuery, ChallengeEvidencePageQueryVariables> = {
  name: "ChallengeEvidencePage",
  text: "query ChallengeEvidencePage($slug:String!){challenge(slug:$slug){id slug title{en cy}evidence{...EvidenceFigure}}}fragment EvidenceFigure on EvidenceItem{id kind title group periodFrom periodTo value unit n responseRate interval{low high isStated}noInterval grade gradeReasons method citation url movedFrom}",
};
