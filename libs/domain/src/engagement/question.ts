// Questions of suppliers: asked under a pseudonym, drafted by one person, checked by another, published to all at one instant.
import { addDays, EXTENSION_DAYS, type Regime, type Stage } from '../challenge/index.ts';
import { combine, type Decision, demand, refused } from '../decision/index.ts';
import { type EngagementLanguage, missingTexts, type TwoTexts } from './languages.ts';

export const QUESTION_STATES = ['ASKED', 'DRAFTED', 'CHECKED', 'PUBLISHED', 'REJECTED', 'WITHDRAWN'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];
export const QUESTION_ACTIONS = ['draft', 'returnForWork', 'check', 'publish', 'reject', 'withdraw'] as const;
export type QuestionAction = (typeof QUESTION_ACTIONS)[number];
export type QuestionTransition = {
  readonly from: QuestionState;
  readonly to: QuestionState;
  readonly action: QuestionAction;
  readonly by: readonly ('BUYER' | 'SECOND BUYER' | 'ASKER')[];
};

export const QUESTION_TRANSITIONS: readonly QuestionTransition[] = [
  { from: 'ASKED', to: 'DRAFTED', action: 'draft', by: ['BUYER'] },
  { from: 'DRAFTED', to: 'DRAFTED', action: 'draft', by: ['BUYER'] },
  // What was checked and is changed again needs a new check.
  { from: 'CHECKED', to: 'DRAFTED', action: 'draft', by: ['BUYER'] },
  { from: 'DRAFTED', to: 'ASKED', action: 'returnForWork', by: ['SECOND BUYER'] },
  { from: 'DRAFTED', to: 'CHECKED', action: 'check', by: ['SECOND BUYER'] },
  { from: 'CHECKED', to: 'PUBLISHED', action: 'publish', by: ['BUYER'] },
  { from: 'ASKED', to: 'REJECTED', action: 'reject', by: ['BUYER'] },
  { from: 'DRAFTED', to: 'REJECTED', action: 'reject', by: ['BUYER'] },
  { from: 'ASKED', to: 'WITHDRAWN', action: 'withdraw', by: ['ASKER'] },
];

export const questionAfter = (from: QuestionState, action: QuestionAction): QuestionState | null =>
  QUESTION_TRANSITIONS.find((move) => move.from === from && move.action === action)?.to ?? null;

/** Shortest and longest question, in characters. */
export const QUESTION_LENGTH = { min: 10, max: 2000 } as const;
export const ENGAGING_STAGES: readonly Stage[] = ['ENGAGING', 'OPEN'];
const DAY = 86_400_000;

export type AskingCode = 'WRONG_STAGE' | 'QUESTIONS_CLOSED' | 'TEXT_MISSING' | 'TEXT_TOO_LONG';
export type AskingFacts = {
  readonly stage: Stage;
  readonly questionsCloseAt: Date | null;
  readonly closesAt: Date | null;
  readonly now: Date;
  readonly text: string;
};

/** While a council engages or proposals are open, until the published moment. Without one, until proposals close. */
export const decideAsking = ({ stage, questionsCloseAt, closesAt, now, text }: AskingFacts): Decision<AskingCode> => {
  const isEngaging = ENGAGING_STAGES.includes(stage);
  const until = questionsCloseAt ?? closesAt;
  const isInTime = until === null || now.getTime() < until.getTime();
  const length = text.trim().length;
  return combine<AskingCode>(
    demand(isEngaging, 'WRONG_STAGE', [], 'Questions are asked while a council talks to suppliers and while ideas are open. This challenge is not there.'),
    demand(!isEngaging || isInTime, 'QUESTIONS_CLOSED', [], 'Sorry, the time for questions is over, so that everybody has the same answers in time. What was answered stays here to read.'),
    demand(length >= QUESTION_LENGTH.min, 'TEXT_MISSING', ['text'], 'Write your question in at least 10 characters.'),
    demand(length <= QUESTION_LENGTH.max, 'TEXT_TOO_LONG', ['text'], 'Use at most 2,000 characters. You can ask more than one question.'),
  );
};

export type DraftingCode = 'WRONG_STATE' | 'TEXT_MISSING' | 'TRANSLATION_MISSING' | 'NAMES_ASKER' | 'NO_SUCH_QUESTION';
export type DraftingFacts = {
  readonly state: QuestionState;
  readonly regime: Regime;
  /** The language in which it was asked. */
  readonly language: EngagementLanguage;
  /** As its asker wrote it. */
  readonly original: string;
  /** As it will be read by all. */
  readonly shown: TwoTexts;
  readonly answer: TwoTexts;
  /** The names of the asker's organisation. */
  readonly askerNames: readonly string[];
  /** Whether an earlier published answer of the same challenge is pointed to; null for none. */
  readonly earlierIsThere: boolean | null;
};

