// A condition while it is being built: a group of parts, some of which may be groups; changed by pure steps.
import { conditionToJson, parseCondition } from '@moothall/domain/pledge';
import type { Condition } from '@moothall/domain/pledge';

export type Group = Extract<Condition, { readonly of: readonly Condition[] }>;
export type Mode = Group['type'];
/** The place of a part: the numbers of the parts that lead to it, from the outermost. */
export type Path = readonly number[];

export const EMPTY: Group = { type: 'all', of: [] };

export const isGroup = (condition: Condition): condition is Group => 'of' in condition;

export function readTree(text: string | null): Group {
  if (!text) return EMPTY;
  const found = parseCondition(jsonOf(text));
  if (!('type' in found) || found.type === 'always') return EMPTY;
  return isGroup(found) ? found : { type: 'all', of: [found] };
}

export function writeTree(tree: Group): string {
  return tree.of.length === 0 ? '' : JSON.stringify(conditionToJson(tree));
}

/** What is sent: without parts it always holds, and a group of one is that one. */
export function conditionOf(condition: Condition): Condition {
  if (!isGroup(condition)) return condition;
  const [first, ...others] = condition.of.map(conditionOf);
  if (first === undefined) return { type: 'always' };
  return others.length === 0 ? first : groupOf(condition.type, 'k' in condition ? condition.k : 1, [first, ...others]);
}

export function groupOf(mode: Mode, k: number, of: readonly Condition[]): Group {
  return mode === 'atLeast' ? { type: mode, k: Math.min(Math.max(1, k), Math.max(1, of.length)), of } : { type: mode, of };
}

export function addPart(tree: Group, path: Path, part: Condition): Group {
  return changeGroup(tree, path, (group) => ({ ...group, of: [...group.of, part] }));
}

/** A group that loses its last part goes too. */
export function removePart(tree: Group, path: Path): Group {
  const [place, parent] = [path.at(-1), path.slice(0, -1)];
  const changed = changeGroup(tree, parent, (group) => groupOf(group.type, 'k' in group ? group.k : 1, group.of.filter((_, index) => index !== place)));
  const isLeftEmpty = parent.length > 0 && partAt(changed, parent)?.of.length === 0;
  return isLeftEmpty ? removePart(changed, parent) : changed;
}

export function changeMode(tree: Group, path: Path, mode: Mode, k: number): Group {
  return changeGroup(tree, path, (group) => groupOf(mode, k, group.of));
}

export const pathOf = (text: string): Path => (text === '' ? [] : text.split('.').map(Number));
export const pathText = (path: Path): string => path.join('.');

function partAt(tree: Group, path: Path): Group | null {
  const [place, ...rest] = path;
  if (place === undefined) return tree;
  const part = tree.of[place];
  return part && isGroup(part) ? partAt(part, rest) : null;
}

function changeGroup(tree: Group, path: Path, change: (group: Group) => Group): Group {
  const [place, ...rest] = path;
  if (place === undefined) return change(tree);
  return { ...tree, of: tree.of.map((part, index) => (index === place && isGroup(part) ? changeGroup(part, rest, change) : part)) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
