// The public door of opendata: reading the notices of others.
export type { ImportedNotice, ReleaseReading } from './notice.ts';
export { plainLine, plainText } from './plain-text.ts';
export { readRelease } from './read-release.ts';
export { readReleases } from './read-releases.ts';
export type { ReleasesFound } from './read-releases.ts';
export { whyNotAChallenge } from './stage.ts';
export { guessTheme } from './theme.ts';
export type { ThemeGuess } from './theme.ts';
export { draftNotice, engagementEnds, NOTICE_FIELDS } from './notice-draft/draft.ts';
export type { NoticeDraft, NoticeField, NoticeGap, NoticeSection } from './notice-draft/draft.ts';
export type { EngagementFacts, EventFacts, NoticeFacts, PartyFacts } from './notice-draft/facts.ts';
export { NOTICE_KINDS, noticeKindOf } from './notice-draft/notice-kinds.ts';
export type { NoticeKind } from './notice-draft/notice-kinds.ts';
export { noticeText } from './notice-draft/notice-text.ts';
export { planningRelease, releasePackage } from './release/planning-release.ts';
export type { Json, Release, ReleaseFacts } from './release/planning-release.ts';
