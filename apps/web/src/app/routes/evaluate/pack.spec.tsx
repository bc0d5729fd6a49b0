import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PackPageQuery } from '../../../gql/types.ts';
import { renderRoute } from '../../../../test/render-route.tsx';

const page = (change: Partial<NonNullable<PackPageQuery['challenge']>> = {}) => (): PackPageQuery => ({
  viewer: { person: { id: 'per_1' } },
  challenge: {
    id: 'chl_1',
    slug: 'fix',
    title: { en: 'Fix it once', cy: null },
    packRedactions: [{ id: 'red_1', file: 'scores.jsonl', key: 'prp_1|per_2|IMPACT', field: 'reason', ground: 'S40', note: 'It names a person.', madeAt: '2026-05-12T09:00:00Z', person: { id: 'per_1', name: 'Ann' } }],
    packClaims: [{ proposalId: 'prp_1', label: 'Proposal A', field: 'content.costs', ground: 'S43', why: 'Rivals would undercut us.' }],
    ...change,
  },
});

describe('the decision pack', () => {
  it('is offered in full and to be given out', async () => {
    await renderRoute('/challenges/fix/pack', { PackPage: page() });
    expect(screen.getByRole('link', { name: 'Download the pack in full' })).toHaveAttribute('href', '/data/challenges/chl_1/decision-pack.zip');
    expect(screen.getByRole('link', { name: 'Download the pack to be given out' })).toHaveAttribute('href', '/data/challenges/chl_1/decision-pack.zip?redacted=1');
  });

  it('withholds what a supplier claims, on its ground and in its words', async () => {
    const { asked } = await renderRoute('/challenges/fix/pack', { PackPage: page(), WithholdInPack: () => ({ withholdInPack: { challenge: { id: 'chl_1' }, userErrors: [] } }) });
    await userEvent.click(screen.getByRole('button', { name: 'Withhold Proposal A content.costs' }));
    await waitFor(() => expect(asked.some(({ name }) => name === 'WithholdInPack')).toBe(true));
    const input = { challengeId: 'chl_1', file: 'proposals.jsonl', row: 'prp_1', field: 'content.costs', ground: 'S43', note: 'The supplier claims: Rivals would undercut us.' };
    expect(asked.find(({ name }) => name === 'WithholdInPack')?.variables).toEqual({ input });
  });

  it('shows again what was withheld, and says at the field why another cannot be', async () => {
    const userErrors = [{ code: 'UNKNOWN_VALUE', path: ['field'], message: 'Choose a value that the pack has.' }];
    const { asked } = await renderRoute('/challenges/fix/pack', {
      PackPage: page(),
      ShowInPack: () => ({ showInPack: { challenge: { id: 'chl_1' }, userErrors: [] } }),
      WithholdInPack: () => ({ withholdInPack: { challenge: null, userErrors } }),
    });
    await userEvent.click(screen.getByRole('button', { name: 'Withhold this value' }));
    expect(await screen.findByRole('link', { name: 'Choose a value that the pack has.' })).toHaveAttribute('href', '#field');
    await userEvent.click(screen.getByRole('button', { name: 'Show again reason' }));
    await waitFor(() => expect(asked.find(({ name }) => name === 'ShowInPack')?.variables).toEqual({ input: { id: 'red_1' } }));
  });

  it('is refused to those who may not have it', async () => {
    await renderRoute('/challenges/fix/pack', { PackPage: page({ packClaims: null, packRedactions: null }) });
    expect(screen.queryByRole('link', { name: /Download/ })).not.toBeInTheDocument();
  });
});
