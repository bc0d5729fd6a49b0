// How the panel scored, for its chair: where to talk again. None of it changes a score.
import type { RankingCriterion, RankingProposal, RankingScore, Scale } from '../assess.ts';
import { spread } from '../spread.ts';
import { groupedBy } from './grouped-by.ts';
import { intraclass, type Intraclass } from './intraclass.ts';
import { kendallW } from './kendall.ts';
import { krippendorffAlpha } from './krippendorff.ts';
import { severities, type Judgement, type Severity } from './severity.ts';

export type CriterionStatistics = {
  readonly criterion: string;
  /** Ordinal; null where it is not defined. */
  readonly alpha: number | null;
  /** Null unless every evaluator scored every proposal. */
  readonly kendallW: number | null;
  readonly intraclass: Intraclass | null;
  readonly widestRange: number;
  /** Proposals on which evaluators are two steps of a 0 to 5 scale apart, or more. */
  readonly apartOn: readonly string[];
  readonly suggestModeration: boolean;
};
export type PanelStatistics = {
  /** Over weighted scores; null: not comparable. */
  readonly severities: readonly Severity[] | null;
  readonly criteria: readonly CriterionStatistics[];
};

/** Krippendorff's own least value for drawing even tentative conclusions. */
export const LEAST_ALPHA = 2 / 3;

export type PanelScores = { readonly criteria: readonly RankingCriterion[]; readonly scale: Scale; readonly proposals: readonly Pick<RankingProposal, 'id' | 'scores'>[] };

const scoresOn = (scores: readonly RankingScore[], code: string): RankingScore[] => scores.filter(({ criterionCode }) => criterionCode === code);

/** By proposal, in the order of the evaluators; null where somebody left out something. */
const completeTable = (rows: readonly (readonly RankingScore[])[]): number[][] | null => {
  const evaluators = [...new Set(rows.flat().map(({ evaluatorId }) => evaluatorId))].toSorted();
  const table = rows.map((row) => evaluators.map((id) => row.find(({ evaluatorId }) => evaluatorId === id)?.value));
  return table.every((row): row is number[] => row.every((value) => value !== undefined)) ? table : null;
};

const statisticsOf = ({ proposals, scale }: PanelScores, code: string): CriterionStatistics => {
  const rows = proposals.map(({ scores }) => scoresOn(scores, code));
  const alpha = krippendorffAlpha(rows.map((row) => row.map(({ value }) => value)));
  const table = completeTable(rows);
  const ranges = proposals.map(({ id }, at) => ({ id, range: spread((rows[at] ?? []).map(({ value }) => value))?.range ?? 0 }));
  const isApart = (range: number): boolean => range * 5 >= 2 * (scale.max - scale.min);
  const apartOn = ranges.filter(({ range }) => isApart(range)).map(({ id }) => id);
  return {
    criterion: code,
    alpha,
    kendallW: table && kendallW((table[0] ?? []).map((_, evaluator) => table.map((row) => row[evaluator] ?? 0))),
    intraclass: table && intraclass(table),
    widestRange: ranges.reduce((most, { range }) => Math.max(most, range), 0),
    apartOn,
    suggestModeration: apartOn.length > 0 || (alpha !== null && alpha < LEAST_ALPHA),
  };
};

/** One figure per evaluator and proposal: the weighted mean of their scores, where they scored every criterion. */
const judgementsOf = ({ criteria, proposals }: PanelScores): Judgement[] =>
  proposals.flatMap(({ id, scores }) =>
    [...groupedBy(scores, ({ evaluatorId }) => evaluatorId)].flatMap(([evaluatorId, own]) => {
      const parts = criteria.map(({ code, weightBp }) => ({ weightBp, score: own.find(({ criterionCode }) => criterionCode === code)?.value }));
      if (parts.some(({ score }) => score === undefined)) return [];
      return [{ evaluatorId, proposalId: id, value: parts.reduce((sum, { weightBp, score }) => sum + weightBp * (score ?? 0), 0) / 10_000 }];
    }),
  );

/** A criterion scored by formula has no scores of evaluators and so nothing to say. See docs/methods.md. */
export const panelStatistics = (panel: PanelScores): PanelStatistics => ({
  severities: severities(judgementsOf(panel)),
  criteria: panel.criteria.map(({ code }) => statisticsOf(panel, code)),
});
