// A document of a challenge as the world sees it: its versions, what each changed, and where each is fetched.
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DOCUMENT_VISIBILITIES, type DocumentVisibility } from '@moothall/domain/engagement';
import { Node } from '../../platform/graphql/node.ts';
import { LocalisedText } from '../../platform/graphql/values.type.ts';
import { Translations } from '../engagement.type.ts';

export const DocumentVisibilityEnum: Record<string, DocumentVisibility> = Object.fromEntries(DOCUMENT_VISIBILITIES.map((one) => [one, one]));
registerEnumType(DocumentVisibilityEnum, { name: 'DocumentVisibility', description: 'Who may have a document: everybody, organisations that registered interest, or the councils of the challenge.' });

@ObjectType({ description: 'One version of a document; earlier ones stay.' })
export class DocumentVersion {
  @Field(() => Int, { description: '1, 2, 3 …' })
  version: number;
  @Field(() => LocalisedText, { description: 'Its title.' })
  title: LocalisedText;
  @Field(() => Translations, { description: 'How each language of the title came to be.' })
  translations: Translations;
  @Field(() => LocalisedText, { nullable: true, description: 'What changed since the version before.' })
  changed: LocalisedText | null;
  @Field(() => LocalisedText, { nullable: true, description: 'The text, in Markdown; null for a file.' })
  text: LocalisedText | null;
  @Field(() => String, { nullable: true, description: 'The name of the file; null for a text.' })
  fileName: string | null;
  @Field({ description: 'What its bytes are.' })
  mediaType: string;
  @Field(() => Int, { description: 'How large it is, in bytes.' })
  bytes: number;
  @Field({ description: 'SHA-256 of its bytes, as the public record keeps it.' })
  sha256: string;
  @Field({ description: 'The one instant at which everybody entitled could have it.' })
  publishedAt: Date;
  @Field({ description: 'Where it is fetched, with the same right to see.' })
  path: string;

  documentId: string;
}

@ObjectType('ChallengeDocument', { implements: () => [Node], description: 'Something the councils give out about a challenge.' })
export class ChallengeDocumentType implements Node {
  @Field(() => ID, { description: 'The id, `doc_…`.' })
  id: string;
  @Field(() => DocumentVisibilityEnum, { description: 'Who may have it.' })
  visibility: DocumentVisibility;
  @Field(() => Int, { description: 'The number of the newest version; send it back with yours.' })
  version: number;

  challengeId: string;
}
