// The one list of words and floors. Lint zones, the architecture test and the map in the README are made from it.

/** Words of the server, lowest floor first. A word imports only from lower floors; words of one floor never import each other. */
export const FLOORS = [
  ['platform'],
  ['journal'],
  ['identity'],
  ['organisations'],
  ['challenges'],
  ['evidence', 'engagement', 'proposals'],
  ['evaluation'],
  ['pledges'],
  ['pilots'],
  ['funding'],
  ['notifications', 'integrations', 'opendata', 'site', 'work'],
  // Gives people what is kept about them, and forgets them: it has to know the tables of all words.
  ['privacy'],
  // Plays the whole story through the words below, for those who want to look around.
  ['demo'],
  ['commands'],
];

/**
 * Words that must not see others although the floors would let them: what citizens think may change the order of proposals
 * only as a published criterion that a panel scores, so whoever ranks cannot read it (imports and tables alike).
 */
export const APART = [['evaluation', ['evidence']]];

/** Folders of the site, lowest first. Features never import one another; `app` composes them. */
export const WEB_FLOORS = [['gql', 'locales', 'language'], ['data'], ['page'], ['features'], ['app']];

/** Folder names that say nothing; a thing belongs to the word it is about. */
export const NAMELESS = ['util', 'utils', 'helper', 'helpers', 'common', 'shared', 'misc'];

/** @returns for each word the words it must not import: its siblings, all above, and those it is kept apart from. */
export function forbiddenFor(floors) {
  const apart = new Map(APART);
  return floors.flatMap((words, floor) =>
    words.map((word) => ({
      word,
      forbidden: [...floors.flatMap((others, other) => (other >= floor ? others.filter((one) => one !== word) : [])), ...(apart.get(word) ?? [])],
    })),
  );
}
