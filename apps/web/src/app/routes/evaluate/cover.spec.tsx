import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CoverPageQuery } from '../../../gql/types.ts';
import { renderRoute } from '../../../../test/render-route.tsx';

type Challenge = NonNullable<CoverPageQuery['challenge']>;
const cover: NonNullable<Challenge['panelCover']> = ['A', 'B'].map((letter) => ({ scorers: 3, sent: 1, needed: 3, isShort: false, proposal: { id: `prp_${letter}`, label: `Proposal ${letter}`, title: null, namesInText: [] } }));
const page = (viewerCan: Challenge['viewerCan'], panelCover: Challenge['panelCover']) => (): CoverPageQuery => ({
  viewer: { person: { id: 'per_1' } },
  challenge: { id: 'chl_1', slug: 'fix', stage: 'EVALUATING', viewerCan, title: { en: 'Fix it once', cy: null }, panelCover },
});
const note = () => userEvent.click(screen.getByRole('button', { name: 'Note it and ask the panel to declare again' }));

describe('who is found to take part later', () => {
  it('is noted by the chair, by the label of the idea', async () => {
    const { asked } = await renderRoute('/challenges/fix/cover', { CoverPage: page(['MODERATE'], cover), NameParty: () => ({ nameParty: { challenge: { id: 'chl_1' }, userErrors: [] } }) });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'In which idea?' }), 'Proposal B');
    await userEvent.type(screen.getByRole('textbox', { name: 'Name of the organisation' }), 'Harrow Surfacing');
    await userEvent.type(screen.getByRole('textbox', { name: 'How it became known' }), 'It stands on the invoice.');
    await note();
    expect(await screen.findByText(/It is noted\./)).toBeInTheDocument();
    expect(asked.find(({ name }) => name === 'NameParty')?.variables).toEqual({ input: { proposalId: 'prp_B', name: 'Harrow Surfacing', reason: 'It stands on the invoice.' } });
  });

  it('needs a name and how it became known, and keeps what was typed', async () => {
    const userErrors = [{ code: 'REASON_MISSING', path: ['reason'], message: 'Say how it became known, in at least 10 characters.' }];
    await renderRoute('/challenges/fix/cover', { CoverPage: page(['MODERATE'], cover), NameParty: () => ({ nameParty: { challenge: null, userErrors } }) });
    await userEvent.type(screen.getByRole('textbox', { name: 'Name of the organisation' }), 'Harrow Surfacing');
    await note();
    expect(await screen.findByRole('link', { name: userErrors[0]?.message })).toHaveAttribute('href', '#reason');
    expect(screen.getByRole('textbox', { name: 'Name of the organisation' })).toHaveValue('Harrow Surfacing');
  });

  it('is told to the chair by a buyer, who does not know the ideas apart', async () => {
    await renderRoute('/challenges/fix/cover', { CoverPage: page(['REPLACE_CHAIR'], null) });
    expect(screen.getByText(/tell the chair of the panel/)).toBeInTheDocument();
    expect(screen.queryByRole('combobox', { name: 'In which idea?' })).not.toBeInTheDocument();
  });
});
