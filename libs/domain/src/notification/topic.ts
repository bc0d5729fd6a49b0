// What people hear about, and how they choose to: on the site always, by letter at once, gathered, or never.

export const TOPICS = ['TASKS', 'CHALLENGES', 'QUESTIONS', 'EVENTS', 'DOCUMENTS', 'PROPOSALS', 'DECISIONS', 'FUNDING', 'ACCOUNT'] as const;
export type Topic = (typeof TOPICS)[number];

/** When a letter goes out. */
export const PACES = ['AT_ONCE', 'DAILY', 'WEEKLY', 'NONE'] as const;
export type Pace = (typeof PACES)[number];

/** What holds until a person chooses: what has a date or needs them goes at once, the rest is gathered. */
export const USUAL_PACE: Readonly<Record<Topic, Pace>> = {
  TASKS: 'AT_ONCE',
  CHALLENGES: 'DAILY',
  QUESTIONS: 'DAILY',
  EVENTS: 'AT_ONCE',
  DOCUMENTS: 'DAILY',
  PROPOSALS: 'AT_ONCE',
  DECISIONS: 'AT_ONCE',
  FUNDING: 'DAILY',
  ACCOUNT: 'AT_ONCE',
};

/** The choice of a person, or what usually holds. */
export const paceOf = (topic: Topic, chosen: Readonly<Partial<Record<Topic, Pace>>>): Pace => chosen[topic] ?? USUAL_PACE[topic];
