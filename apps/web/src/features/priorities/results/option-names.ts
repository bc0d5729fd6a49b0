// Finds the name of an option by its id, in the language of the page.
import type { ConsultationOptionLineFragment } from '../../../gql/types.ts';
import { useText } from '../../../language/localised.tsx';

export function useOptionNames(options: readonly Pick<ConsultationOptionLineFragment, 'id' | 'code' | 'title'>[]) {
  const text = useText();
  const byId = new Map(options.map((option) => [option.id, option]));
  return {
    nameOf: (id: string): string => text(byId.get(id)?.title),
    codeOf: (id: string): string => byId.get(id)?.code ?? '',
  };
}

/** One decimal, the same on the server and in the browser. */
export const oneDecimal = (value: number): string => value.toFixed(1);
