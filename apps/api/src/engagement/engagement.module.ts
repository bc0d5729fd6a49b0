// What a council and the market say to one another before and while it asks: interest, events, questions, documents, fairness.
import { Module, type OnModuleInit } from '@nestjs/common';
import { ChallengesModule } from '../challenges/challenges.module.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { viewerOf } from '../organisations/viewer.ts';
import { NodeReaders } from '../platform/graphql/node.ts';
import { ChallengeDocumentType } from './documents/document.type.ts';
import { DocumentVerbs } from './documents/document-verbs.ts';
import { Documents } from './documents/documents.controller.ts';
import { DocumentsQueries } from './documents/documents.queries.ts';
import { DocumentResolver, DocumentsOfChallenge } from './documents/documents.resolver.ts';
import { PublishDocument } from './documents/publish-document.ts';
import { SignedInBuyers } from './documents/signed-in-buyers.ts';
import { EngagementVerbs } from './engagement-verbs.ts';
import { EngagementQueries } from './engagement.queries.ts';
import { EngagementOfChallenge, EngagementResolver, InterestResolver } from './engagement.resolver.ts';
import { BookEvent } from './events/book-event.ts';
import { EventAnswers } from './events/event-answers.ts';
import { EngagementEventType } from './events/event.type.ts';
import { EventsQueries } from './events/events.queries.ts';
import { AttendanceResolver, BookingResolver, EventResolver, EventsOfChallenge } from './events/events.resolver.ts';
import { PlanEvent } from './events/plan-event.ts';
import { RecordEvent } from './events/record-event.ts';
import { toEvent } from './events/to-event.ts';
import { DrawUpReport } from './fairness/draw-up-report.ts';
import { FairnessFile } from './fairness/fairness.controller.ts';
import { FairnessQueries } from './fairness/fairness.queries.ts';
import { AdvantageEntryResolver, FairnessEntryResolver, FairnessOfChallenge } from './fairness/fairness.resolver.ts';
import { FollowChallenge } from './follow-challenge.ts';
import { PlanEngagement } from './plan-engagement.ts';
import { AnswerQuestion } from './questions/answer-question.ts';
import { AskQuestion } from './questions/ask-question.ts';
import { AskerResolver, LookUpAsker } from './questions/look-up-asker.ts';
import { PublishAnswers } from './questions/publish-answers.ts';
import { QuestionAnswers } from './questions/question-answers.ts';
import { QuestionType } from './questions/question.type.ts';
import { QuestionsQueries } from './questions/questions.queries.ts';
import { QuestionResolver, QuestionsOfChallenge } from './questions/questions.resolver.ts';
import { toQuestion } from './questions/to-question.ts';
import { RegisterInterest } from './register-interest.ts';
import { EngagementPlans } from './engagement.plan.ts';

const offered = [EngagementQueries, EventsQueries, QuestionsQueries, DocumentsQueries, DrawUpReport];
const interest = [EngagementVerbs, EngagementOfChallenge, EngagementResolver, InterestResolver, FollowChallenge, RegisterInterest, PlanEngagement];
const events = [EventAnswers, EventsOfChallenge, EventResolver, BookingResolver, AttendanceResolver, PlanEvent, BookEvent, RecordEvent];
const questions = [QuestionAnswers, QuestionsOfChallenge, QuestionResolver, AskQuestion, AnswerQuestion, PublishAnswers, LookUpAsker, AskerResolver];
const documents = [DocumentVerbs, DocumentsOfChallenge, DocumentResolver, PublishDocument, SignedInBuyers];
const fairness = [FairnessQueries, FairnessOfChallenge, FairnessEntryResolver, AdvantageEntryResolver];

@Module({
  imports: [ChallengesModule, IdentityModule],
  controllers: [Documents, FairnessFile],
  providers: [...offered, EngagementPlans, ...interest, ...events, ...questions, ...documents, ...fairness],
  exports: [...offered, ChallengesModule],
})
export class EngagementModule implements OnModuleInit {
  constructor(
    private readonly nodes: NodeReaders,
    private readonly events: EventsQueries,
    private readonly questions: QuestionsQueries,
    private readonly documents: DocumentsQueries,
  ) {}

  onModuleInit(): void {
    this.nodes.register('evt', () => EngagementEventType, async (ids, context) => (await this.events.byIds(viewerOf(context), ids)).map(toEvent));
    this.nodes.register('qst', () => QuestionType, async (ids, context) => (await this.questions.byIds(viewerOf(context), ids)).map(toQuestion));
    this.nodes.register('doc', () => ChallengeDocumentType, (ids, context) => this.documents.byIds(viewerOf(context), ids));
  }
}
