// What was typed and not yet acknowledged by the server, kept on this device so that a killed tab loses nothing.
import type { Values } from '../../data/repeated-fields.ts';

export interface LocalCopy {
  answers: Values;
  /** the mark of the answers it began from */
  base: string;
  at: string;
}

const keyOf = (proposalId: string, section: string): string => `moothall:idea:${proposalId}:${section}`;

/** The device may refuse (private windows, a full disk); then there is simply no copy. */
export function keepLocalCopy(proposalId: string, section: string, copy: LocalCopy): boolean {
  try {
    localStorage.setItem(keyOf(proposalId, section), JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

export function readLocalCopy(proposalId: string, section: string): LocalCopy | null {
  try {
    return fromJson(JSON.parse(localStorage.getItem(keyOf(proposalId, section)) ?? 'null'));
  } catch {
    return null;
  }
}

export function dropLocalCopy(proposalId: string, section: string): void {
  try {
    localStorage.removeItem(keyOf(proposalId, section));
  } catch {
    // Nothing was kept, so there is nothing to drop.
  }
}

function fromJson(json: unknown): LocalCopy | null {
  if (typeof json !== 'object' || json === null) return null;
  const isWhole = 'answers' in json && 'base' in json && 'at' in json;
  if (!isWhole || typeof json.base !== 'string' || typeof json.at !== 'string') return null;
  if (typeof json.answers !== 'object' || json.answers === null) return null;
  const answers: Values = {};
  for (const [name, value] of Object.entries(json.answers)) if (typeof value === 'string') answers[name] = value;
  return { answers, base: json.base, at: json.at };
}
