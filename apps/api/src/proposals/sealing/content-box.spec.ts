// A receipt is the hash of one exact text, a draft opens only as itself, and a seal is bound to one version.
import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { EMPTY_PROPOSAL } from '@moothall/domain/proposal';
import { KeyRing } from '../../platform/keys/key-ring.ts';
import { type ProposalJson, toJson } from '../proposal-json.ts';
import { lockContent, receiptHash, sealBoundTo, submissionText, unlockContent } from './content-box.ts';

const content: ProposalJson = toJson(EMPTY_PROPOSAL);
const submission = { salt: 'pepper', challengeId: 'chl_1', proposalVersion: 2, content, organisationId: 'org_1', proposalId: 'prp_1' };

describe('what a proposal says', () => {
  it('comes out of its box as it went in, for the same proposal and purpose alone', () => {
    const keys = new KeyRing(randomBytes(32));
    const box = lockContent(keys, 'prp_1', content);
    expect(unlockContent(keys, 'prp_1', box)).toEqual(content);
    expect(() => unlockContent(keys, 'prp_2', box)).toThrow('The locked draft prp_2 was changed');
    // A box is opened by purpose: what is locked as something else is no draft.
    expect(() => unlockContent(keys, 'prp_1', keys.lock('file', 'prp_1', Buffer.from('{}')))).toThrow('The locked draft prp_1 was changed');
  });

  it('is sealed with all that says which version it is, as canonical text, and its SHA-256 is the receipt', () => {
    const text = submissionText(submission);
    expect(JSON.parse(text)).toEqual(submission);
    expect(Object.keys(JSON.parse(text))).toEqual(['challengeId', 'content', 'organisationId', 'proposalId', 'proposalVersion', 'salt']);
    expect(receiptHash(submission)).toBe(createHash('sha256').update(text).digest('hex'));
    // What is not part of a submission leaves its receipt as it is.
    expect(receiptHash({ ...submission, ...{ note: 'x' } })).toBe(receiptHash(submission));
  });

  it('is bound to its challenge, proposal, organisation and version', () => {
    expect(sealBoundTo(submission)).toBe('chl_1|prp_1|org_1|2');
  });
});
