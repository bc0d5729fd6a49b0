// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { DocumentVisibility, Language } from './enums-a-to-l.ts';
import type { Exact, LocalisedTextInput } from './inputs-plain-a-to-l.ts';

/** Why `PublishDocument` was refused. */
export type PublishDocumentErrorCode = 'CHANGE_MISSING' | 'CONTENT_MISSING' | 'TEXT_MISSING' | 'TOO_LARGE' | 'TRANSLATION_MISSING' | 'UNKNOWN_KIND' | 'WRONG_STAGE';

/** A new document. */
export type PublishDocumentInput = {
  /** Of which challenge. */
  challengeId: string;
  /** Languages of the title that a machine translated. */
  machineTranslated?: Array<Language>;
  /** The text, in Markdown. */
  text: LocalisedTextInput;
  /** Its title. */
  title: LocalisedTextInput;
  /** Who may have it; this stays for all versions. */
  visibility?: DocumentVisibility;
};

export type PublishDocumentMutationVariables = Exact<{
  input: PublishDocumentInput;
}>;

export type PublishDocumentMutation = { publishDocument: { document: { id: string } | null, userErrors: Array<{ code: PublishDocumentErrorCode, path: Array<string>, message: string }> } };

export const PublishDocumentDocument: TypedDocument<PublishDocumentMutation, PublishDocumentMutationVariables> = {
  name: "PublishDocument",
  text: "mutation PublishDocument($input:PublishDocumentInput!){publishDocument(input:$input){document{id}userErrors{code path message}}}",
};
