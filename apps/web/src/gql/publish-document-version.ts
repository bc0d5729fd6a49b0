// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Language } from './enums-a-to-l.ts';
import type { Exact, LocalisedTextInput } from './inputs-plain-a-to-l.ts';

/** Why `PublishDocumentVersion` was refused. */
export type PublishDocumentVersionErrorCode = 'CHANGE_MISSING' | 'CONTENT_MISSING' | 'TEXT_MISSING' | 'TOO_LARGE' | 'TRANSLATION_MISSING' | 'UNKNOWN_KIND' | 'WRONG_STAGE';

/** A new version of a document; the old one stays. */
export type PublishDocumentVersionInput = {
  /** What changed; needed. */
  changed?: LocalisedTextInput | null | undefined;
  /** Which document. */
  id: string;
  /** Languages of the title that a machine translated. */
  machineTranslated?: Array<Language>;
  /** The text, in Markdown. */
  text: LocalisedTextInput;
  /** Its title. */
  title: LocalisedTextInput;
  /** The newest version you read. */
  version: number;
};

export type PublishDocumentVersionMutationVariables = Exact<{
  input: PublishDocumentVersionInput;
}>;

export type PublishDocumentVersionMutation = { publishDocumentVersion: { document: { id: string } | null, userErrors: Array<{ code: PublishDocumentVersionErrorCode, path: Array<string>, message: string }> } };

export const PublishDocumentVersionDocument: TypedDocument<PublishDocumentVersionMutation, PublishDocumentVersionMutationVariables> = {
  name: "PublishDocumentVersion",
  text: "mutation PublishDocumentVersion($input:PublishDocumentVersionInput!){publishDocumentVersion(input:$input){document{id}userErrors{code path message}}}",
};
