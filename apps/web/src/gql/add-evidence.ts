// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { EvidenceKind, FigureUnit } from './enums-a-to-l.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `AddEvidence` was refused. */
export type AddEvidenceErrorCode = 'ALREADY_THERE' | 'MISSING' | 'N_TOO_FEW' | 'PERIOD_BACKWARDS' | 'PERSONAL_DATA' | 'PLACE_UNKNOWN' | 'SERVICE_UNKNOWN' | 'VALUE_OUT_OF_RANGE';

/** A piece of evidence, with its source. */
export type AddEvidenceInput = {
  /** Who published it and where. */
  citation: string;
  /** The group of people it is about; leave it out for everybody. */
  group?: string | null | undefined;
  /** How it was found out. */
  kind: EvidenceKind;
  /** Half the width of the 95 % interval that the source states, in the unit of the figure. */
  margin?: number | null | undefined;
  /** How it was found out, in words. */
  method: string;
  /** How many answered, reported, signed or took part. */
  n?: number | null | undefined;
  /** The council that adds it; the one you act for unless said. */
  organisationId?: string | null | undefined;
  /** The first day it speaks of. */
  periodFrom?: string | null | undefined;
  /** The last day it speaks of. */
  periodTo?: string | null | undefined;
  /** The GSS code of the place. */
  place?: string | null | undefined;
  /** The problem it is about, unless it is about a place and a service. */
  problemId?: string | null | undefined;
  /** Who answered of those asked, from 0 to 1. */
  responseRate?: number | null | undefined;
  /** The code of the service. */
  service?: string | null | undefined;
  /** What was measured, in the words of the source. */
  title: string;
  /** What the figure counts. */
  unit?: FigureUnit;
  /** Where it can be read. */
  url?: string | null | undefined;
  /** The figure. */
  value?: number | null | undefined;
};

export type AddEvidenceMutationVariables = Exact<{
  input: AddEvidenceInput;
}>;

export type AddEvidenceMutation = { addEvidence: { evidenceItem: { id: string } | null, userErrors: Array<{ code: AddEvidenceErrorCode, path: Array<string>, message: string }> } };

export const AddEvidenceDocument: TypedDocument<AddEvidenceMutation, AddEvidenceMutationVariables> = {
  name: "AddEvidence",
  text: "mutation AddEvidence($input:AddEvidenceInput!){addEvidence(input:$input){evidenceItem{id}userErrors{code path message}}}",
};