const names = (text: TwoTexts, askerNames: readonly string[]): boolean =>
  askerNames.some((name) => [text.en, text.cy].some((one) => (one ?? '').toLowerCase().includes(name.toLowerCase())));

/**
 * Publishing needs what was drafted here. A name is looked for only where the asker wrote it down themselves: otherwise a
 * council could find out who asks by trying names.
 */
export const decideDrafting = (facts: DraftingFacts): Decision<DraftingCode> => {
  const { regime, language, shown, answer, askerNames, original, earlierIsThere } = facts;
  const own = askerNames.filter((name) => name !== '' && names({ en: original }, [name]));
  return combine<DraftingCode>(
    demand(questionAfter(facts.state, 'draft') !== null, 'WRONG_STATE', [], 'This question was published, rejected or taken back. Read it again.'),
    refused(...missingTexts(regime, [{ path: ['shownText'], text: shown, isRequired: true, language }, { path: ['answer'], text: answer, isRequired: true, language }])),
    demand(!names(shown, own), 'NAMES_ASKER', ['shownText', language], 'Take out the name of whoever asked.'),
    demand(!names(answer, own), 'NAMES_ASKER', ['answer', language], 'Take out the name of whoever asked.'),
    demand(earlierIsThere !== false, 'NO_SUCH_QUESTION', ['sameAsId'], 'Choose a question of this challenge that is answered already.'),
  );
};

export type CheckingCode = 'WRONG_STATE' | 'SAME_PERSON' | 'REASON_MISSING';
export type CheckingFacts = { readonly state: QuestionState; readonly isDrafter: boolean; readonly isRight: boolean; readonly note: string };

/** Two people: whoever wrote or changed the draft is not the one who checks it. */
export const decideChecking = ({ state, isDrafter, isRight, note }: CheckingFacts): Decision<CheckingCode> =>
  combine<CheckingCode>(
    demand(state === 'DRAFTED', 'WRONG_STATE', [], 'There is no draft to check here any more. Read the question again.'),
    demand(!isDrafter, 'SAME_PERSON', [], 'Somebody else checks what you wrote: a second person sees names that the first one misses.'),
    demand(isRight || note.trim().length >= QUESTION_LENGTH.min, 'REASON_MISSING', ['note'], 'Say what should change, in at least 10 characters.'),
  );

export type ReleaseCode = 'WRONG_STATE' | 'NOTHING_CHOSEN' | 'NO_SUCH_QUESTION' | 'WRONG_STAGE';
/** Answers go out while there is still a market to tell; afterwards they would help nobody equally. */
export const decideRelease = (facts: { readonly stage: Stage; readonly states: readonly QuestionState[]; readonly asked: number }): Decision<ReleaseCode> =>
  combine<ReleaseCode>(
    demand(ENGAGING_STAGES.includes(facts.stage), 'WRONG_STAGE', [], 'Answers are published while a council engages and while ideas are open.'),
    demand(facts.asked > 0, 'NOTHING_CHOSEN', ['ids'], 'Choose at least one checked answer.'),
    demand(facts.states.length === facts.asked, 'NO_SUCH_QUESTION', ['ids'], 'Choose questions of this challenge only.'),
    demand(facts.states.every((state) => state === 'CHECKED'), 'WRONG_STATE', ['ids'], 'Publish only what a second person has checked.'),
  );

export type RejectingCode = 'WRONG_STATE' | 'TRANSLATION_MISSING' | 'TEXT_MISSING';
/** The reason is read by the asker, and by all where the rejection is shown. */
export const decideRejecting = (facts: { readonly state: QuestionState; readonly regime: Regime; readonly language: EngagementLanguage; readonly reason: TwoTexts }): Decision<RejectingCode> =>
  combine<RejectingCode>(
    demand(questionAfter(facts.state, 'reject') !== null, 'WRONG_STATE', [], 'This question can no longer be rejected. Read it again.'),
    refused(...missingTexts(facts.regime, [{ path: ['reason'], text: facts.reason, isRequired: true, language: facts.language }])),
  );

/** Used when a council sets no number of its own: a material answer so near the close moves it. */
export const MATERIAL_DAYS = 5;

/** When proposals close after a material answer: later for everybody when it comes in the last days; null when nothing moves. */
export const closeAfterMaterialAnswer = (facts: { readonly stage: Stage; readonly closesAt: Date | null; readonly now: Date; readonly lastDays?: number }): Date | null => {
  const { stage, closesAt, now, lastDays = MATERIAL_DAYS } = facts;
  if (stage !== 'OPEN' || closesAt === null) return null;
  const left = closesAt.getTime() - now.getTime();
  return left > 0 && left < lastDays * DAY ? addDays(closesAt, EXTENSION_DAYS) : null;
};
