// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Language } from './enums-a-to-l.ts';
import type { QuestionState, TranslationStatus } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type QuestionsFeedQueryVariables = Exact<{
  slug: string;
}>;

export type QuestionsFeedQuery = { challenge: { id: string, slug: string, title: { en: string | null, cy: string | null }, questions: { nodes: Array<{ id: string, pseudonym: string, language: Language, state: QuestionState, askedAt: string, dueAt: string, isOverdue: boolean, isOwn: boolean, original: string | null, isMaterial: boolean, publishedAt: string | null, extendedTo: string | null, text: { en: string | null, cy: string | null } | null, answer: { en: string | null, cy: string | null } | null, translations: { en: TranslationStatus, cy: TranslationStatus } | null, rejectedBecause: { en: string | null, cy: string | null } | null, sameAs: { id: string } | null }> } } | null };

export const QuestionsFeedDocument: TypedDocument<QuestionsFeedQuery, QuestionsFeedQueryVariables> = {
  name: "QuestionsFeed",
  text: "query QuestionsFeed($slug:String!){challenge(slug:$slug){id slug title{en cy}questions(first:50){nodes{...QuestionCard}}}}fragment QuestionCard on Question{id pseudonym language state askedAt dueAt isOverdue isOwn original isMaterial publishedAt extendedTo text{en cy}answer{en cy}translations{en cy}rejectedBecause{en cy}sameAs{id}}",
};
