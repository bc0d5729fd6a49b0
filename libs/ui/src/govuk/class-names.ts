/** Joins the class names that apply, leaving out the empty ones. */
export function classNames(...parts: (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}

/** The same for ids in aria-describedby, where nothing must be undefined rather than an empty attribute. */
export function idList(...parts: (string | false | null | undefined)[]): string | undefined {
  return classNames(...parts) || undefined;
}
