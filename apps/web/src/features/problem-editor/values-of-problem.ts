// What is saved of a problem and of a council's part in it, as the values of the form that changes it.
import type { EditableProblem } from './editable-problem.ts';

type Values = Record<string, string>;
type Part = EditableProblem['councils'][number];

export function valuesOfPart(part: Part | undefined): Values {
  if (!part) return {};
  return {
    affectedPeople: part.affectedPeople === null ? '' : String(part.affectedPeople),
    yearlyCost: part.yearlyCost?.amount.replace(/\.00$/, '') ?? '',
    costBasis: part.costBasis ?? '',
    words: part.words ?? '',
    placeCode: part.place?.code ?? '',
  };
}

export function valuesOfProblem(problem: EditableProblem): Values {
  const { title, whatHappens, whoIsAffected, service, place } = problem;
  const pairs = Object.entries({ title, whatHappens, whoIsAffected }).flatMap(([name, text]) => [
    [`${name}-en`, text.en ?? ''],
    [`${name}-cy`, text.cy ?? ''],
  ]);
  const own = valuesOfPart(problem.councils.find(({ isFirst }) => isFirst));
  return { ...own, ...Object.fromEntries(pairs), service: service.code, placeCode: place?.code ?? '' };
}
