// The public door of feedback: satisfaction, the words people use, and what must not be in them.
export { type AnswerCounts, type Interval, LEAST_COMPARED, LEAST_SHOWN, type Satisfaction, satisfactionOf, shownCounts, wilson } from './satisfaction.ts';
export { termsOf } from './terms.ts';
export { PERSONAL_DATA, personalDataIn, type PersonalDataKind, SENSITIVE, sensitiveIn, type SensitiveKind } from './personal-data.ts';
