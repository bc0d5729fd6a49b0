// The public door of feedback: the words people use, and what must not be in them.
export { type CountedTerm, termsOf, withoutParts } from './terms.ts';
export { PERSONAL_DATA, personalDataIn, type PersonalDataKind, SENSITIVE, sensitiveIn, type SensitiveKind } from './personal-data.ts';
