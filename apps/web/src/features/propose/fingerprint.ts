// Short marks of what a section says, answer by answer, to know which of them differ from what somebody began from.
import type { Values } from '../../data/repeated-fields.ts';
import type { UpdateProposalInput } from '../../gql/types.ts';
import { readSection } from './proposal-input.ts';
import type { WrittenSection } from './sections.ts';

type Answers = Omit<UpdateProposalInput, 'id' | 'version'>;

/** `title.0123…,summary.4567…`. Two ways of writing the same amount have the same mark. Not for secrets: it only tells apart what people wrote. */
export function markOf(section: WrittenSection, values: Values): string {
  return marksOf(readSection(section, values).content).join(',');
}

export function marksOf(content: Answers): string[] {
  return Object.entries(content)
    .map(([name, value]) => `${name}.${markOfValue(value)}`)
    .toSorted();
}

/**
 * The answers that differ from the one somebody began from.
 * @param base marks of a section, apart by blanks; the first is of what the server had
 */
export function changedAnswers(content: Answers, base: string): Answers {
  const known = new Set((base.split(' ')[0] ?? '').split(','));
  return Object.fromEntries(Object.entries(content).filter(([name, value]) => !known.has(`${name}.${markOfValue(value)}`)));
}

/** Whether of these answers the server has only what we know: what we began from, what we have sent, or what we say now. */
export function isOwnDoing(answers: Answers, theirs: Answers, base: string): boolean {
  const known = new Set([...base.split(/[ ,]/), ...marksOf(answers)]);
  const names = Object.keys(answers);
  return marksOf(Object.fromEntries(Object.entries(theirs).filter(([name]) => names.includes(name)))).every((mark) => known.has(mark));
}

function markOfValue(value: unknown): string {
  // A member that was never saved has no id yet; the one the server gave it is no change of ours.
  const text = JSON.stringify(value, (key, one: unknown) => (key === 'id' ? undefined : one)).replaceAll(String.raw`\r\n`, String.raw`\n`);
  return mixed(text, 0x811c9dc5) + mixed(text, 0x01000193);
}

/** FNV-1a, to be taken twice with different beginnings. */
function mixed(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
