// The sections of an idea: which answers each holds, and in which box an error belongs.
import { PROPOSAL_SECTIONS } from '@moothall/domain/proposal';
import type { ProposalSection } from '@moothall/domain/proposal';
import type { Values } from '../../data/repeated-fields.ts';
import { isRowList } from './row-lists.ts';

export { PROPOSAL_SECTIONS };
export type { ProposalSection };
/** A section with questions; `check` has none. */
export type WrittenSection = Exclude<ProposalSection, 'check'>;

export const ANSWERS: Record<WrittenSection, readonly string[]> = {
  about: ['title', 'summary', 'language', 'team'],
  idea: ['approach', 'trl', 'trlEvidence'],
  change: ['change', 'claims'],
  evidence: ['evidence', 'riskRows', 'risks'],
  pilot: ['smallestPilot', 'milestones'],
  cost: ['price', 'priceModel', 'costs', 'costNote'],
};

export const WRITTEN_SECTIONS = PROPOSAL_SECTIONS.filter(isWrittenSection);

export function isWrittenSection(name: string | undefined): name is WrittenSection {
  return name !== undefined && Object.hasOwn(ANSWERS, name);
}

export function sectionOfPath(path: readonly string[]): WrittenSection | undefined {
  return WRITTEN_SECTIONS.find((section) => ANSWERS[section].includes(path[0] ?? ''));
}

/** The section after this one; after the last comes the check. */
export function sectionAfter(section: WrittenSection): ProposalSection {
  return PROPOSAL_SECTIONS[PROPOSAL_SECTIONS.indexOf(section) + 1] ?? 'check';
}

/** Only the answers of one section, in one order, so that they can be compared. */
export function answersOf(section: WrittenSection, values: Values): Values {
  const isOwn = (name: string): boolean => ANSWERS[section].some((answer) => name === answer || name.startsWith(`${answer}-`));
  return Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => isOwn(name))
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** The id of the box that a path of the API belongs to; claims are told apart by the code of their indicator. */
export function boxOfPath(path: readonly string[], codes: readonly string[]): string {
  const [answer = '', index] = path;
  if (answer === 'claims') {
    const code = index === undefined ? codes[0] : (codes[Number(index)] ?? index);
    return code ? `claims-${code}-${path[2] && path[2] !== 'indicatorCode' ? path[2] : 'value'}` : 'change';
  }
  if (isRowList(answer) && index === undefined) return `${answer}-add`;
  return path.join('-');
}
