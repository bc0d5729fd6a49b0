// Puts the idempotency key of a page into its form.
import { KEY_FIELD } from './form-key.ts';

export function HiddenKey({ formKey }: { formKey: string }) {
  return <input type="hidden" name={KEY_FIELD} value={formKey} />;
}
