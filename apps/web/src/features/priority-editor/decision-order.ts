// The order of a result, and the order that a form sends.
import type { DecideConsultationQuery } from '../../gql/types.ts';

type Decidable = Pick<NonNullable<DecideConsultationQuery['consultation']>, 'options' | 'result'>;

/** Options as the result has them; what it does not name comes last. */
export function resultOrder({ options, result }: Decidable): string[] {
  const listed = options.filter(({ state }) => state === 'LISTED').map(({ id }) => id);
  const ranked = [...(result?.pairwise?.everyone.scores ?? []), ...(result?.ranked?.ranking ?? [])].map(({ optionId }) => optionId);
  return [...ranked, ...listed.filter((id) => !ranked.includes(id))];
}

const PREFIX = 'place-';

/** The first `count` options by the places in the form; typed places may be equal, then the form's own order decides. */
export function orderIn(values: Readonly<Record<string, string>>): string[] {
  const places = Object.entries(values).filter(([name]) => name.startsWith(PREFIX));
  const sorted = places.toSorted(([, one], [, other]) => Number(one) - Number(other)).map(([name]) => name.slice(PREFIX.length));
  return sorted.slice(0, Number(values.count) || sorted.length);
}
