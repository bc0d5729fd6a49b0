// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Language } from './enums-a-to-l.ts';
import type { OrganisationKind, QuestionState, Regime, Stage, TranslationStatus } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type QuestionsPageQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;

export type QuestionsPageQuery = { viewer: { person: { id: string } | null, actingFor: { id: string, kind: OrganisationKind } | null }, challenge: { id: string, slug: string, stage: Stage, regime: Regime, engagement: { questionsWaiting: number, questionsAnswered: number, mayAsk: boolean, mayManage: boolean, mayCheckAnswers: boolean, mayLookUpAskers: boolean, mayRegister: boolean, isCouncil: boolean }, questions: { nodes: Array<{ id: string, pseudonym: string, language: Language, state: QuestionState, askedAt: string, dueAt: string, isOverdue: boolean, isOwn: boolean, original: string | null, isMaterial: boolean, publishedAt: string | null, extendedTo: string | null, text: { en: string | null, cy: string | null } | null, answer: { en: string | null, cy: string | null } | null, translations: { en: TranslationStatus, cy: TranslationStatus } | null, rejectedBecause: { en: string | null, cy: string | null } | null, sameAs: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, title: { en: string | null, cy: string | null }, timeline: { questionsCloseAt: string | null, closesAt: string | null } } | null };

export const QuestionsPageDocument: TypedDocument<QuestionsPageQuery, QuestionsPageQueryVariables> = {
  name: "QuestionsPage",
  text: "query QuestionsPage($slug:String!$after:String){viewer{person{id}actingFor{id kind}}challenge(slug:$slug){...EngageHead engagement{questionsWaiting questionsAnswered}questions(first:30 after:$after){nodes{...QuestionCard}pageInfo{hasNextPage endCursor}}}}fragment EngageHead on Challenge{id slug stage regime title{en cy}timeline{questionsCloseAt closesAt}engagement{mayAsk mayManage mayCheckAnswers mayLookUpAskers mayRegister isCouncil}}fragment QuestionCard on Question{id pseudonym language state askedAt dueAt isOverdue isOwn original isMaterial publishedAt extendedTo text{en cy}answer{en cy}translations{en cy}rejectedBecause{en cy}sameAs{id}}",
};
