// Computes the ranking of a pack anew from its inputs and holds it against what was decided on, and the inputs against the scores.
import { leaveOneEvaluatorOut, rank, RANKING_INPUTS, type RankingInput, weightCrossings } from '../evaluation/index.ts';
import { canonicalJson, type JsonValue } from '../journal/index.ts';
import { isWithheld, type PackRow, type PackRows } from './pack.ts';
import { amount, field, number, record, records, text, texts, whole } from './read-json.ts';

type Json = Readonly<Record<string, JsonValue>>;
export type Findings = { readonly problems: readonly string[]; readonly unchecked: readonly string[] };

export const arithmeticProblems = (rows: PackRows): Findings => {
  const ranking = rows['ranking.jsonl'];
  const input = inputIn(ranking.find((row) => row.key === 'input'));
  const result = ranking.find((row) => row.key === 'result');
  if (!input || !result) return { problems: ['ranking.jsonl: the inputs or the result of the ranking are missing.'], unchecked: [] };
  return {
    problems: [...rankProblems(input, result), ...sourceProblems(input, rows), ...shortlistProblems(input, rows)],
    unchecked: rows['scores.jsonl'].some((row) => isWithheld(row['value'])) ? ['scores.jsonl: scores that are withheld cannot be held against the inputs of the ranking.'] : [],
  };
};

/** All that a ranking is computed from, and nothing else that stands in the row: this is what its hash is taken of. */
export const rankingInputsOf = (row: PackRow): Readonly<Record<string, JsonValue>> => Object.fromEntries(RANKING_INPUTS.flatMap((name) => (row[name] === undefined ? [] : [[name, row[name]]])));

/** What is in the file as a ranking takes it; anything of another shape is left out and shows as a difference. */
const inputIn = (row: PackRow | undefined): RankingInput | null => {
  const scale = record(row?.['scale']);
  if (!row || !scale) return null;
  const price = priceIn(record(row['price']));
  return {
    scale: { min: number(scale, 'min') ?? 0, max: number(scale, 'max') ?? 0 },
    criteria: records(row, 'criteria').map((one) => ({ code: field(one, 'code'), weightBp: whole(one, 'weightBp') ?? 0, minimumScore: number(one, 'minimumScore') })),
    proposals: records(row, 'proposals').map((one) => {
      const agreed = record(one['agreed']) ?? {};
      return {
        id: field(one, 'id'),
        agreed: Object.fromEntries(Object.keys(agreed).map((code) => [code, number(agreed, code)])),
        scores: records(one, 'scores').map((score) => ({ evaluatorId: field(score, 'evaluatorId'), criterionCode: field(score, 'criterionCode'), value: number(score, 'value') ?? 0 })),
        price: amount(one, 'price'),
      };
    }),
    tieBreak: texts(row, 'tieBreak'),
    ...(price && { price }),
  };
};

const priceIn = (rule: Json | null): RankingInput['price'] | null => {
  if (!rule) return null;
  const criterionCode = field(rule, 'criterionCode');
  switch (rule['method']) {
    case 'BENCHMARK':
      return { method: 'BENCHMARK', criterionCode, benchmark: amount(rule, 'benchmark') ?? 0n };
    case 'LOWEST':
      return { method: 'LOWEST', criterionCode };
    case 'PER_POINT':
      return { method: 'PER_POINT', minimumPoints: number(rule, 'minimumPoints') ?? 0 };
    default:
      return null;
  }
};

const plain = (value: unknown): JsonValue => JSON.parse(JSON.stringify(value, (_name, one: unknown) => (typeof one === 'bigint' ? one.toString() : one)));
const same = (one: unknown, other: unknown): boolean => canonicalJson(plain(one ?? null)) === canonicalJson(plain(other ?? null));

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
