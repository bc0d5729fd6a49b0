import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DeclarePageDocument } from '../../../gql/declare-page.ts';
import { renderRoute } from '../../../../test/render-route.tsx';
import { sheet, worklist } from '../../../../test/sample-scoring.ts';

const party = (name: string) => ({ party: `org_${name}`, name, kind: null, direct: null, note: null, declaredAt: null });
const page = (...names: string[]) => () => ({
  viewer: { person: { id: 'per_bo' } },
  challenge: {
    id: 'chl_1',
    slug: 'fix',
    title: { en: 'Fix it once', cy: null },
    scoresheet: { id: 'pnl_1', status: 'PENDING_DECLARATION', flags: [], pastEmployers: [], declarations: names.map(party) },
  },
});
const done = { declareConflict: { scoresheet: { id: 'pnl_1', status: 'CLEARED' }, userErrors: [] } };
const after = { ScoringWorklist: () => worklist(sheet([])) };

describe('declaring interests', () => {
  it('declares on everybody at once when there is no interest', async () => {
    const { asked } = await renderRoute('/evaluate/fix/declare', { DeclarePage: page('Kestrel', 'HeatBond'), DeclareConflict: () => done, ...after });
    await userEvent.click(screen.getByRole('radio', { name: 'No, in none of them' }));
    await userEvent.click(screen.getByRole('button', { name: 'Declare and go on' }));
    await waitFor(() => expect(asked.some(({ name }) => name === 'DeclareConflict')).toBe(true));
    const none = { kind: 'NONE', direct: null, note: null };
    const declarations = [{ party: 'org_Kestrel', ...none }, { party: 'org_HeatBond', ...none }];
    expect(asked.find(({ name }) => name === 'DeclareConflict')?.variables).toEqual({ input: { challengeId: 'chl_1', declarations, pastEmployers: [] } });
  });

  it('asks how near an interest is, and what it is', async () => {
    const { asked } = await renderRoute('/evaluate/fix/declare', { DeclarePage: page('Kestrel', 'HeatBond'), DeclareConflict: () => done, ...after });
    await userEvent.click(screen.getByRole('radio', { name: 'Yes, in at least one' }));
    await userEvent.click(within(screen.getByRole('group', { name: 'Kestrel' })).getByRole('radio', { name: /^Financial/ }));
    await userEvent.click(within(screen.getByRole('group', { name: 'HeatBond' })).getByRole('radio', { name: 'No interest' }));
    await userEvent.click(screen.getByRole('radio', { name: /^Indirect/ }));
    await userEvent.type(screen.getByRole('textbox', { name: 'What is the interest?' }), 'My sister owns shares');
    await userEvent.click(screen.getByRole('button', { name: 'Declare and go on' }));
    await waitFor(() => expect(asked.some(({ name }) => name === 'DeclareConflict')).toBe(true));
    const input = asked.find(({ name }) => name === 'DeclareConflict')?.variables.input as { declarations: unknown[] };
    expect(input.declarations[0]).toEqual({ party: 'org_Kestrel', kind: 'FINANCIAL', direct: false, note: 'My sister owns shares' });
  });

  it('leads an error to the party it is about', async () => {
    const userErrors = [{ code: 'EXPLANATION_MISSING', path: ['declarations', 'org_HeatBond'], message: 'Describe the interest.' }];
    await renderRoute('/evaluate/fix/declare', { DeclarePage: page('Kestrel', 'HeatBond'), DeclareConflict: () => ({ declareConflict: { scoresheet: null, userErrors } }) });
    await userEvent.click(screen.getByRole('radio', { name: 'Yes, in at least one' }));
    await userEvent.click(screen.getByRole('button', { name: 'Declare and go on' }));
    expect(await screen.findByRole('link', { name: 'HeatBond: Describe the interest.' })).toHaveAttribute('href', '#declaration-1');
  });

  it('shows nothing else of the ideas, and asks for nothing else', async () => {
    await renderRoute('/evaluate/fix/declare', { DeclarePage: page('Kestrel') });
    expect(DeclarePageDocument.text).not.toMatch(/proposal|items|summary/);
  });

  it('waits until it is known who takes part', async () => {
    await renderRoute('/evaluate/fix/declare', { DeclarePage: page() });
    expect(screen.getByRole('heading', { name: 'Not yet' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Declare and go on' })).not.toBeInTheDocument();
  });
});
