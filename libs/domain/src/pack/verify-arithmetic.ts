// Computes the ranking of a pack anew from its inputs and holds it against what was decided on, and the inputs against the scores.
import { amountsAsDigits, leaveOneEvaluatorOut, rank, type RankingInput, type RankingProposal, weightCrossings } from '../evaluation/index.ts';
import { canonicalJson, type JsonValue } from '../journal/index.ts';
import { type Findings, NOTHING } from './findings.ts';
import { isWithheld, type PackRow, type PackRows } from './pack.ts';
import { rankingInputIn } from './ranking-input-in.ts';
import { field, number, record, records, text, texts, whole } from './read-json.ts';

export const arithmeticProblems = (rows: PackRows): Findings => {
  const ranking = rows['ranking.jsonl'];
  const row = ranking.find((one) => one.key === 'input');
  const [input, result] = [rankingInputIn(row), ranking.find((one) => one.key === 'result')];
  if (!row || !input || !result) return { problems: ['ranking.jsonl: the inputs or the result of the ranking are missing.'], unchecked: [] };
  const published = publishedFindings(input, rows);
  const isScoreHidden = rows['scores.jsonl'].some((one) => isWithheld(one['value']));
  return {
    problems: [...shapeProblems(row, input), ...published.problems, ...rankProblems(input, result), ...sourceProblems(input, rows), ...shortlistProblems(input, rows)],
    unchecked: [...published.unchecked, ...(isScoreHidden ? ['scores.jsonl: scores that are withheld cannot be held against the inputs of the ranking.'] : [])],
  };
};

const same = (one: unknown, other: unknown): boolean => canonicalJson(amountsAsDigits(one ?? null)) === canonicalJson(amountsAsDigits(other ?? null));

/** Whether nothing stands in the inputs that a ranking does not take, and nothing it takes is of another shape. */
const shapeProblems = (row: PackRow, input: RankingInput): string[] => {
  const { key: _key, ...given } = row;
  return same(given, input) ? [] : ['ranking.jsonl: the inputs hold what a ranking does not take, or not as it takes it.'];
};

/** The ranking was computed by what was published and for the prices that were sent. */
const publishedFindings = (input: RankingInput, rows: PackRows): Findings => {
  const content = record(rows['challenge.jsonl'].find((row) => row.key === 'published')?.['content']) ?? {};
  const given = {
    criteria: records(content, 'criteria').map((one) => ({ code: field(one, 'code'), weightBp: whole(one, 'weightBp'), minimumScore: number(one, 'minimumScore') })),
    tieBreak: texts(content, 'tieBreak'),
    price: record(content['priceRule']),
  };
  const used = { criteria: input.criteria, tieBreak: input.tieBreak ?? [], price: input.price ?? null };
  const names = { criteria: ['criteria', 'criteria or their weights'], tieBreak: ['tieBreak', 'list that breaks ties'], price: ['priceRule', 'rule on price'] } as const;
  const hidden = Object.values(names).filter(([name]) => isWithheld(content[name]));
  const wrong = (['criteria', 'tieBreak', 'price'] as const).filter((name) => !isWithheld(content[names[name][0]]) && !same(given[name], used[name]));
  const prices = input.price ? input.proposals.map((proposal) => priceFindings(proposal, rows)) : [];
  return {
    problems: [...wrong.map((name) => `challenge.jsonl: the ${names[name][1]} are not those the ranking was computed by.`), ...prices.flatMap((one) => one.problems)],
    unchecked: [...hidden.map(([, what]) => `challenge.jsonl: the ${what} are withheld, so the inputs of the ranking cannot be held against them.`), ...prices.flatMap((one) => one.unchecked)],
  };
};

const priceFindings = ({ id, price = null }: RankingProposal, rows: PackRows): Findings => {
  const content = record(rows['proposals.jsonl'].find((row) => row.key === id)?.['content']);
  if (!content) return NOTHING;
  if (isWithheld(content['price'])) return { problems: [], unchecked: [`proposals.jsonl ${id}: the price is withheld and cannot be held against the inputs of the ranking.`] };
  const sent = text(content, 'price');
  return sent === (price?.toString() ?? null) ? NOTHING : { problems: [`proposals.jsonl ${id}: the price is ${sent ?? 'none'} and the ranking was computed from ${price ?? 'none'}.`], unchecked: [] };
};

