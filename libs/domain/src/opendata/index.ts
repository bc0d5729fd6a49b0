// The public door of opendata: reading the notices of others.
export type { ImportedNotice, ReleaseReading } from './notice.ts';
export { plainLine, plainText } from './plain-text.ts';
export { readRelease } from './read-release.ts';
export { readReleases } from './read-releases.ts';
export type { ReleasesFound } from './read-releases.ts';
export { whyNotAChallenge } from './stage.ts';
export { guessTheme } from './theme.ts';
export type { ThemeGuess } from './theme.ts';
