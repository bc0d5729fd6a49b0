/** Turns the answer of a mutation into a summary and the message of each field, in the same words. */
import type { ErrorSummaryItem } from '../govuk/error-summary.tsx';

export type UserError = { code: string; path?: readonly string[] | null; message: string };

export type FormErrors = {
  /** For the ErrorSummary; an error without a field has no link. */
  items: ErrorSummaryItem[];
  hasErrors: boolean;
  /** The first message for the field with this id. */
  errorFor: (fieldId: string) => string | undefined;
};

/** `["budget", "min"]` becomes `budget-min`. */
export function idOfPath(path: readonly string[]): string {
  return path.join('-');
}

export function errorsFromUserErrors(
  userErrors: readonly UserError[],
  /** Says which field a path belongs to; nothing when no field shows it. */
  fieldId: (path: readonly string[]) => string | undefined = idOfPath,
): FormErrors {
  const messages = new Map<string, string>();
  const items = userErrors.map(({ path, message }): ErrorSummaryItem => {
    const id = path && path.length > 0 ? fieldId(path) : undefined;
    if (!id) return { text: message };
    if (!messages.has(id)) messages.set(id, message);
    return { text: message, href: `#${id}` };
  });
  return { items, hasErrors: items.length > 0, errorFor: (id) => messages.get(id) };
}
