// Reads what a person typed or ticked out of a sent form.
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** The text, or null when nothing was typed. */
export function textOrNull(form: FormData, name: string): string | null {
  return textOf(form, name) || null;
}

export function textsOf(form: FormData, name: string): string[] {
  return form.getAll(name).filter((value) => typeof value === 'string');
}
