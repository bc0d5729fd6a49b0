// By what a vote is known to be somebody's first: a hash that says nothing in any other consultation.
import { createHash } from 'node:crypto';

/** What a visit, or a person on a panel, is known by in one consultation and in no other. */
export function voterIn(consultationId: string, secret: string): string {
  return createHash('sha256').update(`${consultationId}:${secret}`).digest('hex');
}
