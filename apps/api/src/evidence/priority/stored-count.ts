// Reads a stored result back; it was written by our own count, and its hash was stored with it.
import type { ConsultationCount } from '@moothall/domain/priority';

export function readCount(text: string): ConsultationCount {
  return JSON.parse(text);
}
