// A heap with the largest key on top.

export type Entry<K extends number | bigint, T> = { readonly key: K; readonly item: T };
/** Only to be changed through `push` and `pop`; the first entry is the largest. */
export type Heap<K extends number | bigint, T> = Entry<K, T>[];

export const push = <K extends number | bigint, T>(heap: Heap<K, T>, entry: Entry<K, T>): void => {
  let at = heap.push(entry) - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const parent = heap[above];
    if (parent === undefined || parent.key >= entry.key) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = entry;
};

export const pop = <K extends number | bigint, T>(heap: Heap<K, T>): Entry<K, T> | undefined => {
  const top = heap[0];
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return top;
  let at = 0;
  for (;;) {
    const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
    const isRight = right !== undefined && left !== undefined && right.key > left.key;
    const child = isRight ? right : left;
    if (child === undefined || child.key <= last.key) break;
    heap[at] = child;
    at = 2 * at + (isRight ? 2 : 1);
  }
  heap[at] = last;
  return top;
};
