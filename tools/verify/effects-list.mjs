// What the programs that try every mutation let pass, each with its reason: reviewed by hand, and held against the schema.

/** Tables that count requests and signs of life, not what anybody did. */
export const COUNTERS = ['attempt', 'idempotency_key', 'rate_bucket', 'server_heartbeat'];

/** Mutations that no spec plays to a success through the test client. */
export const NOT_TRIED = {
  closeAccount: 'Afterwards there is nobody who could ask again; `e2e/privacy/person` sends it eight times at once, and `verify:personal-data` reads its entry',
};

/** What has an effect and takes no key. */
export const WITHOUT_KEY = {
  signIn: 'A session is begun each time; to answer again would mean to keep the secret of a session',
  signOut: 'Twice is once: nobody is signed in afterwards, and a second request comes from nobody',
};

/** Tables that a repeated request may write. */
export const SECOND = {
  signUp: { tables: ['session'], because: 'Whoever repeats it, with the same password, is signed in as the first time: the secret of a session is not kept' },
  signIn: { tables: ['session', 'journal_entry', 'journal_head'], because: 'Takes no key, see above' },
  giveFeedback: { tables: ['feedback', 'address_day'], because: 'The receipt of the one answer is renewed, since the first may have been lost with its cookie; the salt of the day is made once' },
  inviteTeamMember: { tables: ['team_consent'], because: 'A letter that waits is written by whoever comes by first; each is written once' },
};

/** Where a repeated request is answered otherwise. */
export const OTHER_ANSWER = {
  signIn: 'Takes no key, see above',
  createApiKey: 'The key itself is shown once and not kept',
  inviteInsight: 'The token is shown once and not kept',
  makeCalendarLink: 'The link is shown once and not kept',
  giveFeedback: 'The receipt is renewed, see above',
  withdrawPledge: 'Shows how the round stands by now, which is computed behind the answer',
  importEvidenceFromUrl: 'Of many at once each fetches before one is kept, and an address may answer each otherwise; a later one is answered as the first',
  runEvidenceImport: 'Shows how far the import is by now',
};

/** Values that are not part of what must be the same. */
export const NOT_COMPARED = {};

/** Effects that leave no entry in the journal. */
export const WITHOUT_ENTRY = {
  updateProposal: 'A working copy that saves itself; what is sent is recorded when it is sent',
  scoreProposal: 'A working copy that saves itself; scores are recorded when they are sent',
  saveShortlist: 'A working copy; it is recorded when it is proposed',
  previewEvidenceImport: 'A preview that shows nothing to anybody else; the import is recorded when it runs',
  giveFeedback: 'What people say is not in the journal (ADR 0012)',
  withdrawFeedback: 'What people say is not in the journal (ADR 0012)',
  voteOnPair: 'What people say is not in the journal (ADR 0012); the count is recorded when the consultation closes',
  castBudgetBallot: 'What people say is not in the journal (ADR 0012); the count is recorded when the consultation closes',
  castRankedBallot: 'What people say is not in the journal (ADR 0012); the count is recorded when the consultation closes',
  markNotificationsRead: 'Which notes somebody has read concerns nobody else',
};

/** Effects in a transaction of the request that holds no entry, beside one that does. */
export const OUTSIDE = {
  signUp: { tables: ['session'], because: 'The session is begun when the account is there' },
  inviteTeamMember: { tables: ['team_consent'], because: 'That the letter was written is noted behind the answer' },
  runEvidenceImport: { tables: ['evidence_import', 'evidence_item', 'evidence_import_error'], because: 'The import runs behind the answer, in pieces' },
};

/** Entries that name nobody, or not the caller. */
export const WITHOUT_ACTOR = {
  signUp: 'Nobody until then: the entry names the new person',
  signIn: 'Nobody until then: the entry names who was signed in',
  resetPassword: 'Nobody: the entry names whose letter it was',
  requestPasswordRecovery: 'Anybody may ask for a letter',
  stopLetters: 'Whoever holds the link of a letter',
  askQuestion: 'Who asks is nobody in the journal (ADR 0017)',
  withdrawQuestion: 'Who asks is nobody in the journal (ADR 0017)',
  suggestOption: 'What residents say names nobody (ADR 0012)',
  answerCaseStudy: 'A client answers by a letter, without an account',
  answerTeamLetter: 'A member of a team answers by a letter, without an account',
};

/** Entries that name no organisation although the caller acts for one. */
export const WITHOUT_ORGANISATION = {
  createOrganisation: 'It is the subject itself',
  actFor: 'Whoever acts for nobody from now on',
  askQuestion: 'Who asks is nobody in the journal (ADR 0017)',
  withdrawQuestion: 'Who asks is nobody in the journal (ADR 0017)',
  followChallenge: 'A person follows for themselves',
  unfollowChallenge: 'A person follows for themselves',
};
