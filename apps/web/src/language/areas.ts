// The areas of the site that have a catalogue of messages each, and the folders whose messages it holds.
export const AREAS = [
  { area: 'shell', folders: ['app/shell', 'page', 'language', 'data'] },
  { area: 'home', folders: ['app/routes/home', 'features/home'] },
  { area: 'challenges', folders: ['app/routes/challenges', 'features/challenges'] },
  { area: 'places', folders: ['app/routes/places', 'features/places'] },
] as const;

export type Area = (typeof AREAS)[number]['area'];
