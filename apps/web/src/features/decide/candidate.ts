// An idea as the decision sees it: its place by points, and what keeps it off the shortlist.
import { departsFromOrder } from '@moothall/domain/evaluation';

export interface Candidate {
  id: string;
  name: string;
  /** by points; null when it is not ranked */
  rank: number | null;
  total: string;
  isTied: boolean;
  /** titles of the criteria whose least score it misses */
  belowMinimum: string[];
  /** whether its assessment is written */
  isAssessed: boolean;
}

/** Whether the first `count` ideas of this order leave out or pass over an idea with more points. */
export function departs(candidates: readonly Candidate[], order: readonly string[], count: number, reserve = 0): boolean {
  const chosen = order.slice(0, count);
  const ranks = chosen.map((id) => candidates.find((one) => one.id === id)?.rank ?? Number.POSITIVE_INFINITY);
  const isMoved = ranks.some((rank, place) => place > 0 && rank < (ranks[place - 1] ?? 0));
  const facts = candidates.map(({ id, rank }) => ({ proposalId: id, rank, belowMinimum: [] }));
  return chosen.length > 0 && (isMoved || departsFromOrder({ candidates: facts, shortlistedIds: chosen, reserveIds: order.slice(count, count + reserve) }));
}

/** By points, ideas without a place last. */
export function computedOrder(candidates: readonly Candidate[]): string[] {
  const placeOf = ({ rank }: Candidate) => rank ?? Number.POSITIVE_INFINITY;
  return candidates.toSorted((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b))).map(({ id }) => id);
}

/** The ideas in their order, read out of the sent form: first those on the shortlist, then those in reserve. */
export function readShortlist(form: FormData): { proposalIds: string[]; reserveIds: string[] } {
  const places = [...form.entries()].flatMap(([name, place]) =>
    name.startsWith('place-') && typeof place === 'string' ? [{ id: name.slice('place-'.length), place: Number(place) }] : [],
  );
  const [count, reserve] = [Number(form.get('count')), Number(form.get('reserve'))];
  const order = places.toSorted((a, b) => a.place - b.place).map(({ id }) => id);
  return { proposalIds: order.slice(0, count), reserveIds: order.slice(count, count + reserve) };
}
