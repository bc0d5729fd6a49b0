// The GraphQL documents of the scenarios, as the product and the baseline are asked.

const TEXT = '{ en cy }';
const ORGANISATION = `{ id slug name ${TEXT} }`;

/** What a list shows of a challenge, with its council, its figures and its public solutions with their suppliers. */
export const CARD = `id slug version stage theme title ${TEXT} summary ${TEXT} lead ${ORGANISATION} places { code name ${TEXT} }
  budget { min { amount } max { amount } } timeline { publishedAt questionsCloseAt closesAt } proposalCount engagement { followers }
  solutions { id slug title summary price { amount } organisation ${ORGANISATION} }`;

export const LIST = `query List($filter: ChallengeFilter, $first: Int!, $after: String) {
  challenges(filter: $filter, sort: NEWEST, first: $first, after: $after) { nodes { ${CARD} } pageInfo { hasNextPage endCursor } }
}`;

/** What the page of one challenge shows. */
export const ONE = `query One($slug: String!) {
  challenge(slug: $slug) { ${CARD} regime route contactEmail pilotMonths problem ${TEXT} outcomesWanted ${TEXT} notWanted ${TEXT} terms ${TEXT}
    indicators { code unit baseline target direction source measureBy name ${TEXT} }
    criteria { code weightBp minimumScore position title ${TEXT} guidance ${TEXT} }
    amendments { version at material reason ${TEXT} }
    participants { role organisation ${ORGANISATION} } }
}`;

export const SUBMIT = `mutation Submit($input: ProposalStepInput!) {
  submitProposal(input: $input) { proposal { id state version } receipt { proposalVersion hash } userErrors { code message } }
}`;

export const AMEND = `mutation Amend($input: AmendChallengeInput!) {
  amendChallenge(input: $input) { challenge { id version } userErrors { code message } }
}`;

export const WATCH = `subscription Watch($id: ID!) {
  challengeChanged(id: $id) { act at challenge { id version stage title ${TEXT} summary ${TEXT} } }
}`;