const rankProblems = (input: RankingInput, result: PackRow): string[] => {
  const kept = records(result, 'rows');
  const rows = rank(input).flatMap((row) => {
    const known = kept.find((one) => field(one, 'proposalId') === row.proposalId);
    if (!known) return [`ranking.jsonl ${row.proposalId}: it is not in the result.`];
    const ofTotal = text(known, 'total') === row.total ? [] : [`ranking.jsonl ${row.proposalId}: the total is ${row.total ?? 'none'} and the pack says ${text(known, 'total') ?? 'none'}.`];
    const ofRank = whole(known, 'rank') === row.rank ? [] : [`ranking.jsonl ${row.proposalId}: the rank is ${row.rank ?? 'none'} and the pack says ${whole(known, 'rank') ?? 'none'}.`];
    const ofRest = ofTotal.length + ofRank.length > 0 || same(known, row) ? [] : [`ranking.jsonl ${row.proposalId}: its points or minimums are not those computed from the inputs.`];
    return [...ofTotal, ...ofRank, ...ofRest];
  });
  const strange = kept.filter((one) => !input.proposals.some(({ id }) => id === field(one, 'proposalId'))).map((one) => `ranking.jsonl ${field(one, 'proposalId')}: it is in the result and not in the inputs.`);
  return [
    ...rows,
    ...strange,
    ...(same(weightCrossings(input), result['crossings']) ? [] : ['ranking.jsonl: the weights at which another would come first are not those computed from the inputs.']),
    ...(same(leaveOneEvaluatorOut(input), result['withoutEvaluators']) ? [] : ['ranking.jsonl: who would lead without each evaluator is not what the inputs say.']),
  ];
};

const AGREEING: readonly JsonValue[] = ['AGREED', 'SETTLED'];

/** The inputs are the newest agreed scores by a chair without an interest, and the scores that were sent by evaluators without one. */
const sourceProblems = (input: RankingInput, rows: PackRows): string[] => {
  const recused = new Set(rows['recusals.jsonl'].map((row) => `${field(row, 'proposalId')}|${field(row, 'personId')}`));
  const agreed = rows['agreed.jsonl'].filter((row) => !recused.has(`${field(row, 'proposalId')}|${field(row, 'personId')}`));
  const scores = rows['scores.jsonl'].filter((row) => !recused.has(`${field(row, 'proposalId')}|${field(row, 'personId')}`));
  return input.proposals.flatMap((proposal) => {
    const cells = input.criteria.flatMap(({ code }) => {
      const versions = agreed.filter((row) => field(row, 'proposalId') === proposal.id && field(row, 'criterionCode') === code);
      const newest = versions.toSorted((a, b) => (whole(b, 'version') ?? 0) - (whole(a, 'version') ?? 0))[0];
      // Passed on or opened again, it was not agreed then; the ranking says by itself that it is not complete.
      if (!newest || isWithheld(newest['value']) || !AGREEING.includes(newest['kind'] ?? 'AGREED')) return [];
      const [found, used] = [number(newest, 'value'), proposal.agreed[code] ?? null];
      return found === used ? [] : [`agreed.jsonl ${newest.key}: the score says ${found ?? 'the mean'} and the ranking was computed from ${used ?? 'the mean'}.`];
    });
    const given = scores.filter((row) => field(row, 'proposalId') === proposal.id);
    const differing = given.flatMap((row) => {
      if (isWithheld(row['value'])) return [];
      const used = proposal.scores.find((one) => one.evaluatorId === field(row, 'personId') && one.criterionCode === field(row, 'criterionCode'));
      return used?.value === number(row, 'value') ? [] : [`scores.jsonl ${row.key}: the score says ${number(row, 'value') ?? 'nothing'} and the ranking was computed from ${used?.value ?? 'none'}.`];
    });
    const unfounded = proposal.scores
      .filter((one) => !given.some((row) => field(row, 'personId') === one.evaluatorId && field(row, 'criterionCode') === one.criterionCode))
      .map((one) => `scores.jsonl: the ranking was computed from a score of ${proposal.id} on ${one.criterionCode} that is not there.`);
    return [...cells, ...differing, ...unfounded];
  });
};

const shortlistProblems = (input: RankingInput, rows: PackRows): string[] => {
  const ranks = new Map(rank(input).map((row) => [row.proposalId, row.rank]));
  return rows['shortlists.jsonl']
    .filter((row) => row['state'] === 'ISSUED')
    .flatMap((row) =>
      records(row, 'entries').flatMap((entry) => {
        const [id, kept] = [field(entry, 'proposalId'), whole(entry, 'computedRank')];
        return kept === (ranks.get(id) ?? null) ? [] : [`shortlists.jsonl ${row.key}: the place of ${id} by points is ${ranks.get(id) ?? 'none'} and the pack says ${kept ?? 'none'}.`];
      }),
    );
};
