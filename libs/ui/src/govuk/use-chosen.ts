/** Which boxes are ticked: ours or the parent's state, in step with ticks made before the script arrived. */
import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

export type Chosen = {
  root: RefObject<HTMLDivElement | null>;
  chosen: readonly string[];
  choose: (values: string[]) => void;
};

export function useChosen(
  given: readonly string[] | undefined,
  initial: readonly string[],
  onChange: ((values: string[]) => void) | undefined,
): Chosen {
  const root = useRef<HTMLDivElement>(null);
  const [own, setOwn] = useState(initial);
  const chosen = given ?? own;
  const choose = (values: string[]) => {
    setOwn(values);
    onChange?.(values);
  };
  const synchronise = () => {
    const inputs = root.current?.querySelectorAll<HTMLInputElement>(':scope > div > input') ?? [];
    const ticked = Array.from(inputs)
      .filter((input) => input.checked)
      .map((input) => input.value);
    if (ticked.join('\n') !== chosen.join('\n') && ticked.some((value) => !chosen.includes(value))) choose(ticked);
  };
  const onArrival = useRef(synchronise);
  useLayoutEffect(() => onArrival.current(), []);
  return { root, chosen, choose };
}
