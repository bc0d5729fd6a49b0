// What the access table tries on nothing, so that nothing happens, is tried here on rows that are there; and which root fields tell more than whose rows they are, on purpose.
import type { Facts } from '../access/access-world.ts';

/** Ids of the rows that `more-rows.ts` adds. */
export const added = (prefix: string): string => `${prefix}_${'7'.repeat(31)}1`;

const input = (of: (facts: Facts) => object) => (facts: Facts) => ({ input: of(facts) });
/** The matrix sends the right one instead. */
const version = 999_999;

export const TRIED_ON: Readonly<Record<string, (facts: Facts) => object>> = {
  'Mutation.revokeSession': input(() => ({ id: added('ses') })),
  'Mutation.markNotificationsRead': input(() => ({ ids: [added('ntf')] })),
  'Mutation.removeMember': input(({ membership }) => ({ membershipId: membership })),
  'Mutation.revokeApiKey': input(({ key }) => ({ id: key })),
  'Mutation.showInPack': input(() => ({ id: added('red') })),
  'Mutation.voteOnShortlist': input(() => ({ shortlistId: added('sho'), says: 'APPROVE' })),
  'Mutation.approveShortlistOverride': input(() => ({ shortlistId: added('sho'), reason: 'It is right.' })),
  'Mutation.withdrawPledge': input(({ pledge }) => ({ id: pledge })),
  'Mutation.changePledge': input(({ pledge }) => ({ id: pledge, version, amount: '1', authority: 'The board' })),
  'Mutation.confirmPledge': input(({ pledge }) => ({ id: pledge, version, agrees: true })),
  'Mutation.checkValuation': input(({ pledge }) => ({ id: pledge, version, agrees: true })),
  'Mutation.setPledgeLimit': input(({ funder }) => ({ organisationId: funder, version: 1, amount: '5' })),
  'Mutation.removeAttachment': input(({ sealed }) => ({ id: sealed, version, fileId: added('fil') })),
  'Mutation.answerTeamPart': input(() => ({ id: added('tcn'), answer: 'DECLINE' })),
  'Query.teamPart': () => ({ id: added('tcn') }),
  'Mutation.confirmAdoption': input(() => ({ id: added('adp'), version: 1 })),
  'Mutation.withdrawAdoption': input(() => ({ id: added('adp'), version: 1, reason: 'It came to nothing.' })),
  'Mutation.inviteMember': input(({ council }) => ({ organisationId: council, email: 'somebody.new@people.example', roles: ['BUYER'] })),
  'Mutation.createApiKey': input(({ council }) => ({ organisationId: council, name: 'A key', scopes: ['challenges:read'], expiresAt: '2099-01-01T00:00:00Z' })),
  'Mutation.askQuestion': input(({ open }) => ({ challengeId: open, text: 'May the sensors be leased for a year?', language: 'EN' })),
  'Mutation.scoreProposal': input(({ proposal }) => ({ proposalId: proposal, criterionCode: 'IMPACT', value: 3, reason: 'Well thought out, with figures that hold.' })),
  'Mutation.nameParty': input(({ proposal }) => ({ proposalId: proposal, name: 'Another firm', reason: 'They build the sensors.' })),
  'Mutation.writeAssessment': input(({ proposal }) => ({ proposalId: proposal, strengths: 'Clear and well thought out.', improvements: 'More on what it costs to run.' })),
  'Mutation.bookEvent': input(({ engaging }) => ({ id: engaging.event, people: 1 })),
  'Mutation.saveSearch': input(() => ({ name: 'Roads', filter: { query: 'roads' } })),
  'Mutation.lookUpAsker': input(({ engaging }) => ({ questionId: engaging.question, reason: 'A complaint has to be answered.' })),
};

/** Whoever comes by a secret is shown what it is for. */
export const TOLD_ON_PURPOSE: Readonly<Record<string, string>> = {
  'Query.caseStudyQuestion': 'The token of the letter was sent: it shows the case study and the client that is asked.',
  'Query.invitation': 'The token of the letter was sent: it shows the organisation that invites, and as what.',
};
