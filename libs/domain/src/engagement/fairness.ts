// The level playing field: what was told to some before it was told to all, and for how long they knew more.

export const TOLD_KINDS = ['BRIEFING', 'DEMONSTRATION', 'ONE_TO_ONE', 'CALL', 'ANSWER', 'REJECTION', 'DOCUMENT'] as const;
export type ToldKind = (typeof TOLD_KINDS)[number];

/** ALL: everybody at once. OPEN: whoever registers interest, as anybody may. SOME: those who were there, or who asked. */
export type ToldTo = 'ALL' | 'OPEN' | 'SOME';

/** One piece of information, as it left the council. */
export type Told = {
  readonly id: string;
  readonly kind: ToldKind;
  readonly toldTo: ToldTo;
  /** Organisations told first; nobody where a meeting was held with none. */
  readonly first: readonly string[];
  readonly toldAt: Date;
  /** When everybody could read it; null while they cannot. */
  readonly toAllAt: Date | null;
};

export type Standing = 'EQUAL' | 'WITHIN_A_DAY' | 'UNEQUAL' | 'NOT_YET';
export type Judged = Told & {
  readonly standing: Standing;
  /** Whole hours that some knew more, so far where it goes on. */
  readonly hoursAhead: number;
};

/** Longer than this is an advantage that the report lists (Procurement Act 2023 s.16(3) gives no number; this is ours). */
export const HOURS_AHEAD = 24;
const HOUR = 3_600_000;

const standingOf = (told: Told, ahead: number): Standing => {
  if (told.toldTo !== 'SOME' || told.first.length === 0) return 'EQUAL';
  if (ahead > HOURS_AHEAD * HOUR) return 'UNEQUAL';
  return told.toAllAt === null ? 'NOT_YET' : ahead > 0 ? 'WITHIN_A_DAY' : 'EQUAL';
};

/** Judges each piece by itself, the oldest first. */
export const levelPlayingField = (all: readonly Told[], now: Date): Judged[] =>
  all
    .map((told): Judged => {
      const ahead = Math.max(0, (told.toAllAt ?? now).getTime() - told.toldAt.getTime());
      const standing = standingOf(told, ahead);
      return { ...told, standing, hoursAhead: standing === 'EQUAL' ? 0 : Math.floor(ahead / HOUR) };
    })
    .toSorted((one, other) => one.toldAt.getTime() - other.toldAt.getTime() || (one.id < other.id ? -1 : 1));

export const unequal = (judged: readonly Judged[]): Judged[] => judged.filter(({ standing }) => standing === 'UNEQUAL');

const MEETINGS: Partial<Record<ToldKind, string>> = { BRIEFING: 'briefing', DEMONSTRATION: 'demonstration', ONE_TO_ONE: 'one-to-one meeting', CALL: 'call' };

/** One sentence in English for files and programs; the site says it in both languages by the same figures. */
export const inWords = ({ kind, standing, hoursAhead, first, toAllAt, toldTo }: Judged): string => {
  const who = first.length === 1 ? 'One organisation' : `${first.length} organisations`;
  const meeting = MEETINGS[kind];
  if (toldTo === 'OPEN') return 'Open to every organisation that registers interest, as any may.';
  if (toldTo === 'ALL') return 'Told to everybody at one instant.';
  if (first.length === 0) return 'No organisation was told before the others.';
  const how = meeting ? `at a ${meeting}` : 'directly';
  const ahead = `${hoursAhead} ${hoursAhead === 1 ? 'hour' : 'hours'}`;
  if (toAllAt === null) return `${who} heard this ${how}. It has not been told to everybody yet${standing === 'UNEQUAL' ? `, ${ahead} later` : ''}.`;
  if (standing === 'EQUAL') return `${who} heard this ${how}, and everybody at the same time.`;
  return `${who} heard this ${how} ${ahead} before it was told to everybody.`;
};
