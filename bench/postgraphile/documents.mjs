// How PostGraphile is asked for the pages of the scenarios, and how its answers read in the product's words.

const ORGANISATION = '{ id: rowId slug nameEn nameCy }';
const CARD = `id: rowId slug version stage theme title summary organisationByLeadId ${ORGANISATION} places least most publishedAt questionsCloseAt plannedClose proposalCount followers
  solutionsByChallengeId(orderBy: POSITION_ASC, condition: { droppedAt: null }) { nodes { id: rowId slug proposalByProposalId { title summary price organisationByOrganisationId ${ORGANISATION} } } }`;
const PAGE = `{ nodes { challengeByRowId { ${CARD} } } pageInfo { hasNextPage endCursor } }`;

export const LIST = `query List($words: String!, $regions: [String!]!, $first: Int!) { page: findChallenges(words: $words, regions: $regions, first: $first) ${PAGE} }`;
export const BROWSE = `query Browse($first: Int!, $after: Cursor) { page: allChallengeSearches(orderBy: [PUBLISHED_AT_DESC, ROW_ID_DESC], first: $first, after: $after) ${PAGE} }`;
export const ONE = `query One($slug: String!) { publicChallenge(slug: $slug) { ${CARD} regime route contactEmail pilotMonths problem outcomesWanted notWanted terms indicators criteria
  amendmentsByChallengeId(orderBy: VERSION_DESC) { nodes { version at material reason } }
  participationsByChallengeId { nodes { role organisationByOrganisationId ${ORGANISATION} } } } }`;

const organisation = ({ id, slug, nameEn, nameCy }) => ({ id, slug, name: { en: nameEn, cy: nameCy } });
const money = (amount) => (amount === null ? null : { amount });

function card({ organisationByLeadId, least, most, publishedAt, questionsCloseAt, plannedClose, followers, solutionsByChallengeId, ...rest }) {
  return {
    ...rest,
    lead: organisation(organisationByLeadId),
    budget: { min: money(least), max: money(most) },
    timeline: { publishedAt, questionsCloseAt, closesAt: plannedClose },
    engagement: { followers },
    solutions: solutionsByChallengeId.nodes.map(({ id, slug, proposalByProposalId: { title, summary, price, organisationByOrganisationId } }) => ({ id, slug, title, summary, price: money(price), organisation: organisation(organisationByOrganisationId) })),
  };
}

export function pageOf({ data: { page } }) {
  return { challenges: { nodes: page.nodes.map(({ challengeByRowId }) => card(challengeByRowId)), pageInfo: page.pageInfo } };
}

export function oneOf({ data: { publicChallenge } }) {
  if (publicChallenge === null) return { challenge: null };
  const { amendmentsByChallengeId, participationsByChallengeId, criteria, ...rest } = publicChallenge;
  const participants = participationsByChallengeId.nodes.map(({ role, organisationByOrganisationId }) => ({ role, organisation: organisation(organisationByOrganisationId) }));
  return {
    challenge: {
      ...card(rest),
      criteria: criteria.map(({ order, ...one }) => ({ ...one, position: order })),
      amendments: amendmentsByChallengeId.nodes,
      participants: participants.toSorted((one, other) => (other.role === 'LEAD') - (one.role === 'LEAD') || (one.organisation.id < other.organisation.id ? -1 : 1)),
    },
  };
}
