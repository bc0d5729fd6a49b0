// The one list of words and floors. Lint zones, the architecture test and the map in the README are made from it.

/** Words of the server, lowest floor first. A word imports only from lower floors; words of one floor never import each other. */
export const FLOORS = [
  ['platform'],
  ['journal'],
  ['identity'],
  ['organisations'],
  ['challenges'],
  ['problems'],
  ['evidence', 'engagement', 'proposals'],
  ['evaluation'],
  ['pledges'],
  ['pilots'],
  ['notifications', 'integrations', 'opendata', 'site', 'work'],
  // Plays the whole story through the words below, for those who want to look around.
  ['demo'],
  ['commands'],
];

/** Folders of the site, lowest first. Features never import one another; `app` composes them. */
export const WEB_FLOORS = [['gql', 'locales', 'language'], ['data'], ['page'], ['features'], ['app']];

/** Folder names that say nothing; a thing belongs to the word it is about. */
export const NAMELESS = ['util', 'utils', 'helper', 'helpers', 'common', 'shared', 'misc'];

/** @returns for each word the words it must not import: its siblings and all above. */
export function forbiddenFor(floors) {
  return floors.flatMap((words, floor) =>
    words.map((word) => ({ word, forbidden: floors.flatMap((others, other) => (other >= floor ? others.filter((one) => one !== word) : [])) })),
  );
}
