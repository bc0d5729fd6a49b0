// The public door of privacy: what is kept of a person and why, what stops a closing, and the name that stays.
export { decideClosing, type ClosingCode, type ClosingFacts } from './closing.ts';
export { type Fate, FATES, type Ground, GROUNDS } from './fate.ts';
export { erasedAddress, formerName } from './former-name.ts';
