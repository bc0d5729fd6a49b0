// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Language } from './enums-a-to-l.ts';
import type { QuestionState, Regime, Stage } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type ManageQuestionsPageQueryVariables = Exact<{
  slug: string;
}>;

export type ManageQuestionsPageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, stage: Stage, regime: Regime, timeline: { closesAt: string | null }, questions: { nodes: Array<{ id: string, version: number, pseudonym: string, language: Language, state: QuestionState, original: string | null, askedAt: string, dueAt: string, isOverdue: boolean, isMaterial: boolean, returnNote: string | null, mayCheck: boolean, publishedAt: string | null, text: { en: string | null, cy: string | null } | null, answer: { en: string | null, cy: string | null } | null, sameAs: { id: string } | null }> }, title: { en: string | null, cy: string | null }, engagement: { mayManage: boolean, mayCheckAnswers: boolean, mayLookUpAskers: boolean, isCouncil: boolean } } | null };

export const ManageQuestionsPageDocument: TypedDocument<ManageQuestionsPageQuery, ManageQuestionsPageQueryVariables> = {
  name: "ManageQuestionsPage",
  text: "query ManageQuestionsPage($slug:String!){viewer{person{id}}challenge(slug:$slug){...ManageHead timeline{closesAt}questions(first:100){nodes{...ManagedQuestion}}}}fragment ManageHead on Challenge{id slug stage regime title{en cy}engagement{mayManage mayCheckAnswers mayLookUpAskers isCouncil}}fragment ManagedQuestion on Question{id version pseudonym language state original askedAt dueAt isOverdue isMaterial returnNote mayCheck publishedAt text{en cy}answer{en cy}sameAs{id}}",
};
