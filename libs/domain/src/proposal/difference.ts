// What changed from one text to another, word by word: the shortest list of words taken out and put in (Myers 1986).

export type DifferencePart = { readonly kind: 'SAME' | 'REMOVED' | 'ADDED'; readonly text: string };

/** Words with the white space after them, so that putting the parts together gives the texts back. */
const wordsOf = (text: string): string[] => text.match(/\s+|\S+\s*/gu) ?? [];

/** Beyond this many changed words the texts are shown as a whole: they have little in common, and it would take long. */
const MOST_CHANGES = 1500;

/** For each number of changes, the furthest point on each diagonal. Null when there are too many changes. */
const furthestPoints = (from: readonly string[], to: readonly string[]): Map<number, number>[] | null => {
  let reached = new Map([[1, 0]]);
  const trace: Map<number, number>[] = [];
  const most = Math.min(from.length + to.length, MOST_CHANGES);
  for (let changes = 0; changes <= most; changes += 1) {
    trace.push(reached);
    const next = new Map(reached);
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      const [below, above] = [next.get(diagonal - 1) ?? -1, next.get(diagonal + 1) ?? -1];
      let at = diagonal === -changes || (diagonal !== changes && below < above) ? above : below + 1;
      while (at < from.length && at - diagonal < to.length && from[at] === to[at - diagonal]) at += 1;
      next.set(diagonal, at);
      if (at >= from.length && at - diagonal >= to.length) return trace;
    }
    reached = next;
  }
  return null;
};

type Step = { readonly kind: DifferencePart['kind']; readonly word: string };

/** Walks back from the end, one change at a time. */
const stepsBack = (from: readonly string[], to: readonly string[], trace: readonly Map<number, number>[]): Step[] => {
  const steps: Step[] = [];
  let [x, y] = [from.length, to.length];
  for (let changes = trace.length - 1; changes >= 0; changes -= 1) {
    const reached = trace[changes] ?? new Map<number, number>();
    const diagonal = x - y;
    const [below, above] = [reached.get(diagonal - 1) ?? -1, reached.get(diagonal + 1) ?? -1];
    const isAdded = diagonal === -changes || (diagonal !== changes && below < above);
    const before = isAdded ? diagonal + 1 : diagonal - 1;
    const x0 = Math.max(0, reached.get(before) ?? 0);
    const y0 = x0 - before;
    while (x > x0 && y > y0 && x > 0 && y > 0) {
      steps.push({ kind: 'SAME', word: from[x - 1] ?? '' });
      [x, y] = [x - 1, y - 1];
    }
    if (changes === 0) break;
    steps.push(isAdded ? { kind: 'ADDED', word: to[y0] ?? '' } : { kind: 'REMOVED', word: from[x0] ?? '' });
    [x, y] = [x0, y0];
  }
  return steps.reverse();
};

/** Neighbours of a kind become one part. */
const joined = (steps: readonly Step[]): DifferencePart[] =>
  steps.reduce<DifferencePart[]>((parts, { kind, word }) => {
    const last = parts.at(-1);
    return last?.kind === kind ? [...parts.slice(0, -1), { kind, text: last.text + word }] : [...parts, { kind, text: word }];
  }, []);

/** Without what was added it reads `from`, without what was removed it reads `to`. */
export const differenceOf = (from: string, to: string): DifferencePart[] => {
  if (from === to) return from === '' ? [] : [{ kind: 'SAME', text: from }];
  const [before, after] = [wordsOf(from), wordsOf(to)];
  const trace = furthestPoints(before, after);
  if (trace) return joined(stepsBack(before, after, trace));
  return [{ kind: 'REMOVED' as const, text: from }, { kind: 'ADDED' as const, text: to }].filter(({ text }) => text !== '');
};
