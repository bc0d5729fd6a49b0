// A question as the world sees it: under a pseudonym, with the wording that was checked; who asked has no field here at all.
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { QUESTION_STATES, type QuestionState } from '@moothall/domain/engagement';
import { Node } from '../../platform/graphql/node.ts';
import { connectionOf } from '../../platform/graphql/pages.ts';
import { Language, LocalisedText } from '../../platform/graphql/values.type.ts';
import { Translations } from '../engagement.type.ts';

export const QuestionStateEnum: Record<string, QuestionState> = Object.fromEntries(QUESTION_STATES.map((state) => [state, state]));
registerEnumType(QuestionStateEnum, { name: 'QuestionState', description: 'How far a question has come.' });

@ObjectType('Question', { implements: () => [Node], description: 'A question of the market, and its answer to everybody.' })
export class QuestionType implements Node {
  @Field(() => ID, { description: 'The id, `qst_…`.' })
  id: string;
  @Field({ description: 'Under which name it was asked, such as “Supplier C7”: the same for the same organisation in this challenge, drawn at random.' })
  pseudonym: string;
  @Field(() => Language, { description: 'In which language it was asked; it is answered in that one, too.' })
  language: Language;
  @Field(() => QuestionStateEnum, { description: 'How far it has come.' })
  state: QuestionState;
  @Field({ description: 'When it was asked.' })
  askedAt: Date;
  @Field({ description: 'By when the answer is due.' })
  dueAt: Date;
  @Field({ description: 'Whether that has passed without an answer.' })
  isOverdue: boolean;
  @Field(() => LocalisedText, { nullable: true, description: 'The wording for all; for the asker and the councils also before it is published.' })
  text: LocalisedText | null;
  @Field(() => String, { nullable: true, description: 'As it was written; only for whoever asked and the councils.' })
  original: string | null;
  @Field(() => LocalisedText, { nullable: true, description: 'The answer; before it is published only for the councils.' })
  answer: LocalisedText | null;
  @Field(() => Translations, { nullable: true, description: 'How each language of the answer came to be.' })
  translations: Translations | null;
  @Field({ description: 'Whether the answer could alter who proposes or what they offer.' })
  isMaterial: boolean;
  @Field(() => Date, { nullable: true, description: 'The one instant at which everybody could read the answer.' })
  publishedAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'To when the close was moved for everybody by this answer.' })
  extendedTo: Date | null;
  @Field(() => LocalisedText, { nullable: true, description: 'Why it was not answered.' })
  rejectedBecause: LocalisedText | null;
  @Field({ description: 'Whether the organisation you belong to asked it.' })
  isOwn: boolean;
  @Field(() => String, { nullable: true, description: 'What the second person wants changed; only for the councils.' })
  returnNote: string | null;
  @Field({ description: 'Whether you may check the draft: you did not write it.' })
  mayCheck: boolean;
  @Field(() => Int, { description: 'Counts up with each change; send it back with yours.' })
  version: number;

  challengeId: string;
  sameAsId: string | null;
}

export const QuestionConnection = connectionOf('Question', () => QuestionType);
