// `publishDocument` and `publishDocumentVersion`: a text goes out to everybody entitled at one instant. Files come by `POST /data/documents`.
import { Args, Context, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayUnique, IsIn, IsInt, IsOptional, IsString, ValidateNested } from 'class-validator';
import type { DocumentCode, DocumentVisibility } from '@moothall/domain/engagement';
import { viewerOf } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { Language, LocalisedTextInput } from '../../platform/graphql/values.type.ts';
import type { Finished } from '../engagement-verbs.ts';
import { DocumentVerbs } from './document-verbs.ts';
import { ChallengeDocumentType, DocumentVisibilityEnum } from './document.type.ts';
import { DocumentsQueries } from './documents.queries.ts';

@InputType({ description: 'A text to give out.' })
export class DocumentTextInput {
  @Field(() => LocalisedTextInput, { description: 'Its title.' })
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  title: LocalisedTextInput;

  @Field(() => LocalisedTextInput, { description: 'The text, in Markdown.' })
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  text: LocalisedTextInput;

  @Field(() => [Language], { defaultValue: [], description: 'Languages of the title that a machine translated.' })
  @ArrayUnique()
  machineTranslated: Language[];
}

@InputType({ description: 'A new document.' })
export class PublishDocumentInput extends DocumentTextInput {
  @Field(() => ID, { description: 'Of which challenge.' })
  @IsString()
  challengeId: string;

  @Field(() => DocumentVisibilityEnum, { defaultValue: 'PUBLIC', description: 'Who may have it; this stays for all versions.' })
  @IsIn(Object.keys(DocumentVisibilityEnum))
  visibility: DocumentVisibility;
}

@InputType({ description: 'A new version of a document; the old one stays.' })
export class PublishDocumentVersionInput extends DocumentTextInput {
  @Field(() => ID, { description: 'Which document.' })
  @IsString()
  id: string;

  @Field(() => Int, { description: 'The newest version you read.' })
  @IsInt()
  version: number;

  @Field(() => LocalisedTextInput, { nullable: true, description: 'What changed; needed.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  changed?: LocalisedTextInput | null;
}

interface Result {
  document: ChallengeDocumentType | null;
}
const RESULT = { document: { type: () => ChallengeDocumentType, description: 'The document as it is now.' } };
const CODES: readonly DocumentCode[] = ['WRONG_STAGE', 'TEXT_MISSING', 'TRANSLATION_MISSING', 'CONTENT_MISSING', 'TOO_LARGE', 'UNKNOWN_KIND', 'CHANGE_MISSING'];
const PublishDocumentPayload = payloadOf<Result, DocumentCode>('PublishDocument', RESULT, CODES);
const PublishDocumentVersionPayload = payloadOf<Result, DocumentCode>('PublishDocumentVersion', RESULT, CODES);

@Resolver()
export class PublishDocument {
  constructor(
    private readonly documents: DocumentVerbs,
    private readonly queries: DocumentsQueries,
  ) {}

  @Mutation(() => PublishDocumentPayload, { description: 'Gives a text out.' })
  @Access('challenges:write')
  async publishDocument(@Args('input', { description: 'The text.' }) input: PublishDocumentInput, @Context() context: RequestContext) {
    const { challengeId, visibility, title, text } = input;
    return this.answer(context, await this.documents.publish(context, input, { challengeId, visibility, title, machine: machineIn(input), content: { text } }));
  }

  @Mutation(() => PublishDocumentVersionPayload, { description: 'Gives a new version out, with what changed.' })
  @Access('challenges:write')
  async publishDocumentVersion(@Args('input', { description: 'The text.' }) input: PublishDocumentVersionInput, @Context() context: RequestContext) {
    const { id, version, title, text, changed } = input;
    return this.answer(context, await this.documents.addVersion(context, input, { id, version, title, changed: changed ?? {}, machine: machineIn(input), content: { text } }));
  }

  private async answer(context: RequestContext, { id, userErrors }: Finished<DocumentCode>) {
    return { document: id ? ((await this.queries.byIds(viewerOf(context), [id]))[0] ?? null) : null, userErrors };
  }
}

const machineIn = ({ machineTranslated }: DocumentTextInput): string[] => machineTranslated.map((one) => one.toLowerCase());
