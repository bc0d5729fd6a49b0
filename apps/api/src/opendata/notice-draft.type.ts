// A notice as it would be published elsewhere, what is missing in it, and the releases of open data of a challenge.
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NOTICE_FIELDS, type NoticeField } from '@moothall/domain/opendata';
import { LocalisedText } from '../platform/graphql/values.type.ts';

export const NoticeFieldEnum: Record<string, NoticeField> = Object.fromEntries(NOTICE_FIELDS.map((field) => [field.toUpperCase(), field]));
registerEnumType(NoticeFieldEnum, {
  name: 'NoticeField',
  description: 'What a notice of preliminary market engagement sets out (Procurement Regulations 2024, regulation 17).',
  valuesMap: {
    AUTHORITY: { description: 'The contracting authorities.' },
    TITLE: { description: 'The title.' },
    IDENTIFIER: { description: 'The unique identifier.' },
    SUBJECT: { description: 'What the engagement is about.' },
    CLOSING: { description: 'When the engagement ends.' },
    PROCESS: { description: 'How suppliers take part.' },
  },
});

@ObjectType({ description: 'One field of a notice, ready to copy.' })
export class NoticeSection {
  @Field(() => NoticeFieldEnum, { description: 'Which field.' })
  field: NoticeField;
  @Field(() => LocalisedText, { description: 'What it is called.' })
  heading: LocalisedText;
  @Field(() => LocalisedText, { description: 'Its text; empty when all of it is missing.' })
  text: LocalisedText;
}

@ObjectType({ description: 'Something that a notice needs and the challenge does not have yet.' })
export class NoticeGap {
  @Field(() => [String], { description: 'Where, for example `["subject", "problem"]`.' })
  path: readonly string[];
  @Field({ description: 'What to do.' })
  message: string;
}

@ObjectType({ description: 'The draft of a notice of market engagement. Moothall prepares it; the authority publishes it.' })
export class NoticeDraftType {
  @Field(() => String, { nullable: true, description: 'The code of the notice, such as `UK2`; null where the law has none.' })
  code: string | null;
  @Field(() => LocalisedText, { description: 'What the notice is called.' })
  name: LocalisedText;
  @Field(() => LocalisedText, { nullable: true, description: 'Where the authority publishes it itself.' })
  platform: LocalisedText | null;
  @Field({ description: 'The law it follows from.' })
  law: string;
  @Field({ description: 'The day on which that was looked up.' })
  lookedUp: string;
  @Field({ description: 'Whether it was checked against the text of the law; where not, have it checked.' })
  isVerified: boolean;
  @Field({ description: 'Whether it goes out in both languages at the same time.' })
  isBilingual: boolean;
  @Field(() => [NoticeSection], { description: 'Its fields in order.' })
  sections: readonly NoticeSection[];
  @Field(() => [NoticeGap], { description: 'What is missing; empty when it is ready.' })
  gaps: readonly NoticeGap[];
  @Field({ description: 'The address of the draft as plain text.' })
  textPath: string;
  @Field({ description: 'The address of the draft as an OCDS release.' })
  ocdsPath: string;
}

@ObjectType({ description: 'A release of open data; it never changes.' })
export class OcdsRelease {
  @Field({ description: 'The id of the release.' })
  releaseId: string;
  @Field({ description: 'When it was released.' })
  releasedAt: Date;
}

@ObjectType({ description: 'A challenge in the Open Contracting Data Standard 1.1.' })
export class OpenDataOfChallenge {
  @Field({ description: 'Its open contracting id; stays the same.' })
  ocid: string;
  @Field({ description: 'The address of all its releases.' })
  path: string;
  @Field(() => [OcdsRelease], { description: 'Its releases, oldest first; empty for the seconds until the first is written.' })
  releases: readonly OcdsRelease[];
}
