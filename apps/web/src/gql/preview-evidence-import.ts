// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { EvidenceGrade, EvidenceGradeReason, EvidenceKind, FigureUnit } from './enums-a-to-l.ts';
import type { NoFigureInterval } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `PreviewEvidenceImport` was refused. */
export type PreviewEvidenceImportErrorCode = 'COLUMN_TWICE' | 'COLUMN_UNKNOWN' | 'MISSING' | 'PLACE_UNKNOWN' | 'SERVICE_UNKNOWN' | 'UNREADABLE' | 'URL_MALFORMED' | 'WRONG_FORMAT' | 'WRONG_STATE';

/** What the columns or the services of a file mean: one of the two, as the file is. */
export type PreviewEvidenceImportInput = {
  /** Which import. */
  id: string;
  /** For service requests. */
  requests?: RequestsChoiceInput | null | undefined;
  /** For a survey. */
  survey?: SurveyChoiceInput | null | undefined;
  /** The version you read. */
  version: number;
};

/** How to count service requests. */
export type RequestsChoiceInput = {
  /** Whose system it is, and where. */
  citation: string;
  /** The GSS code of the council whose requests these are. */
  place: string;
  /** Their services that are counted; all others are left out. */
  services: Array<ServiceMatchInput>;
  /** What was reported. */
  title: string;
  /** Where it can be read. */
  url?: string | null | undefined;
};

/** Which of our services one of theirs is. */
export type ServiceMatchInput = {
  /** Their code. */
  code: string;
  /** The code of our service. */
  service: string;
};

/** How to read a survey. */
export type SurveyChoiceInput = {
  /** The columns. */
  columns: SurveyColumnsInput;
  /** What is the same for all rows. */
  source: SurveySourceInput;
};

/** Which column holds what, by the names in the first row; null for what the file does not hold. */
export type SurveyColumnsInput = {
  /** The group of people. */
  group?: string | null | undefined;
  /** Half the width of the 95 % interval. */
  margin?: string | null | undefined;
  /** How many answered. */
  n?: string | null | undefined;
  /** When: a year, a financial year, a month or a day. */
  period?: string | null | undefined;
  /** GSS code or name of the council. */
  place: string;
  /** Who answered of those asked. */
  responseRate?: string | null | undefined;
  /** A code of our list of services. */
  service?: string | null | undefined;
  /** The figure. */
  value: string;
};

/** What is the same for all rows. */
export type SurveySourceInput = {
  /** Who published it and where. */
  citation: string;
  /** How it was found out. */
  kind: EvidenceKind;
  /** How people were asked. */
  method: string;
  /** When, where no column says it. */
  period?: string | null | undefined;
  /** The code of the service, where no column holds it. */
  service?: string | null | undefined;
  /** What was measured, in the words of the source. */
  title: string;
  /** What the figures count. */
  unit: FigureUnit;
  /** Where it can be read. */
  url?: string | null | undefined;
};

export type PreviewEvidenceImportMutationVariables = Exact<{
  input: PreviewEvidenceImportInput;
}>;

export type PreviewEvidenceImportMutation = { previewEvidenceImport: { evidenceImport: { id: string, version: number } | null, preview: { rows: number, items: Array<{ id: string, kind: EvidenceKind, title: string, group: string | null, periodFrom: string | null, periodTo: string | null, value: number | null, unit: FigureUnit, n: number | null, responseRate: number | null, noInterval: NoFigureInterval | null, grade: EvidenceGrade, gradeReasons: Array<EvidenceGradeReason>, method: string, citation: string, url: string | null, movedFrom: string | null, place: { code: string, name: { en: string | null, cy: string | null } } | null, interval: { low: number, high: number, isStated: boolean } | null }>, errors: Array<{ line: number, column: string, code: string, message: string }> } | null, userErrors: Array<{ code: PreviewEvidenceImportErrorCode, path: Array<string>, message: string }> } };

export const PreviewEvidenceImportDocument: TypedDocument<PreviewEvidenceImportMutation, PreviewEvidenceImportMutationVariables> = {
  name: "PreviewEvidenceImport",
  text: "mutation PreviewEvidenceImport($input:PreviewEvidenceImportInput!){previewEvidenceImport(input:$input){evidenceImport{id version}preview{rows items{...EvidenceFigure place{code name{en cy}}}errors{line column code message}}userErrors{code path message}}}fragment EvidenceFigure on EvidenceItem{id kind title group periodFrom periodTo value unit n responseRate interval{low high isStated}noInterval grade gradeReasons method citation url movedFrom}",
};
