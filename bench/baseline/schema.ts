// The part of the product's schema that the scenarios ask for.
export const SCHEMA = `
  scalar DateTime
  scalar Decimal
  enum ChallengeSort { NEWEST }
  input ChallengeFilter { query: String regions: [String!] }
  type LocalisedText { en: String cy: String }
  type Organisation { id: ID! slug: String! name: LocalisedText! }
  type Place { code: ID! name: LocalisedText! }
  type Money { amount: Decimal! }
  type MoneyRange { min: Money max: Money }
  type Timeline { publishedAt: DateTime questionsCloseAt: DateTime closesAt: DateTime }
  type Engagement { followers: Int! }
  type Solution { id: ID! slug: String! title: String! summary: String! price: Money organisation: Organisation! }
  type Indicator { code: String! unit: String! baseline: Float target: Float direction: String! source: String! measureBy: String! name: LocalisedText! }
  type Criterion { code: String! weightBp: Int! minimumScore: Int position: Int! title: LocalisedText! guidance: LocalisedText! }
  type Amendment { version: Int! at: DateTime! material: Boolean! reason: LocalisedText! }
  type Participation { role: String! organisation: Organisation! }
  type Challenge {
    id: ID! slug: String! version: Int! stage: String! theme: String title: LocalisedText! summary: LocalisedText lead: Organisation! places: [Place!]! budget: MoneyRange
    timeline: Timeline! proposalCount: Int engagement: Engagement! solutions: [Solution!]! regime: String! route: String! contactEmail: String pilotMonths: Int
    problem: LocalisedText outcomesWanted: LocalisedText notWanted: LocalisedText terms: LocalisedText indicators: [Indicator!]! criteria: [Criterion!]!
    amendments: [Amendment!]! participants: [Participation!]!
  }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type ChallengeConnection { nodes: [Challenge!]! pageInfo: PageInfo! }
  type Query {
    challenges(filter: ChallengeFilter, sort: ChallengeSort! = NEWEST, first: Int! = 20, after: String): ChallengeConnection!
    challenge(slug: String!): Challenge
  }
  input ProposalStepInput { id: ID! version: Int! }
  type Proposal { id: ID! state: String! version: Int! }
  type Receipt { proposalVersion: Int! hash: String! }
  type UserError { code: String! message: String! }
  type SubmitProposalPayload { proposal: Proposal receipt: Receipt userErrors: [UserError!]! }
  type Mutation { submitProposal(input: ProposalStepInput!): SubmitProposalPayload! }
`;
