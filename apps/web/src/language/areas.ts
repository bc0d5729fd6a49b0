// The areas of the site that have a catalogue of messages each, and the folders whose messages it holds.
/** A folder inside another area's folder belongs to its own area only. */
export const AREAS = [
  { area: 'shell', folders: ['app/shell', 'page', 'language', 'data'] },
  { area: 'home', folders: ['app/routes/home', 'features/home'] },
  { area: 'cards', folders: ['features/challenges/card'] },
  { area: 'problem-cards', folders: ['features/problems/card'] },
  { area: 'problems', folders: ['app/routes/problems', 'features/problems/register'] },
  { area: 'problem', folders: ['app/routes/problem', 'features/problems/problem'] },
  { area: 'browse', folders: ['app/routes/browse', 'features/challenges/browse'] },
  { area: 'challenges', folders: ['app/routes/challenges', 'features/challenges'] },
  { area: 'amendments', folders: ['app/routes/amendments', 'features/amendments'] },
  { area: 'log', folders: ['app/routes/log', 'features/log'] },
  { area: 'evaluation', folders: ['app/routes/evaluation', 'features/evaluation'] },
  { area: 'pledges', folders: ['app/routes/pledges', 'features/pledges'] },
  { area: 'places', folders: ['app/routes/places', 'features/places'] },
  { area: 'satisfaction', folders: ['language/satisfaction'] },
  { area: 'measured', folders: ['app/routes/measured', 'features/measured'] },
  { area: 'say', folders: ['app/routes/say', 'features/say'] },
  { area: 'evidence', folders: ['app/routes/evidence', 'features/evidence'] },
  { area: 'organisations', folders: ['app/routes/organisations', 'features/organisations'] },
  { area: 'identity', folders: ['app/routes/identity', 'features/identity'] },
  { area: 'information', folders: ['app/routes/information', 'features/information'] },
  { area: 'work', folders: ['app/routes/work', 'features/work'] },
  { area: 'evaluate', folders: ['app/routes/evaluate', 'features/score', 'features/moderate', 'features/decide'] },
  { area: 'pledge', folders: ['app/routes/pledge', 'features/pledge'] },
  { area: 'challenge-editor', folders: ['app/routes/challenge-editor', 'features/challenge-editor'] },
  { area: 'problem-editor', folders: ['app/routes/problem-editor', 'features/problem-editor'] },
  { area: 'participation', folders: ['app/routes/participation', 'features/participation'] },
  { area: 'proposals', folders: ['app/routes/proposals', 'features/propose'] },
] as const;

export type Area = (typeof AREAS)[number]['area'];
