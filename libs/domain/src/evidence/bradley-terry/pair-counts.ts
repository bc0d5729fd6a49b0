// Counts votes between two ideas, so that everything after depends on the counts alone and never on the order of votes.

/** One answer to "which of these two matters more to you?", or several alike. "Can't decide" is no such vote. */
export type PairVote = { readonly winner: string; readonly loser: string; readonly count?: number };

/** For each pair that was compared, ordered by first and second idea: how often either won. Places are in `ideas`. */
export type PairCounts = {
  readonly ideas: readonly string[];
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  readonly firstWins: Uint32Array;
  readonly secondWins: Uint32Array;
  readonly votes: number;
  /** Votes on an idea that is not listed (any more), or on an idea against itself. */
  readonly leftOut: number;
};

/** The same votes as places in a list of ideas, for millions of them. Without counts each is one vote. */
export type PlacedVotes = { readonly winners: Uint32Array; readonly losers: Uint32Array; readonly counts?: Uint32Array };

type Sorted = { readonly starts: Uint32Array; readonly order: Uint32Array; readonly leftOut: number; readonly votes: number };

const isCounted = (winner: number, loser: number, ideas: number): boolean => winner !== loser && winner < ideas && loser < ideas;

/** Sorts votes by the lower of their two ideas, by counting. */
const byLowerIdea = ({ winners, losers, counts }: PlacedVotes, ideas: number): Sorted => {
  const starts = new Uint32Array(ideas + 1);
  let [leftOut, votes] = [0, 0];
  for (let at = 0; at < winners.length; at += 1) {
    const [winner, loser, count] = [winners[at] ?? 0, losers[at] ?? 0, counts?.[at] ?? 1];
    if (isCounted(winner, loser, ideas)) {
      const place = Math.min(winner, loser) + 1;
      starts[place] = (starts[place] ?? 0) + 1;
      votes += count;
    } else leftOut += count;
  }
  for (let place = 1; place <= ideas; place += 1) starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
  const order = new Uint32Array(starts[ideas] ?? 0);
  const next = starts.slice();
  for (let at = 0; at < winners.length; at += 1) {
    const [winner, loser] = [winners[at] ?? 0, losers[at] ?? 0];
    if (!isCounted(winner, loser, ideas)) continue;
    const lower = Math.min(winner, loser);
    const place = next[lower] ?? 0;
    order[place] = at;
    next[lower] = place + 1;
  }
  return { starts, order, leftOut, votes };
};

/** Votes given as places in `ideas`. Takes time in proportion to the votes and the square of the ideas. */
export const countPlacedPairs = (ideas: readonly string[], placed: PlacedVotes): PairCounts => {
  const { starts, order, leftOut, votes } = byLowerIdea(placed, ideas.length);
  const most = Math.min(order.length, (ideas.length * (ideas.length - 1)) / 2);
  const [first, second] = [new Uint32Array(most), new Uint32Array(most)];
  const [firstWins, secondWins] = [new Uint32Array(most), new Uint32Array(most)];
  const [won, lost] = [new Uint32Array(ideas.length), new Uint32Array(ideas.length)];
  let pairs = 0;
  for (let lower = 0; lower < ideas.length; lower += 1) {
    for (let at = starts[lower] ?? 0; at < (starts[lower + 1] ?? 0); at += 1) {
      const vote = order[at] ?? 0;
      const [winner, loser, count] = [placed.winners[vote] ?? 0, placed.losers[vote] ?? 0, placed.counts?.[vote] ?? 1];
      if (winner === lower) won[loser] = (won[loser] ?? 0) + count;
      else lost[winner] = (lost[winner] ?? 0) + count;
    }
    for (let other = lower + 1; other < ideas.length; other += 1) {
      const [wins, losses] = [won[other] ?? 0, lost[other] ?? 0];
      if (wins + losses === 0) continue;
      first[pairs] = lower;
      second[pairs] = other;
      firstWins[pairs] = wins;
      secondWins[pairs] = losses;
      won[other] = lost[other] = 0;
      pairs += 1;
    }
  }
  const cut = (column: Uint32Array): Uint32Array => column.slice(0, pairs);
  return { ideas, first: cut(first), second: cut(second), firstWins: cut(firstWins), secondWins: cut(secondWins), votes, leftOut };
};

/** Votes one by one, or already counted by winner and loser. */
export const countPairs = (ideas: readonly string[], votes: Iterable<PairVote>): PairCounts => {
  const placeOf = new Map(ideas.map((idea, place) => [idea, place]));
  const placed = [...votes].map(({ winner, loser, count }) => [placeOf.get(winner) ?? ideas.length, placeOf.get(loser) ?? ideas.length, count ?? 1] as const);
  return countPlacedPairs(ideas, {
    winners: Uint32Array.from(placed, ([winner]) => winner),
    losers: Uint32Array.from(placed, ([, loser]) => loser),
    counts: Uint32Array.from(placed, ([, , count]) => count),
  });
};
