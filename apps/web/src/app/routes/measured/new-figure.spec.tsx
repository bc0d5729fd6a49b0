import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { NewFigurePageQuery } from '../../../gql/types.ts';
import { renderRoute } from '../../../../test/render-route.tsx';

const page = { NewFigurePage: (): NewFigurePageQuery => ({ viewer: { person: { id: 'per_1' }, actingFor: { id: 'org_1', kind: 'COUNCIL', place: { code: 'E10000007' } } } }) };

describe('writing down a figure', () => {
  it('sends it with its source, per cent as a share', async () => {
    const { asked } = await renderRoute('/work/evidence/new?service=PARKS', { ...page, AddEvidence: () => ({ addEvidence: { evidenceItem: null, userErrors: [{ code: 'MISSING', path: ['citation'], message: 'Enter who published it.' }] } }) });
    await userEvent.type(screen.getByRole('textbox', { name: 'The figure' }), '68.4%');
    await userEvent.type(screen.getByRole('textbox', { name: 'Per cent of those asked who answered (optional)' }), '31');
    await userEvent.type(screen.getByRole('textbox', { name: 'How many took part (optional)' }), '1,100');
    await userEvent.click(screen.getByRole('button', { name: 'Show this figure' }));
    expect(await screen.findByRole('link', { name: 'Enter who published it.' })).toHaveAttribute('href', '#citation');
    expect(asked.find(({ name }) => name === 'AddEvidence')?.variables).toMatchObject({ input: { place: 'E10000007', service: 'PARKS', value: 68.4, n: 1100, responseRate: 0.31, unit: 'PERCENT', kind: 'SURVEY' } });
    expect(screen.getByRole('textbox', { name: 'The figure' })).toHaveValue('68.4%');
  });

  it('asks for numbers before it asks the API', async () => {
    const { asked } = await renderRoute('/work/evidence/new', page);
    await userEvent.type(screen.getByRole('textbox', { name: 'The figure' }), 'most');
    await userEvent.click(screen.getByRole('button', { name: 'Show this figure' }));
    expect(await screen.findByRole('link', { name: 'Write a number, like 68.4' })).toHaveAttribute('href', '#value');
    expect(asked.some(({ name }) => name === 'AddEvidence')).toBe(false);
  });
});
