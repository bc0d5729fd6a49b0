// How specs of engagement ask and act: the documents once, and the steps to a published answer.
import type { Answer } from '@moothall/testing/asking';
import type { Person } from '@moothall/testing/people';

type Asking = Pick<Person, 'ask'>;

const SELECTED: Readonly<Record<string, string>> = {
  question: 'question { id version state pseudonym isOwn original text { en cy } answer { en cy } }',
  event: 'event { id version state booked waiting myBooking { state people } }',
  document: 'document { id version versions { version path sha256 } }',
  challenge: 'challenge { id version engagement { followers interested isFollowing } timeline { closesAt } }',
  asker: 'asker { organisation { id } person { id } }',
};

const INPUTS: Readonly<Record<string, readonly [input: string, result: keyof typeof SELECTED]>> = {
  followChallenge: ['FollowChallengeInput', 'challenge'],
  unfollowChallenge: ['FollowChallengeInput', 'challenge'],
  registerInterest: ['RegisterInterestInput', 'challenge'],
  withdrawInterest: ['InterestStepInput', 'challenge'],
  planEngagement: ['PlanEngagementInput', 'challenge'],
  decideAdvantage: ['DecideAdvantageInput', 'challenge'],
  planEvent: ['PlanEventInput', 'event'],
  changeEvent: ['ChangeEventInput', 'event'],
  cancelEvent: ['CancelEventInput', 'event'],
  bookEvent: ['BookEventInput', 'event'],
  cancelBooking: ['CancelBookingInput', 'event'],
  recordAttendance: ['RecordAttendanceInput', 'event'],
  publishEventRecord: ['PublishRecordInput', 'event'],
  askQuestion: ['AskQuestionInput', 'question'],
  withdrawQuestion: ['WithdrawQuestionInput', 'question'],
  draftAnswer: ['DraftAnswerInput', 'question'],
  checkAnswer: ['CheckAnswerInput', 'question'],
  rejectQuestion: ['RejectQuestionInput', 'question'],
  publishAnswers: ['PublishAnswersInput', 'challenge'],
  lookUpAsker: ['LookUpAskerInput', 'asker'],
  publishDocument: ['PublishDocumentInput', 'document'],
  publishDocumentVersion: ['PublishDocumentVersionInput', 'document'],
};

/** Takes one step; never throws for what is refused. */
export function engage(who: Asking, verb: string, input: object, idempotencyKey?: string): Promise<Answer> {
  const [type, result] = INPUTS[verb] ?? ['', 'challenge'];
  const document = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${SELECTED[result]} userErrors { code path message } } }`;
  return who.ask(document, { input }, idempotencyKey === undefined ? {} : { idempotencyKey });
}

/** The codes and paths a verb answered. */
export async function refusals(who: Asking, verb: string, input: object): Promise<string[]> {
  const answer = await engage(who, verb, input);
  return answer.list(`${verb}.userErrors`).map((error) => {
    const { code, path } = error as { code: string; path: string[] };
    return [code, ...path].join(' ');
  });
}

export interface Asked {
  readonly id: string;
  readonly version: number;
}

export async function askIt(who: Asking, challengeId: string, text = 'May the sensors be leased for the pilot?', language = 'EN'): Promise<Asked & { pseudonym: string }> {
  const answer = (await engage(who, 'askQuestion', { challengeId, text, language })).done();
  return { id: answer.text('askQuestion.question.id'), version: answer.whole('askQuestion.question.version'), pseudonym: answer.text('askQuestion.question.pseudonym') };
}

export async function draftIt(who: Asking, { id, version }: Asked, more: object = {}): Promise<Asked> {
  const input = { id, version, shownText: { en: 'May sensors be leased?' }, answer: { en: 'Yes, for the whole pilot.' }, ...more };
  return { id, version: (await engage(who, 'draftAnswer', input)).done().whole('draftAnswer.question.version') };
}

export async function checkIt(who: Asking, { id, version }: Asked): Promise<Asked> {
  return { id, version: (await engage(who, 'checkAnswer', { id, version, isRight: true })).done().whole('checkAnswer.question.version') };
}

export const anEvent = (challengeId: string, more: object = {}): object => ({
  challengeId, kind: 'BRIEFING', title: { en: 'Briefing for suppliers' }, startsAt: new Date(Date.now() + 86_400_000).toISOString(), endsAt: new Date(Date.now() + 90_000_000).toISOString(), place: 'Town hall', link: 'https://meet.example/1', ...more,
});

/** One that was held so many hours ago, for an hour. */
export const held = (challengeId: string, hours: number, more: object = {}): object =>
  anEvent(challengeId, { startsAt: new Date(Date.now() - hours * 3_600_000).toISOString(), endsAt: new Date(Date.now() - (hours - 1) * 3_600_000).toISOString(), ...more });
