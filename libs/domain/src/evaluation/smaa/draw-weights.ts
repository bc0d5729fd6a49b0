// Draws the weights of one simulation: any at all, near those that were set, or any in the order that was set.

/**
 * ANY: all sets of weights are equally likely. NEAR: each weight evenly within so many per cent of itself,
 * then rescaled to 100%. ORDER: any, but a criterion set to weigh more than another never weighs less.
 */
export type WeightChoice = { readonly kind: 'ANY' } | { readonly kind: 'NEAR'; readonly percent: number } | { readonly kind: 'ORDER' };
export type DrawWeights = (into: Float64Array) => void;

const TWO_TO_32 = 4_294_967_296;

/**
 * Evenly over all weights that sum to 1 (Dirichlet with all parameters 1): the gaps between sorted even draws. This way
 * needs no logarithm, whose last digit differs between machines.
 */
const gaps = (word: () => number, count: number): DrawWeights => {
  const cuts = new Float64Array(count - 1);
  return (into) => {
    for (let at = 0; at < cuts.length; at += 1) {
      const cut = word() / TWO_TO_32;
      let place = at;
      for (; place > 0 && (cuts[place - 1] ?? 0) > cut; place -= 1) cuts[place] = cuts[place - 1] ?? 0;
      cuts[place] = cut;
    }
    let before = 0;
    for (let at = 0; at < cuts.length; at += 1) {
      const cut = cuts[at] ?? 1;
      into[at] = cut - before;
      before = cut;
    }
    into[cuts.length] = 1 - before;
  };
};

const near = (word: () => number, set: readonly number[], percent: number): DrawWeights => {
  const reach = percent / 100;
  return (into) => {
    let sum = 0;
    for (let at = 0; at < set.length; at += 1) {
      const weight = (set[at] ?? 0) * (1 + reach * ((2 * word()) / TWO_TO_32 - 1));
      into[at] = weight;
      sum += weight;
    }
    for (let at = 0; at < set.length; at += 1) into[at] = (into[at] ?? 0) / sum;
  };
};

/** Criteria in groups of equal set weight, the heaviest group first. */
const groupsOf = (set: readonly number[]): number[][] => {
  const levels = [...new Set(set)].toSorted((one, other) => other - one);
  return levels.map((level) => set.flatMap((weight, at) => (weight === level ? [at] : [])));
};

/** Weights drawn as for ANY and dealt by size; within a group of equals as they were drawn, so that chance orders them. */
const ordered = (word: () => number, set: readonly number[]): DrawWeights => {
  const draw = gaps(word, set.length);
  const drawn = new Float64Array(set.length);
  const bySize = set.map((_, at) => at);
  const groups = groupsOf(set);
  return (into) => {
    draw(drawn);
    bySize.sort((one, other) => (drawn[other] ?? 0) - (drawn[one] ?? 0) || one - other);
    let from = 0;
    for (const group of groups) {
      const dealt = bySize.slice(from, from + group.length).sort((one, other) => one - other);
      group.forEach((criterion, at) => (into[criterion] = drawn[dealt[at] ?? 0] ?? 0));
      from += group.length;
    }
  };
};

/** @param set the weights that were set, in any unit; @param word whole words of 32 bits */
export const weightsBy = (choice: WeightChoice, set: readonly number[], word: () => number): DrawWeights => {
  switch (choice.kind) {
    case 'ANY':
      return gaps(word, set.length);
    case 'NEAR':
      return near(word, set, choice.percent);
    case 'ORDER':
      return ordered(word, set);
  }
};
