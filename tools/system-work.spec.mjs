// Which files may look past row-level security: what no caller asks for, and what is decided before it is known who asks. A new one is a decision.
import { describe, expect, it } from '@jest/globals';
import { sourcesUnder } from './source-files.mjs';

/** The server's own work, by the clock or on the command line. */
const BY_ITSELF = [
  'platform/recurring.ts',
  'commands/open-app.ts',
  'demo/load-demo.ts',
  'evaluation/stability/simulate-stability.ts',
  'evidence/erase-evidence.ts',
  'evidence/measured/import-runner.ts',
  'evidence/priority/count-consultations.ts',
  'funding/funding-clock.ts',
  'notifications/gather-digests.ts',
  'notifications/send-letters.ts',
  'notifications/tell-people.ts',
  'opendata/publish-releases.ts',
  'organisations/profiles/erase-client-addresses.ts',
  'privacy/erase-person.ts',
  'pledges/lock-round.ts',
  'pledges/remind-pledgers.ts',
  'proposals/close-challenges.ts',
  'proposals/files/scan-files.ts',
  'proposals/team/tell-teams.ts',
];

/** Before it is known who asks: sessions and keys, and whoever comes by the secret of a letter or a receipt. */
const BY_A_SECRET = [
  'organisations/viewer.ts',
  'identity/begin-session.ts',
  'identity/recovery-letters.ts',
  'identity/reset-password.ts',
  'identity/sign-in.ts',
  'organisations/invite-member.ts',
  'organisations/members.queries.ts',
  'organisations/profiles/ask-client.ts',
  'organisations/profiles/profile.queries.ts',
  'proposals/team/answer-part.ts',
  'proposals/team/team.queries.ts',
  'evidence/feedback-about.ts',
  'evidence/insight-invitation.queries.ts',
  'evidence/give-feedback.ts',
  'evidence/store-feedback.ts',
  'evidence/withdraw-feedback.ts',
  'notifications/stop-letters.ts',
  'work/calendar/calendar-links.ts',
];

/** A person who has said their password: what is theirs, and what is kept of them, stands in the rows of many. */
const BY_A_PASSWORD = ['privacy/close-account.ts', 'privacy/data.controller.ts'];

/** What is told to more people than may see the rows it comes from: sums, issued results, and answers of yes or no. */
const TOLD_OF = [
  'engagement/events/store-event.ts',
  'engagement/fairness/fairness.queries.ts',
  'evaluation/evaluation.loader.ts',
  'evaluation/feedback/summaries.ts',
  'evaluation/flags.queries.ts',
  'evaluation/panel-verbs.ts',
  'evaluation/shortlist.resolver.ts',
  'evaluation/shown-proposal.ts',
  'evidence/insight.queries.ts',
  'evidence/priority/invite-voter.ts',
  'funding/funding.queries.ts',
];

/** What nobody may read again who wrote it: it is numbered among others that are shown to the council alone. */
const OF_NOBODY = ['evidence/priority/suggest-option.ts'];

describe('the work of the server itself', () => {
  it('begins in these files alone', () => {
    const calling = sourcesUnder('apps/api/src').filter(({ path, text }) => /\basSystem\(/u.test(text) && !path.endsWith('tenancy/tenant.ts'));
    expect(calling.map(({ path }) => path.replace('apps/api/src/', '')).toSorted()).toEqual([...BY_ITSELF, ...BY_A_SECRET, ...BY_A_PASSWORD, ...TOLD_OF, ...OF_NOBODY].toSorted());
  });

  it('is told to the database in no other way', () => {
    const told = sourcesUnder('apps/api/src').filter(({ text }) => /moothall\.tenant|['"`]system:/u.test(text)).map(({ path }) => path.replace('apps/api/src/', ''));
    expect(told.toSorted()).toEqual([
      'commands/backup/dump-tools.ts',
      'platform/database/data-source.ts',
      'platform/database/migrate.ts',
      'platform/database/migrations/0030-row-security.ts',
      'platform/database/migrations/0032-more-row-security.ts',
      'platform/tenancy/telling-query.ts',
      'platform/tenancy/tenant.ts',
    ]);
  });
});
