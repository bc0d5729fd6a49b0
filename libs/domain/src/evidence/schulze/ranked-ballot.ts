// A ranked ballot: options from the most to the least wanted, ties allowed, the rest left out.
import { refuse, refused, type Decision, type Refusal } from '../../decision/index.ts';

/** Best first. A list within the list holds options ranked alike. What is left out is ranked last, alike. */
export type Ranking = readonly (string | readonly string[])[];
export type RankedBallot = { readonly ranking: Ranking; readonly count?: number };
export type BallotCode = 'UNKNOWN_OPTION' | 'OPTION_TWICE';

const optionsOf = (ranking: Ranking): readonly string[] => ranking.flat();

/** Whether a ballot can be counted. Leaving options out, and ranking none, is allowed. */
export const checkBallot = (options: readonly string[], ranking: Ranking): Decision<BallotCode> => {
  const listed = new Set(options);
  const seen = new Set<string>();
  const refusals = optionsOf(ranking).flatMap((option, place): Refusal<BallotCode>[] => {
    const path = ['ranking', String(place)];
    if (!listed.has(option)) return [refuse('UNKNOWN_OPTION', path, 'Choose from the listed options.')];
    if (seen.has(option)) return [refuse('OPTION_TWICE', path, 'Rank each option once.')];
    seen.add(option);
    return [];
  });
  return refused(...refusals);
};

/** Equal ballots taken together: for each kind a row of ranks, one per option, and how many people cast it. */
export type BallotGroups = { readonly ranks: readonly Uint16Array[]; readonly sizes: readonly number[]; readonly ballots: number };

/** The ranks on one ballot: 1 for the best; all that is left out shares the rank behind the last. */
const ranksOn = (ranking: Ranking, placeOf: ReadonlyMap<string, number>, ranks: number[]): void => {
  ranks.fill(0);
  const setRank = (option: string, rank: number): void => {
    const place = placeOf.get(option);
    if (place === undefined) throw new RangeError(`The option "${option}" is not listed.`);
    if (ranks[place] !== 0) throw new RangeError(`The option "${option}" is on a ballot twice.`);
    ranks[place] = rank;
  };
  for (let at = 0; at < ranking.length; at += 1) {
    const tier = ranking[at] ?? [];
    if (typeof tier === 'string') setRank(tier, at + 1);
    else for (const option of tier) setRank(option, at + 1);
  }
  for (let place = 0; place < ranks.length; place += 1) if (ranks[place] === 0) ranks[place] = ranking.length + 1;
};

/** Throws RangeError for a ballot that `checkBallot` refuses. */
export const groupBallots = (options: readonly string[], ballots: Iterable<RankedBallot>): BallotGroups => {
  const placeOf = new Map(options.map((option, place) => [option, place]));
  const groupOf = new Map<string, number>();
  const [rows, sizes]: [Uint16Array[], number[]] = [[], []];
  const ranks = options.map(() => 0);
  let all = 0;
  for (const { ranking, count = 1 } of ballots) {
    ranksOn(ranking, placeOf, ranks);
    all += count;
    const key = String.fromCharCode(...ranks);
    const group = groupOf.get(key);
    if (group === undefined) {
      groupOf.set(key, rows.push(Uint16Array.from(ranks)) - 1);
      sizes.push(count);
    } else sizes[group] = (sizes[group] ?? 0) + count;
  }
  return { ranks: rows, sizes, ballots: all };
};
