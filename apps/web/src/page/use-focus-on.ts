// Puts the focus on a field by its id: where an error in another page led, or a group that was just added.
import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** `attempt` changes with every answer, so that the same field can take the focus twice. */
export function useFocusOn(id: string | undefined, attempt: string | undefined): void {
  useEffect(() => {
    if (id) focusOn(id);
  }, [id, attempt]);
}

/** After a move to `…#field` the field takes the focus, not only the view. */
export function useFocusOnHash(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash.length > 1) focusOn(decodeURIComponent(hash.slice(1)));
  }, [hash]);
}

function focusOn(id: string): void {
  const field = document.getElementById(id);
  if (!field) return;
  field.scrollIntoView?.({ block: 'center' });
  field.focus({ preventScroll: true });
}
