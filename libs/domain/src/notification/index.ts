// The public door of notification: who is told what, in which words, when, and what becomes of letters.
export { type EntryData, isKnownAct, QUIET, type Rule, ruleOf, RULES } from './act.ts';
export { type Audience, AUDIENCES, POWER_OF } from './audience.ts';
export { BECAUSE, TOPIC_WORDS } from './because.ts';
export { afterFailure, type AfterFailure, LETTER_ACTIONS, LETTER_STATES, LETTER_TRANSITIONS, type LetterAction, type LetterState, type LetterTransition, PARKED_REASONS, type ParkedReason, TRIES_WHEN_BUSY, TRIES_WHEN_REFUSED } from './delivery.ts';
export { isNamed } from './deed.ts';
export { DIGEST_HOUR, digestsDue } from './digest.ts';
export { headlineOf, HEADLINES } from './headline.ts';
export { type Item, languagesOf, type LetterFacts, oneLine, writeLetter, type WrittenLetter } from './letter.ts';
export { type Language, londonClock, momentIn } from './moment.ts';
export { type Both, type Part, type Written } from './text.ts';
export { type Subject, tell, type Told, type ToldAmendment, type ToldChallenge, type ToldDocument, type ToldEvent, type ToldFeedback, type ToldQuestion } from './told.ts';
export { type Pace, paceOf, PACES, type Topic, TOPICS, USUAL_PACE } from './topic.ts';
