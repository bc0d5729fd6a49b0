// Who may call each root field: the one reviewed list. A new root field without a row fails the test beside it.
import type { Facts } from './access-world.ts';

/** One root field, tried with these variables. */
export interface Row {
  /** One sign per actor in the order of ACTORS: `+` answered (or told what to mend), `-` refused or shown nothing. */
  readonly who: string;
  readonly with?: (facts: Facts) => object;
}

const input = (of: (facts: Facts) => object) => (facts: Facts) => ({ input: of(facts) });
const anything = { en: 'A reason that is long enough' };

/** A version nobody has: whoever may act is told CONFLICT, and nothing changes. */
const version = 999_999;

// Columns: visitor person supplier buyer auditor evaluator chair other funder narrow wide.
// They stand below each other to be read as a table, which Prettier would take apart.
// prettier-ignore
export const ACCESS_TABLE: Readonly<Record<string, Row>> = {
  //                                    vpsbaecofnw
  'Query.viewer':                 { who: '+++++++++++' },
  'Query.checkpoints':            { who: '+++++++++++' },
  'Query.checkpointKey':          { who: '+++++++++++' },
  'Query.rateLimit':              { who: '+++++++++++' },
  'Query.challenges':             { who: '+++++++++++' },
  'Query.organisations':          { who: '+++++++++++' },
  'Query.places':                 { who: '+++++++++++' },
  'Query.services':               { who: '+++++++++++' },
  'Query.problems':               { who: '+++++++++++' },
  'Query.solutions':              { who: '+++++++++++' },
  'Query.place':                  { who: '+++++++++++', with: () => ({ code: 'E10000007' }) },
  'Query.organisation':           { who: '+++++++++++', with: ({ council }) => ({ id: council }) },
  'Query.invitation':             { who: '+++++++++++', with: ({ invitation }) => ({ token: invitation }) },
  'Query.solution':               { who: '+++++++++++', with: ({ solution }) => ({ id: solution }) },
  'Query.pledgeRound':            { who: '+++++++++++', with: ({ round }) => ({ id: round }) },
  'Query.previewPledge':          { who: '+++++++++++', with: input(({ round }) => ({ roundId: round, kind: 'CASH', amount: '1' })) },
  'Query.nodes':                  { who: '+++++++++++', with: ({ draft }) => ({ ids: [draft] }) },
  'Query.serviceView':            { who: '+++++++++++', with: () => ({ place: 'E10000007', service: 'PARKS' }) },
  'Query.satisfactionMap':        { who: '+++++++++++', with: () => ({ service: 'PARKS' }) },
  'Query.satisfactionMethod':     { who: '+++++++++++' },
  'Query.evidenceItems':          { who: '+++++++++++', with: () => ({ place: 'E10000007' }) },
  'Query.evidenceCoverage':       { who: '+++++++++++', with: () => ({ service: 'PARKS', places: ['E10000007'] }) },
  'Query.cpvCodes':               { who: '+++++++++++', with: () => ({ query: '45' }) },
  'Query.caseStudyQuestion':      { who: '+++++++++++', with: ({ kept }) => ({ token: kept.clientLink }) },
  'Query.insightInvitation':      { who: '+++++++++++', with: ({ insight }) => ({ token: insight }) },
  // A problem that is only noted: its council alone.
  'Query.problemInsight':         { who: '---++++--++', with: ({ problem }) => ({ problem }) },
  // A draft: its council alone.
  'Query.node':                   { who: '---++++--++', with: ({ draft }) => ({ id: draft }) },
  'Query.challenge':              { who: '---++++--++', with: ({ draft }) => ({ id: draft }) },
  // A problem that is only noted: its council alone.
  'Query.problem':                { who: '---++++--++', with: ({ noted }) => ({ id: noted }) },
  // Consultations: drafts for their council alone, the rest for all.
  'Query.consultations':          { who: '+++++++++++' },
  'Query.consultation':           { who: '---++++--++', with: ({ asking }) => ({ id: asking.draft }) },
  'Query.nextPair':               { who: '+++++++++++', with: ({ asking }) => ({ consultationId: asking.open }) },
  'Query.consultationCheck':      { who: '+++++++++++', with: ({ asking }) => ({ id: asking.counted }) },
  // Parts in teams: whoever is asked, by its own account or by the link of a letter. Nobody here is.
  'Query.teamPart':               { who: '-----------', with: () => ({ id: 'tcn_none' }) },
  'Query.teamInvitation':         { who: '-----------', with: () => ({ token: 'x' }) },
  'Mutation.answerTeamLetter':    { who: '+++++++++++', with: input(() => ({ token: 'x', answer: 'DECLINE', name: 'Any' })) },
  // A sealed proposal: its supplier alone.
  'Query.proposal':               { who: '--+--------', with: ({ sealed }) => ({ id: sealed }) },
  // A ranking that is not issued yet: the council's buyers, approvers and auditors, the chair, and programs with `evaluations:read`.
  'Query.ranking':                { who: '---++-+---+', with: ({ judged }) => ({ challengeId: judged }) },

  // Anybody at a browser, each on their own account.
  'Mutation.signUp':              { who: '+++++++++++', with: input(() => ({ name: 'Any', email: 'any@people.example', password: 'short' })) },
  'Mutation.signIn':              { who: '+++++++++++', with: input(() => ({ email: `${Math.random()}@people.example`, password: 'not that one' })) },
  'Mutation.requestPasswordRecovery': { who: '+++++++++++', with: input(() => ({ email: `${Math.random()}@people.example` })) },
  'Mutation.resetPassword':       { who: '+++++++++++', with: input(() => ({ token: 'x', password: 'short' })) },
  'Mutation.revokeSession':       { who: '-++++++++--', with: input(() => ({ id: 'ses_0' })) },
  // With a password that is wrong: told so, and nothing is closed.
  'Mutation.closeAccount':        { who: '-++++++++--', with: input(() => ({ email: 'nobody@people.example', password: 'x' })) },
  'Mutation.actFor':              { who: '-++++++++--', with: input(() => ({ organisationId: 'org_0' })) },
  'Mutation.chooseNotifications': { who: '-++++++++--', with: input(() => ({ choices: [] })) },
  'Mutation.markNotificationsRead': { who: '-++++++++--', with: input(() => ({ ids: ['ntf_0'] })) },
  // By the signed link of a letter; no other stops anything.
  'Mutation.stopLetters':         { who: '+++++++++++', with: input(() => ({ token: 'x' })) },
  'Query.letterStop':             { who: '-----------', with: () => ({ token: 'x' }) },
  'Mutation.acceptInvitation':    { who: '-++++++++--', with: input(() => ({ token: 'x' })) },
  'Mutation.createOrganisation':  { who: '-++++++++--', with: input(() => ({ name: { en: '' }, kind: 'VCSE' })) },

  // Administrators of the organisation.
  'Mutation.updateOrganisation':  { who: '---+------+', with: input(({ council }) => ({ id: council, version })) },
  // A profile: those who propose for its organisation. What a client is asked is for whoever has the link.
  'Mutation.updateProfile':       { who: '--+--------', with: input(({ supplier }) => ({ organisationId: supplier, version })) },
  'Mutation.writeCaseStudy':      { who: '--+--------', with: input(({ supplier, kept }) => ({ organisationId: supplier, id: kept.caseStudy, version, title: 'x', done: 'x', place: 'x', year: 2024 })) },
  'Mutation.removeCaseStudy':     { who: '--+--------', with: input(({ kept }) => ({ id: kept.caseStudy, version })) },
  'Mutation.askClient':           { who: '--+--------', with: input(({ kept }) => ({ id: kept.caseStudy, version, client: 'x', email: 'client@people.example' })) },
  'Mutation.answerCaseStudy':     { who: '+++++++++++', with: input(() => ({ token: 'x', isTrue: true })) },
  // What a person keeps is their own.
  'Mutation.saveSearch':          { who: '-++++++++--', with: input(() => ({ name: 'x', filter: {} })) },
  'Mutation.changeSavedSearch':   { who: '--+--------', with: input(({ kept }) => ({ id: kept.search, isOn: false })) },
  'Mutation.removeSavedSearch':   { who: '--+--------', with: input(({ kept }) => ({ id: kept.search })) },
  'Mutation.makeCalendarLink':    { who: '-++++++++--' },
  'Mutation.revokeCalendarLink':  { who: '-++++++++--' },
  'Mutation.inviteMember':        { who: '---+-------', with: input(({ council }) => ({ organisationId: council, email: 'invited@people.example', roles: ['BUYER'] })) },
  'Mutation.changeMemberRoles':   { who: '---+-------', with: input(({ membership }) => ({ membershipId: membership, roles: ['AUDITOR'] })) },
  'Mutation.removeMember':        { who: '-----------', with: input(() => ({ membershipId: 'mem_0' })) },
  'Mutation.createApiKey':        { who: '---+-------', with: input(({ council }) => ({ organisationId: council, name: 'x', scopes: ['challenges:read'], expiresAt: '2020-01-01T00:00:00Z' })) },
  'Mutation.revokeApiKey':        { who: '-----------', with: input(() => ({ id: 'key_0' })) },

  // Anybody speaks, and takes back what they said.
  'Mutation.giveFeedback':        { who: '+++++++++++', with: input(() => ({ place: 'E10000007', service: 'none', satisfaction: 3 })) },
  'Mutation.withdrawFeedback':    { who: '+++++++++++', with: input(() => ({ receipt: 'x' })) },
  // Whoever may sign in has a queue, though an empty one; what is in it is for the buyers of the council.
  'Query.feedbackWaiting':        { who: '-++++++++-+', with: () => ({ first: 20 }) },
  'Query.insightInvitations':     { who: '---+------+', with: ({ problem }) => ({ problem }) },
  'Mutation.showFeedback':        { who: '---+------+', with: input(({ feedback }) => ({ id: feedback, version })) },
  'Mutation.hideFeedback':        { who: '---+------+', with: input(({ feedback }) => ({ id: feedback, version, reason: 'x' })) },
  'Query.evidenceImport':         { who: '---++-----+', with: ({ evidenceImport }) => ({ id: evidenceImport }) },
  'Mutation.addEvidence':         { who: '---+------+', with: input(({ council }) => ({ organisationId: council, kind: 'EXPERT', title: '', method: '', citation: '' })) },
  'Mutation.removeEvidence':      { who: '---+------+', with: input(({ evidenceItem }) => ({ id: evidenceItem })) },
  'Mutation.previewEvidenceImport': { who: '---+------+', with: input(({ evidenceImport }) => ({ id: evidenceImport, version })) },
  'Mutation.runEvidenceImport':   { who: '---+------+', with: input(({ evidenceImport }) => ({ id: evidenceImport, version })) },
  'Mutation.undoEvidenceImport':  { who: '---+------+', with: input(({ evidenceImport }) => ({ id: evidenceImport, version })) },
  'Mutation.importEvidenceFromUrl': { who: '---+------+', with: input(({ council }) => ({ organisationId: council, url: 'http://127.0.0.1/' })) },
  'Mutation.inviteInsight':       { who: '---+------+', with: input(({ problem }) => ({ problemId: problem, source: 'WORKFORCE' })) },
  'Mutation.endInsightInvitation': { who: '---+------+', with: input(({ endedInsight }) => ({ id: endedInsight })) },

  // Buyers of an authority, and programs with the scope.
  'Mutation.draftChallenge':      { who: '---+---+--+', with: input(() => ({ title: { en: '' } })) },
  'Mutation.updateChallenge':     { who: '---+------+', with: input(({ draft }) => ({ id: draft, version, content: {} })) },
  'Mutation.sendChallengeForReview': { who: '---+------+', with: input(({ draft }) => ({ id: draft, version })) },
  'Mutation.requestChallengeChanges': { who: '---+------+', with: input(({ draft }) => ({ id: draft, version, reason: 'x' })) },
  'Mutation.approveChallenge':    { who: '---+------+', with: input(({ draft }) => ({ id: draft, version })) },
  'Mutation.publishChallenge':    { who: '---+------+', with: input(({ draft }) => ({ id: draft, version })) },
  'Mutation.openChallenge':       { who: '---+------+', with: input(({ open }) => ({ id: open, version })) },
  'Mutation.amendChallenge':      { who: '---+------+', with: input(({ open }) => ({ id: open, version, content: {}, reason: anything, material: false })) },
  'Mutation.recordOutage':        { who: '---+------+', with: input(({ open }) => ({ id: open, version, from: '2020-01-01T00:00:00Z', until: '2020-01-01T01:00:00Z', reason: anything })) },
  'Mutation.withdrawChallenge':   { who: '---+------+', with: input(({ open }) => ({ id: open, version, reason: anything })) },
  'Mutation.terminateChallenge':  { who: '---+------+', with: input(({ open }) => ({ id: open, version, reason: anything })) },
  'Mutation.concludeChallenge':   { who: '---+------+', with: input(({ open }) => ({ id: open, version, reason: anything })) },

  // Everybody who works for an authority notes problems, but its auditors; buyers speak for it; only those asked answer.
  'Mutation.writeProblem':        { who: '---+-+++--+', with: input(() => ({ title: { en: '' }, service: 'PARKS' })) },
  'Mutation.updateProblem':       { who: '---+------+', with: input(({ noted }) => ({ id: noted, version })) },
  'Mutation.shareProblem':        { who: '---+------+', with: input(({ noted }) => ({ id: noted, version })) },
  'Mutation.closeProblem':        { who: '---+------+', with: input(({ noted }) => ({ id: noted, version, reason: 'x' })) },
  'Mutation.challengeFromProblem': { who: '---+------+', with: input(({ shared }) => ({ id: shared, version })) },
  'Mutation.joinProblem':         { who: '---+---+--+', with: input(({ shared }) => ({ problemId: shared, placeCode: 'none' })) },
  'Mutation.updateOwnShare':      { who: '---+---+--+', with: input(({ shared }) => ({ problemId: shared, version })) },
  'Mutation.leaveProblem':        { who: '---+---+--+', with: input(({ shared }) => ({ problemId: shared, version })) },
  'Mutation.inviteParticipant':   { who: '---+------+', with: input(({ draft, council }) => ({ challengeId: draft, organisationId: council })) },
  'Mutation.acceptParticipation': { who: '-------+---', with: input(({ asked }) => ({ id: asked })) },
  'Mutation.declineParticipation': { who: '-------+---', with: input(({ asked }) => ({ id: asked })) },
  'Mutation.revokeParticipationInvitation': { who: '---+------+', with: input(({ asked }) => ({ id: asked })) },
  // Who decides: the lead chooses the rule, approvers answer, buyers ask to join and the lead answers.
  'Mutation.setGovernance':       { who: '---+------+', with: input(({ draft }) => ({ id: draft, version, rule: 'MAJORITY' })) },
  'Mutation.answerApprovalRequest': { who: '---+------+', with: input(({ approval }) => ({ id: approval, says: 'APPROVE' })) },
  'Mutation.withdrawApprovalRequest': { who: '---+------+', with: input(({ approval }) => ({ id: approval })) },
  'Mutation.askToJoin':           { who: '---+---+--+', with: input(({ open }) => ({ challengeId: open })) },
  'Mutation.acceptJoinRequest':   { who: '---+------+', with: input(({ wish }) => ({ id: wish })) },
  'Mutation.declineJoinRequest':  { who: '---+------+', with: input(({ wish }) => ({ id: wish, reason: 'x' })) },
  'Mutation.withdrawJoinRequest': { who: '-------+---', with: input(({ wish }) => ({ id: wish })) },
  // Buyers ask what matters most; anybody answers, but for ranked ballots, which are for those invited.
  'Mutation.draftConsultation':   { who: '---+---+--+', with: input(() => ({ method: 'PAIRWISE', title: { en: '' } })) },
  'Mutation.importBudgetVote':    { who: '---+---+--+', with: input(() => ({ title: 'A vote', source: 'Elsewhere', pb: 'x' })) },
  'Mutation.updateConsultation':  { who: '---+------+', with: input(({ asking }) => ({ id: asking.draft, version, content: {} })) },
  'Mutation.addConsultationOption': { who: '---+------+', with: input(({ asking }) => ({ id: asking.draft, version, option: {} })) },
  'Mutation.removeConsultationOption': { who: '---+------+', with: input(({ asking }) => ({ id: asking.draft, version, optionId: 'opt_0' })) },
  'Mutation.openConsultation':    { who: '---+------+', with: input(({ asking }) => ({ id: asking.draft, version })) },
  'Mutation.closeConsultation':   { who: '---+------+', with: input(({ asking }) => ({ id: asking.open, version })) },
  'Mutation.inviteVoter':         { who: '---+------+', with: input(({ asking }) => ({ consultationId: asking.ranked, email: 'nobody@people.example' })) },
  'Mutation.judgeSuggestion':     { who: '---+------+', with: input(({ asking }) => ({ optionId: asking.option, accept: true })) },
  'Mutation.decidePriority':      { who: '---+------+', with: input(({ asking }) => ({ id: asking.counted, version, order: [] })) },
  'Mutation.suggestOption':       { who: '+++++++++++', with: input(({ asking }) => ({ consultationId: asking.ranked, text: 'x', language: 'EN' })) },
  'Mutation.voteOnPair':          { who: '+++++++++++', with: input(({ asking }) => ({ consultationId: asking.open, token: 'x', choice: 'LEFT' })) },
  'Mutation.castBudgetBallot':    { who: '+++++++++++', with: input(({ asking }) => ({ consultationId: asking.open, approves: [] })) },
  'Mutation.castRankedBallot':    { who: '-----+-----', with: input(({ asking }) => ({ consultationId: asking.ranked, ranking: [] })) },

  // Proposers of the organisation that proposes.
  'Mutation.draftProposal':       { who: '--+--------', with: input(({ draft, open }) => ({ challengeId: open || draft })) },
  'Mutation.updateProposal':      { who: '--+--------', with: input(({ sealed }) => ({ id: sealed, version })) },
  'Mutation.submitProposal':      { who: '--+--------', with: input(({ sealed }) => ({ id: sealed, version })) },
  'Mutation.withdrawProposal':    { who: '--+--------', with: input(({ sealed }) => ({ id: sealed, version })) },

  // Anybody at a browser follows and books; suppliers ask and are interested; buyers of the councils answer; auditors look up.
  'Mutation.followChallenge':     { who: '-++++++++--', with: input(({ open }) => ({ challengeId: open })) },
  'Mutation.unfollowChallenge':   { who: '-++++++++--', with: input(({ open }) => ({ challengeId: open })) },
  'Mutation.bookEvent':           { who: '-++++++++--', with: input(({ engaging }) => ({ id: engaging.event, people: 0 })) },
  'Mutation.cancelBooking':       { who: '-++++++++--', with: input(({ engaging }) => ({ id: engaging.event })) },
  'Mutation.registerInterest':    { who: '--+--------', with: input(({ open }) => ({ challengeId: open, seeksPartners: true })) },
  'Mutation.withdrawInterest':    { who: '--+--------', with: input(({ open }) => ({ challengeId: open })) },
  'Mutation.askQuestion':         { who: '--+--------', with: input(({ open }) => ({ challengeId: open, text: 'x', language: 'EN' })) },
  'Mutation.planEngagement':      { who: '---+------+', with: input(({ draft }) => ({ challengeId: draft, purposes: [] })) },
  'Mutation.decideAdvantage':     { who: '---+------+', with: input(({ open }) => ({ challengeId: open, organisationId: 'org_0', decision: 'EXCLUDED', advantage: anything, reason: anything })) },
  'Mutation.planEvent':           { who: '---+------+', with: input(({ open }) => ({ challengeId: open, kind: 'CALL', title: {}, startsAt: '2026-01-01T00:00:00Z', endsAt: '2026-01-01T00:00:00Z' })) },
  'Mutation.changeEvent':         { who: '---+------+', with: input(({ engaging }) => ({ id: engaging.event, version, title: {}, startsAt: '2026-01-01T00:00:00Z', endsAt: '2026-01-01T00:00:00Z', note: anything })) },
  'Mutation.cancelEvent':         { who: '---+------+', with: input(({ engaging }) => ({ id: engaging.event, reason: {} })) },
  'Mutation.recordAttendance':    { who: '---+------+', with: input(({ engaging }) => ({ id: engaging.event, attendance: [] })) },
  'Mutation.publishEventRecord':  { who: '---+------+', with: input(({ engaging }) => ({ id: engaging.event, said: {} })) },
  'Mutation.draftAnswer':         { who: '---+------+', with: input(({ engaging }) => ({ id: engaging.question, version, shownText: {}, answer: {} })) },
  'Mutation.checkAnswer':         { who: '---+------+', with: input(({ engaging }) => ({ id: engaging.question, version, isRight: true })) },
  'Mutation.rejectQuestion':      { who: '---+------+', with: input(({ engaging }) => ({ id: engaging.question, version, reason: {} })) },
  'Mutation.publishAnswers':      { who: '---+------+', with: input(({ open }) => ({ challengeId: open, ids: [] })) },
  'Mutation.lookUpAsker':         { who: '----+------', with: input(({ engaging }) => ({ questionId: engaging.question, reason: 'x' })) },
  'Mutation.withdrawQuestion':    { who: '--+--------', with: input(({ engaging }) => ({ id: engaging.question })) },
  'Mutation.publishDocument':     { who: '---+------+', with: input(({ open }) => ({ challengeId: open, title: {}, text: {} })) },
  'Mutation.publishDocumentVersion': { who: '---+------+', with: input(({ engaging }) => ({ id: engaging.document, version, title: {}, text: {} })) },

  // Buyers form the panel; its members judge, its chair moderates.
  'Mutation.appointPanelMember':  { who: '---+------+', with: input(({ judged }) => ({ challengeId: judged, email: 'nobody@people.example', role: 'EVALUATOR' })) },
  'Mutation.removePanelMember':   { who: '---+------+', with: input(({ panelist }) => ({ id: panelist, reason: 'They asked.' })) },
  'Mutation.askForOpening':       { who: '---+-------', with: input(({ judged }) => ({ challengeId: judged })) },
  'Mutation.openProposals':       { who: '---+-------', with: input(({ judged }) => ({ challengeId: judged })) },
  'Mutation.beginEvaluation':     { who: '---+--+---+', with: input(({ judged }) => ({ challengeId: judged, version })) },
  'Mutation.declareConflict':     { who: '-----++----', with: input(({ judged }) => ({ challengeId: judged, declarations: [] })) },
  'Mutation.inviteTeamMember':    { who: '--+--------', with: input(({ sealed }) => ({ id: sealed, version, memberId: 'tmm_none' })) },
  'Mutation.removeAttachment':    { who: '-----------', with: input(({ sealed }) => ({ id: sealed, fileId: 'fil_none' })) },
  'Mutation.answerTeamPart':      { who: '-----------', with: input(() => ({ id: 'tcn_none', answer: 'DECLINE' })) },
  'Mutation.scoreProposal':       { who: '-----+-----', with: input(({ proposal }) => ({ proposalId: proposal, criterionCode: 'NONE', value: 3, reason: 'x' })) },
  'Mutation.sendScores':          { who: '-----+-----', with: input(({ judged }) => ({ challengeId: judged })) },
  'Mutation.agreeScore':          { who: '------+----', with: input(({ proposal }) => ({ proposalId: proposal, criterionCode: 'NONE', value: 3, reason: 'x' })) },
  'Mutation.reopenScore':         { who: '------+----', with: input(({ proposal }) => ({ proposalId: proposal, criterionCode: 'NONE', reason: 'x' })) },
  'Mutation.escalateScore':       { who: '------+----', with: input(({ proposal }) => ({ proposalId: proposal, criterionCode: 'NONE', reason: 'x' })) },
  // What the panel cannot agree on: an approver who is not on it.
  'Mutation.settleScore':         { who: '---+------+', with: input(({ proposal }) => ({ proposalId: proposal, criterionCode: 'NONE', value: 3, reason: 'x', hasNoInterest: false })) },
  'Mutation.sendSample':          { who: '-----+-----', with: input(({ judged }) => ({ challengeId: judged })) },
  'Mutation.openRest':            { who: '------+----', with: input(({ judged }) => ({ challengeId: judged })) },
  'Mutation.appointSubstitute':   { who: '---+--+---+', with: input(({ judged }) => ({ challengeId: judged, email: 'nobody@people.example' })) },
  'Mutation.nameParty':           { who: '---+--+---+', with: input(({ proposal }) => ({ proposalId: proposal, name: '', reason: '' })) },
  'Mutation.writeAssessment':     { who: '---+--+---+', with: input(({ proposal }) => ({ proposalId: proposal, strengths: '', improvements: '' })) },
  'Mutation.computeStability':    { who: '---+--+---+', with: input(({ judged }) => ({ challengeId: judged, weights: { kind: 'ANY' } })) },
  'Mutation.cancelStability':     { who: '---+--+---+', with: input(({ judged }) => ({ challengeId: judged })) },
  'Mutation.saveShortlist':       { who: '---+--+---+', with: input(({ judged }) => ({ challengeId: judged, version, proposalIds: [], reasons: 'x' })) },
  'Mutation.proposeShortlist':    { who: '---+--+---+', with: input(({ judged }) => ({ challengeId: judged, version, proposalIds: [], reasons: 'x' })) },
  'Mutation.takeBackShortlist':   { who: '---+--+---+', with: input(({ judged }) => ({ challengeId: judged, version })) },
  'Mutation.issueShortlist':      { who: '---+--+---+', with: input(({ judged }) => ({ challengeId: judged, version })) },
  // Of what is not issued yet nothing is asked.
  'Mutation.askAboutAssessment':  { who: '--+--------', with: input(({ proposal }) => ({ proposalId: proposal, text: 'x' })) },
  'Mutation.answerAssessmentQuestion': { who: '---+--+---+', with: input(({ proposal }) => ({ proposalId: proposal, answer: 'x' })) },
  'Mutation.withholdInPack':      { who: '---+------+', with: input(({ judged }) => ({ challengeId: judged, file: 'scores.jsonl', row: 'x', field: 'x', ground: 'S40', note: 'x' })) },
  'Mutation.showInPack':          { who: '-----------', with: input(() => ({ id: 'red_0' })) },
  // Nobody votes on what is not there.
  'Mutation.voteOnShortlist':     { who: '-----------', with: input(() => ({ shortlistId: 'sho_0', says: 'APPROVE' })) },
  'Mutation.approveShortlistOverride': { who: '-----------', with: input(() => ({ shortlistId: 'sho_0', reason: 'x' })) },

  // The leading council opens and locks a round; pledgers pledge for their own organisation.
  'Mutation.openPledgeRound':     { who: '---+------+', with: input(({ solution }) => ({ solutionId: solution, target: '1', deadline: '2020-01-01T00:00:00Z' })) },
  'Mutation.recordMilestone':     { who: '---+------+', with: input(({ round }) => ({ roundId: round, code: 'NONE', met: true, note: 'A letter.' })) },
  'Mutation.lockPledgeRound':     { who: '---+------+', with: input(({ round }) => ({ id: round, version })) },
  'Mutation.makePledge':          { who: '--------+--', with: input(({ round, funder }) => ({ roundId: round, organisationId: funder, kind: 'CASH', amount: '0', authority: 'The board' })) },
  'Mutation.withdrawPledge':      { who: '-----------', with: input(() => ({ id: 'plg_0' })) },
  'Mutation.changePledge':        { who: '-----------', with: input(() => ({ id: 'plg_0', version, amount: '1', authority: 'The board' })) },
  'Mutation.confirmPledge':       { who: '-----------', with: input(() => ({ id: 'plg_0', version, agrees: true })) },
  'Mutation.checkValuation':      { who: '-----------', with: input(() => ({ id: 'plg_0', version, agrees: true })) },
  'Mutation.setPledgeLimit':      { who: '-----------', with: input(() => ({ organisationId: 'org_0', version: 0 })) },

  // Pilots are public; the leading council begins and runs them.
  'Query.pilot':                  { who: '+++++++++++', with: ({ pilot }) => ({ id: pilot }) },
  'Query.pilots':                 { who: '+++++++++++' },
  'Mutation.beginPilot':          { who: '---+------+', with: input(({ round }) => ({ roundId: round, version, route: { answers: [], legalRoute: 'x', confirmedAs: 'x' } })) },
  'Mutation.planMilestones':      { who: '---+------+', with: input(({ pilot }) => ({ id: pilot, version, milestones: [] })) },
  'Mutation.reachMilestone':      { who: '---+------+', with: input(({ pilot }) => ({ id: pilot, version, code: 'X', note: 'x' })) },
  'Mutation.agreePilot':          { who: '---+------+', with: input(({ pilot }) => ({ id: pilot, version, reference: 'x', signedForCouncil: 'x', signedForSupplier: 'x', signedOn: '2026-01-01', startsOn: '2026-01-01', endsOn: '2026-01-02', dataLicence: 'x', rightsAndExit: 'x' })) },
  'Mutation.startPilot':          { who: '---+------+', with: input(({ pilot }) => ({ id: pilot, version })) },
  'Mutation.beginMeasuring':      { who: '---+------+', with: input(({ pilot }) => ({ id: pilot, version })) },
  'Mutation.stopPilot':           { who: '---+------+', with: input(({ pilot }) => ({ id: pilot, version, reason: 'x' })) },
  'Mutation.nameVerifier':        { who: '---+------+', with: input(({ pilot }) => ({ id: pilot, version })) },
  'Mutation.concludePilots':      { who: '---+------+', with: input(({ judged }) => ({ id: judged, version })) },
  // The supplier measures and reports too, and never verifies; who founded the council is also its approver.
  'Mutation.recordMeasurement':   { who: '--++------+', with: input(({ pilot }) => ({ pilotId: pilot, indicatorCode: 'NONE', value: 1, method: 'COUNT', methodNote: 'x', source: 'x', from: '2026-01-01', to: '2026-01-02' })) },
  'Mutation.reportResults':       { who: '--++------+', with: input(({ pilot }) => ({ id: pilot, version, summary: 'x', results: [] })) },
  'Mutation.reopenResults':       { who: '---+------+', with: input(({ pilot }) => ({ id: pilot, version, reason: 'x' })) },
  'Mutation.verifyResults':       { who: '---+------+', with: input(({ pilot }) => ({ id: pilot, version, lookedAt: 'x' })) },
  'Mutation.disputeResult':       { who: '--++------+', with: input(({ pilot }) => ({ pilotId: pilot, reason: 'x' })) },
  'Mutation.answerDispute':       { who: '-----------', with: input(() => ({ id: 'dsp_0', answer: 'x', isUpheld: false })) },
  'Query.adoptions':              { who: '+++++++++++' },
  'Query.outcomes':               { who: '+++++++++++' },
  'Query.outcomeRows':            { who: '+++++++++++' },
  // Whoever buys for the authority itself; others do not learn that there is an adoption.
  'Mutation.proposeAdoption':     { who: '---+------+', with: input(({ pilot, council }) => ({ pilotId: pilot, organisationId: council, plan: 'x' })) },
  'Mutation.confirmAdoption':     { who: '-----------', with: input(() => ({ id: 'adp_0', version })) },
  'Mutation.reportAdoption':      { who: '-----------', with: input(() => ({ id: 'adp_0', version, summary: 'x', from: '2026-01-01', to: '2026-01-02', results: [] })) },
  'Mutation.withdrawAdoption':    { who: '-----------', with: input(() => ({ id: 'adp_0', version, reason: 'x' })) },
  'Mutation.closePilot':          { who: '---+------+', with: input(({ pilot }) => ({ id: pilot, version })) },
  // The leading council plans and calls what was pledged; whoever is asked may say that it was paid, and verifies what it delivered.
  'Query.moneyCall':              { who: '---++++-+-+', with: ({ funded }) => ({ id: funded.call }) },
  'Query.moneyStatement':         { who: '---++++---+', with: ({ council }) => ({ organisationId: council }) },
  'Mutation.planTranches':        { who: '---+------+', with: input(({ funded }) => ({ roundId: funded.round, version, basis: 'SHARES', tranches: [] })) },
  'Mutation.callTranche':         { who: '---+------+', with: input(({ funded }) => ({ roundId: funded.round, trancheId: funded.tranche, dueOn: '2020-01-01' })) },
  'Mutation.recordPayment':       { who: '---+----+-+', with: input(({ funded }) => ({ id: funded.call, version, amount: '1' })) },
  'Mutation.voidCall':            { who: '---+------+', with: input(({ funded }) => ({ id: funded.call, version, reason: 'A mistake' })) },
  'Mutation.setCallReferences':   { who: '---+----+-+', with: input(({ funded }) => ({ id: funded.call, version })) },
  'Mutation.recordDelivery':      { who: '---+------+', with: input(({ funded }) => ({ pledgeId: funded.pledge, value: '0', note: 'x' })) },
  // The call is one for money, so whoever may verify is told that.
  'Mutation.verifyDelivery':      { who: '---+----+-+', with: input(({ funded }) => ({ id: funded.call, version })) },
  'Mutation.releasePot':          { who: '---+------+', with: input(({ funded }) => ({ roundId: funded.round, reason: 'x' })) },

  // Whoever may read the moderation: the chair, and the council once all scores are sent, which here they are not.
  'Subscription.moderationChanged': { who: '------+----', with: ({ judged }) => ({ challengeId: judged }) },
  'Subscription.pledgeRoundChanged': { who: '+++++++++++', with: ({ round }) => ({ id: round }) },
  'Subscription.challengeChanged': { who: '---++++--++', with: ({ draft }) => ({ id: draft }) },
  // Last, since it ends the sessions of those who try it.
  'Mutation.signOut':             { who: '+++++++++++' },
};
