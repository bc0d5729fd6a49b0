import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ChallengeLogQuery } from '../../../gql/types.ts';
import { renderRoute } from '../../../../test/render-route.tsx';

const ZEROS = '0'.repeat(64);

const record: ChallengeLogQuery = {
  challenge: {
    id: 'chl_1',
    slug: 'fix-it-once',
    title: { en: 'Fix it once', cy: null },
    logVerification: { ok: true, entries: 2, headHash: ZEROS, failedAtSeq: null, reason: null },
    log: {
      totalCount: 2,
      nodes: [
        { seq: 1, at: '2026-11-01T10:00:00.000Z', hash: ZEROS, prevHash: ZEROS, detailsDigest: ZEROS, act: 'challenge.published', actor: { id: 'per_1', name: 'Ann Price' }, organisation: null },
        { seq: 2, at: '2026-11-02T10:00:00.000Z', hash: ZEROS, prevHash: ZEROS, detailsDigest: ZEROS, act: null, actor: null, organisation: null },
      ],
      pageInfo: { hasNextPage: false, endCursor: null },
    },
  },
};

describe('the public record of a challenge', () => {
  it('keeps the place of an entry that is not public yet', async () => {
    await renderRoute('/challenges/fix-it-once/log', { ChallengeLog: () => record });
    expect(screen.getByRole('row', { name: /Published Ann Price/ })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /Sealed: not public yet/ })).toBeInTheDocument();
  });

  it('does not take the server’s word: the browser finds a record that does not fit', async () => {
    await renderRoute('/challenges/fix-it-once/log', { ChallengeLog: () => record });
    expect(screen.getByText(/all 2 entries hold together/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Check it in this browser' }));
    expect(await screen.findByText(/Entry 1 does not fit/)).toBeInTheDocument();
  });
});
