// The areas of the site that have a catalogue of messages each, and the folders whose messages it holds.
/** A folder inside another area's folder belongs to its own area only. */
export const AREAS = [
  { area: 'shell', folders: ['app/shell', 'page', 'language', 'data'] },
  { area: 'home', folders: ['app/routes/home', 'features/home'] },
  { area: 'cards', folders: ['features/challenges/card'] },
  { area: 'browse', folders: ['app/routes/browse', 'features/challenges/browse'] },
  { area: 'challenges', folders: ['app/routes/challenges', 'features/challenges'] },
  { area: 'log', folders: ['app/routes/log', 'features/log'] },
  { area: 'evaluation', folders: ['app/routes/evaluation', 'features/evaluation'] },
  { area: 'pledges', folders: ['app/routes/pledges', 'features/pledges'] },
  { area: 'priority-words', folders: ['features/priorities/words'] },
  { area: 'priority-results', folders: ['app/routes/priority-results', 'features/priorities/results'] },
  { area: 'priorities', folders: ['app/routes/priorities', 'features/priorities'] },
  { area: 'places', folders: ['app/routes/places', 'features/places'] },
  { area: 'organisations', folders: ['app/routes/organisations', 'features/organisations'] },
  { area: 'identity', folders: ['app/routes/identity', 'features/identity'] },
  { area: 'information', folders: ['app/routes/information', 'features/information'] },
  { area: 'work', folders: ['app/routes/work', 'features/work'] },
  { area: 'evaluate', folders: ['app/routes/evaluate', 'features/score', 'features/moderate', 'features/decide'] },
  { area: 'pledge', folders: ['app/routes/pledge', 'features/pledge'] },
  { area: 'challenge-editor', folders: ['app/routes/challenge-editor', 'features/challenge-editor'] },
  { area: 'priority-editor', folders: ['app/routes/priority-editor', 'features/priority-editor'] },
  { area: 'proposals', folders: ['app/routes/proposals', 'features/propose'] },
] as const;

export type Area = (typeof AREAS)[number]['area'];
