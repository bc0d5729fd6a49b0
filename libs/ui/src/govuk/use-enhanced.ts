/** Tells whether the page is alive: false on the server and while hydrating, true from then on. */
import { useLayoutEffect, useSyncExternalStore } from 'react';

const neverChanges = () => () => undefined;

export function useEnhanced(): boolean {
  const isEnhanced = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  useLayoutEffect(() => {
    // govuk-frontend hides what a script can reveal again only under this class; without a script all stays open.
    if (isEnhanced) document.body.classList.add('govuk-frontend-supported');
  }, [isEnhanced]);
  return isEnhanced;
}
