// Keeps a page that several people look at fresh, while it is visible and nothing else is under way.
import { useEffect } from 'react';
import { useRevalidator } from 'react-router';

const EVERY_MS = 2500;

export function useFresh(isWanted: boolean): void {
  const { state, revalidate } = useRevalidator();
  useEffect(() => {
    if (!isWanted || state !== 'idle') return undefined;
    const timer = setTimeout(() => {
      if (document.visibilityState === 'visible' && navigator.onLine) void revalidate();
    }, EVERY_MS);
    return () => clearTimeout(timer);
  });
}
