// The sections of a challenge: which answers each holds, and where in them an error belongs.
import { CHALLENGE_SECTIONS } from '@moothall/domain/challenge';
import type { ChallengeSection } from '@moothall/domain/challenge';
import type { Values } from '../../data/repeated-fields.ts';
import { rowsOf } from '../../data/repeated-fields.ts';

export { CHALLENGE_SECTIONS };
export type { ChallengeSection };
/** The criteria weigh most and have addresses of their own. */
export type OtherSection = Exclude<ChallengeSection, 'criteria'>;

const ANSWERS: Record<ChallengeSection, readonly string[]> = {
  problem: ['title', 'summary', 'problem', 'theme'],
  outcomes: ['outcomesWanted', 'notWanted'],
  indicators: ['indicators'],
  places: ['placeCodes', 'placeDescription'],
  budget: ['regime', 'route', 'budgetMin', 'budgetMax', 'pilotMonths'],
  dates: ['engagementStartsAt', 'questionsCloseAt', 'opensAt', 'closesAt', 'shortlistBy'],
  criteria: ['criteria', 'tieBreak', 'priceRule'],
  contact: ['contactEmail', 'terms'],
};

export const MOMENTS = ['engagementStartsAt', 'questionsCloseAt', 'opensAt', 'closesAt', 'shortlistBy'] as const;
export type MomentName = (typeof MOMENTS)[number];
const MOMENT_NAMES: readonly string[] = MOMENTS;

export function isSection(name: string): name is ChallengeSection {
  const names: readonly string[] = CHALLENGE_SECTIONS;
  return names.includes(name);
}

export function isOtherSection(name: string | undefined): name is OtherSection {
  return name !== undefined && name !== 'criteria' && isSection(name);
}

export function sectionOfPath(path: readonly string[]): ChallengeSection | undefined {
  return CHALLENGE_SECTIONS.find((section) => ANSWERS[section].includes(path[0] ?? ''));
}

/** Only the answers of one section, to compare and to carry along. */
export function answersOf(section: ChallengeSection, values: Values): Values {
  const isOwn = (name: string): boolean => ANSWERS[section].some((answer) => name === answer || name.startsWith(`${answer}-`));
  return Object.fromEntries(Object.entries(values).filter(([name]) => isOwn(name)));
}

const WITH_LANGUAGE: readonly string[] = ['name', 'title', 'guidance'];

/** The id of the box that a path of the API belongs to. */
export function boxOfPath(path: readonly string[], values: Values): string {
  const [answer = '', index, field = '', language] = path;
  if (MOMENT_NAMES.includes(answer)) return `${answer}-day`;
  if ((answer === 'indicators' || answer === 'criteria') && index === undefined) {
    return rowsOf(values, answer).length === 0 ? `${answer}-add` : answer === 'criteria' ? 'criteria-0-weight' : 'indicators-0-name-en';
  }
  if (answer === 'tieBreak') return 'criteria-0-tie';
  if (answer === 'criteria' && field === 'weightBp') return `criteria-${index}-weight`;
  if (answer === 'criteria' && field === 'anchors') return `criteria-${index}-anchor${language}-${path[4] ?? 'en'}`;
  if (index !== undefined && WITH_LANGUAGE.includes(field) && !language) return [...path, 'en'].join('-');
  return path.join('-');
}
