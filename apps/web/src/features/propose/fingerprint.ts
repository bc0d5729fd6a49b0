// A short mark of what a section says, to know whether it still says what somebody began from.
import type { Values } from '../../data/repeated-fields.ts';
import { readSection } from './proposal-input.ts';
import type { WrittenSection } from './sections.ts';

/** Two ways of writing the same amount have the same mark. Not for secrets: it only tells apart what people wrote. */
export function markOf(section: WrittenSection, values: Values): string {
  const text = JSON.stringify(readSection(section, values).content).replaceAll(String.raw`\r\n`, String.raw`\n`);
  return mixed(text, 0x811c9dc5) + mixed(text, 0x01000193);
}

/** FNV-1a, to be taken twice with different beginnings. */
function mixed(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
