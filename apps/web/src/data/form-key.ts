// The hidden field that makes sending a form twice the same as sending it once; loaders make a new one per page view.
export const KEY_FIELD = 'idempotencyKey';

export function newFormKey(): string {
  // randomUUID is missing on plain http; random values are there everywhere.
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
