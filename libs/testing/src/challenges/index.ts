// The public door of challenges: drafts, published and open ones.
export { challengeContent, daysFromNow } from './content.ts';
export { aDraft, anApprovedChallenge, anOpenChallenge, aPublishedChallenge, step, type Challenge } from './challenge.ts';
