// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `ImportEvidenceFromUrl` was refused. */
export type ImportEvidenceFromUrlErrorCode = 'ADDRESS_MALFORMED' | 'ADDRESS_NOT_PUBLIC' | 'ADDRESS_UNKNOWN' | 'NO_ANSWER' | 'REDIRECTED' | 'REFUSED' | 'TOO_LARGE' | 'UNREADABLE';

/** Where to fetch from. */
export type ImportEvidenceFromUrlInput = {
  /** The council; the one you act for unless said. */
  organisationId?: string | null | undefined;
  /** A public address, over http or https. */
  url: string;
};

export type ImportEvidenceFromUrlMutationVariables = Exact<{
  input: ImportEvidenceFromUrlInput;
}>;

export type ImportEvidenceFromUrlMutation = { importEvidenceFromUrl: { evidenceImport: { id: string } | null, userErrors: Array<{ code: ImportEvidenceFromUrlErrorCode, path: Array<string>, message: string }> } };

export const ImportEvidenceFromUrlDocument: TypedDocument<ImportEvidenceFromUrlMutation, ImportEvidenceFromUrlMutationVariables> = {
  name: "ImportEvidenceFromUrl",
  text: "mutation ImportEvidenceFromUrl($input:ImportEvidenceFromUrlInput!){importEvidenceFromUrl(input:$input){evidenceImport{id}userErrors{code path message}}}",
};
