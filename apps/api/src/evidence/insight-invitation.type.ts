// An invitation to say what one knows of a problem: as whoever made it sees it, and as whoever follows the link does.
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PlaceType } from '../organisations/place.type.ts';
import { LocalisedText } from '../platform/graphql/values.type.ts';
import { type InsightSource, InsightSourceEnum } from './feedback.type.ts';

export const InvitedSourceEnum = { WORKFORCE: 'WORKFORCE', SUPPLY_CHAIN: 'SUPPLY_CHAIN' } as const;
registerEnumType(InvitedSourceEnum, { name: 'InvitedSource', description: 'Who may be asked by invitation.' });

@ObjectType({ description: 'A link by which people say what they know of a problem; its secret is never shown again.' })
export class InsightInvitation {
  @Field(() => ID, { description: 'The id, `inq_…`.' })
  id: string;
  @Field(() => ID, { description: 'The problem it asks about.' })
  problemId: string;
  @Field(() => InsightSourceEnum, { description: 'Whom it is for.' })
  source: InsightSource;
  @Field({ description: 'When it was made.' })
  createdAt: Date;
  @Field({ description: 'When it ends by itself.' })
  expiresAt: Date;
  @Field(() => Int, { description: 'How many answers it is still good for.' })
  answersLeft: number;
  @Field({ description: 'Whether it still takes answers.' })
  isOpen: boolean;
}

@ObjectType({ description: 'What one is asked about who follows an invitation.' })
export class InsightQuestion {
  @Field(() => InsightSourceEnum, { description: 'Who is asked.' })
  source: InsightSource;
  @Field(() => LocalisedText, { description: 'The title of the problem.' })
  title: LocalisedText;
  @Field({ description: 'The code of the service.' })
  service: string;
  @Field(() => LocalisedText, { nullable: true, description: 'The name of the service.' })
  serviceName: LocalisedText | null;
  @Field({ description: 'Until when answers are taken.' })
  expiresAt: Date;
  @Field(() => LocalisedText, { description: 'Who asks.' })
  askedBy: LocalisedText;
  @Field(() => PlaceType, { nullable: true, description: 'The place.' })
  place: PlaceType | null;
}
