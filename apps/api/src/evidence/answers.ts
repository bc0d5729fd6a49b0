// Makes figures of counts: satisfaction with its interval for each sort of people and for each month.
import { type Estimate, FEWEST_COMPARED, type RatingCounts, shownMonths, shownSatisfaction } from '@moothall/domain/evidence';
import { serviceOf } from '@moothall/domain/place';
import type { InsightSource } from './feedback.type.ts';
import type { CountRow, PlaceCount } from './service-view.queries.ts';
import type { AnswersOf, MonthOfAnswers, PlaceSatisfaction, SatisfactionFigure } from './service-view.type.ts';

export function countsOf(rows: readonly { readonly satisfaction: number; readonly n: number }[]): RatingCounts {
  const given = (rating: number): number => rows.reduce((sum, row) => (row.satisfaction === rating ? sum + row.n : sum), 0);
  return [given(1), given(2), given(3), given(4), given(5)];
}

export function figureOf(estimate: Estimate | null | undefined): SatisfactionFigure | null {
  if (!estimate) return null;
  return { value: estimate.value, low: estimate.interval?.low ?? null, high: estimate.interval?.high ?? null };
}

export function answersOf(source: InsightSource, rows: readonly CountRow[]): AnswersOf {
  const own = rows.filter((row) => row.source === source);
  const found = shownSatisfaction(countsOf(own));
  const isCrowded = own.some(({ crowded }) => crowded);
  const rest = isCrowded ? shownSatisfaction(countsOf(own.filter(({ crowded }) => !crowded))) : null;
  return {
    source,
    n: found?.n ?? null,
    mean: figureOf(found?.mean),
    satisfied: figureOf(found?.satisfied),
    meanWithoutCrowded: figureOf(rest?.mean),
    counts: found?.counts?.map((count, index) => ({ satisfaction: index + 1, count })) ?? [],
    months: found ? monthsOf(own) : [],
  };
}

function monthsOf(rows: readonly CountRow[]): MonthOfAnswers[] {
  const months = [...Map.groupBy(rows, ({ month }) => month)].map(([month, own]) => ({ month, counts: countsOf(own) }));
  return shownMonths(months).map(({ month, n, mean }) => ({ month, n, mean: figureOf(mean) }));
}

/** @param isCompared whether it stands beside other places, where it takes 30 answers to say anything */
export function placeSatisfaction(rows: readonly PlaceCount[], isCompared: boolean): PlaceSatisfaction[] {
  return [...Map.groupBy(rows, ({ code, service }) => `${code} ${service}`).values()].flatMap((own) => {
    const [first] = own;
    const service = serviceOf(first?.service ?? '');
    if (!first || !service) return [];
    const found = shownSatisfaction(countsOf(own));
    const isEnough = found !== null && (!isCompared || found.n >= FEWEST_COMPARED);
    return [{ code: first.code, service: service.code, serviceName: service.name, n: found?.n ?? null, mean: isEnough ? figureOf(found.mean) : null }];
  });
}
