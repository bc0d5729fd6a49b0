// Names of organisations and milestones, as conditions call them, in the language of the page.
import type { PledgePageQuery } from '../../gql/types.ts';
import type { Locale } from '../../language/locale.ts';
import { chooseText, type LocalisedText } from '../../language/localised.tsx';

type Solution = NonNullable<PledgePageQuery['solution']>;

export interface Named {
  id: string;
  name: string;
}

/** Who could be named in a condition: those around this solution first. */
export function organisationsToName(solution: Solution, others: PledgePageQuery['organisations']['nodes'], locale: Locale): Named[] {
  const near = [
    ...(solution.pledgeRound?.pledges ?? []).map(({ organisation }) => organisation),
    solution.challenge.lead,
    ...solution.challenge.participants.map(({ organisation }) => organisation),
    solution.organisation,
  ];
  const found = new Map([...near, ...others].map(({ id, name }) => [id, { id, name: nameIn(name, locale) }]));
  return [...found.values()];
}

export function namesOf(organisations: readonly Named[], milestones: readonly { code: string; title: string }[]): Map<string, string> {
  return new Map([...organisations.map(({ id, name }) => [id, name] as const), ...milestones.map(({ code, title }) => [code, title] as const)]);
}

export const nameIn = (name: LocalisedText, locale: Locale): string => chooseText(name, locale).text;
