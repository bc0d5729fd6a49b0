// Looks at the page again every second while somebody waits for it.
import { useEffect } from 'react';
import { useRevalidator } from 'react-router';

const EVERY_MS = 1_000;

/** @param seen what was seen last, so that each look waits for the one before */
export function useLookAgain(seen: unknown): void {
  const { state, revalidate } = useRevalidator();
  useEffect(() => {
    if (state !== 'idle') return undefined;
    const timer = setTimeout(() => void revalidate(), EVERY_MS);
    return () => clearTimeout(timer);
  }, [state, revalidate, seen]);
}
