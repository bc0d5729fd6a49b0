/** Moves the focus to a field and shows its question above it, not only the box. */
export function focusField(id: string): boolean {
  const field = id ? document.getElementById(id) : null;
  if (!field) return false;
  questionOf(field)?.scrollIntoView?.();
  field.focus({ preventScroll: true });
  return true;
}

function questionOf(field: HTMLElement): Element | null {
  const legend = field.closest('fieldset')?.querySelector('legend');
  const isChoice = field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox');
  if (legend && (isChoice || isNear(legend, field))) return legend;
  return document.querySelector(`label[for="${CSS.escape(field.id)}"]`) ?? field.closest('label') ?? field;
}

function isNear(legend: Element, field: HTMLElement): boolean {
  // A legend further away than half a screen would push the field itself out of sight.
  const distance = field.getBoundingClientRect().bottom - legend.getBoundingClientRect().top;
  return distance < window.innerHeight / 2;
}
