// What a proposal says as a locked box, for its own organisation, and as canonical text, for its receipt and its seal.
import { canonicalJson } from '@moothall/domain/journal';
import { sha256 } from '../../journal/append.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import type { ProposalJson } from '../proposal-json.ts';

const PURPOSE = 'draft';

export function lockContent(keys: KeyRing, proposalId: string, content: ProposalJson): Buffer {
  return keys.lock(PURPOSE, proposalId, Buffer.from(JSON.stringify(content), 'utf8'));
}

export function unlockContent(keys: KeyRing, proposalId: string, box: Uint8Array): ProposalJson {
  return JSON.parse(keys.unlock(PURPOSE, proposalId, box).toString('utf8'));
}

/** A version that was sent, and nothing else: what its receipt is taken over. */
export interface Submission {
  readonly challengeId: string;
  readonly content: ProposalJson;
  readonly organisationId: string;
  readonly proposalId: string;
  readonly proposalVersion: number;
  readonly salt: string;
}

/** The canonical submission: this text is sealed, and its SHA-256 is the receipt. */
export function submissionText(submission: Submission): string {
  const { challengeId, content, organisationId, proposalId, proposalVersion, salt } = submission;
  return canonicalJson({ challengeId, content, organisationId, proposalId, proposalVersion, salt });
}

/** What a receipt is; a supplier can compute it from what it sent. */
export function receiptHash(submission: Submission): string {
  return sha256(submissionText(submission));
}

/** What a seal is bound to, so that no version opens as another one. */
export function sealBoundTo(one: Pick<Submission, 'challengeId' | 'proposalId' | 'organisationId' | 'proposalVersion'>): string {
  return `${one.challengeId}|${one.proposalId}|${one.organisationId}|${one.proposalVersion}`;
}
