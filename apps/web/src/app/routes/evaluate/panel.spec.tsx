import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PanelPageQuery } from '../../../gql/types.ts';
import { renderRoute } from '../../../../test/render-route.tsx';

const member = (name: string) => ({ id: `pnl_${name}`, role: 'EVALUATOR' as const, status: 'PENDING_DECLARATION' as const, stepsInFor: null, person: { id: `per_${name}`, name } });
const page = (...names: string[]) => (): PanelPageQuery => ({
  viewer: { person: { id: 'per_1' } },
  challenge: {
    id: 'chl_1',
    slug: 'fix',
    stage: 'CLOSED',
    version: 7,
    proposalCount: 3,
    sealing: { challengeId: 'chl_1', count: 3, stillSealed: 0 },
    viewerCan: ['APPOINT_PANEL', 'BEGIN_EVALUATION'],
    title: { en: 'Fix it once', cy: null },
    conflictFlags: null,
    panelCover: null,
    panel: names.map(member),
  },
});

describe('the panel', () => {
  it('appoints by e-mail address and role', async () => {
    const { asked } = await renderRoute('/challenges/fix/panel', {
      PanelPage: page(),
      AppointPanelMember: () => ({ appointPanelMember: { challenge: { id: 'chl_1' }, userErrors: [] } }),
    });
    expect(screen.getByRole('heading', { name: 'Nobody is on the panel yet' })).toBeInTheDocument();
    await userEvent.type(screen.getByRole('textbox', { name: 'E-mail address' }), 'ann@westmoor.example');
    await userEvent.click(screen.getByRole('radio', { name: 'Chair' }));
    await userEvent.click(screen.getByRole('button', { name: 'Add to the panel' }));
    expect(await screen.findByText(/ann@westmoor.example is on the panel/)).toBeInTheDocument();
    const input = { challengeId: 'chl_1', email: 'ann@westmoor.example', role: 'CHAIR' };
    expect(asked.find(({ name }) => name === 'AppointPanelMember')?.variables).toEqual({ input });
  });

  it('tells a wrong address before it asks the API', async () => {
    const { asked } = await renderRoute('/challenges/fix/panel', { PanelPage: page() });
    await userEvent.type(screen.getByRole('textbox', { name: 'E-mail address' }), 'ann');
    await userEvent.click(screen.getByRole('button', { name: 'Add to the panel' }));
    expect(await screen.findByRole('link', { name: 'Enter an e-mail address, like name@example.org' })).toHaveAttribute('href', '#email');
    expect(asked.some(({ name }) => name === 'AppointPanelMember')).toBe(false);
  });

  it('leads each reason not to begin to the person it is about', async () => {
    const userErrors = [
      { code: 'PANEL_TOO_SMALL', path: ['panel'], message: 'Add evaluators: 3 are needed.' },
      { code: 'DECLARATION_MISSING', path: ['panel', 'per_Bo'], message: 'Ask this evaluator to declare.' },
    ];
    const { asked } = await renderRoute('/challenges/fix/panel', { PanelPage: page('Ann', 'Bo'), BeginEvaluation: () => ({ beginEvaluation: { challenge: null, userErrors } }) });
    await userEvent.click(screen.getByRole('radio', { name: '2 ideas first' }));
    await userEvent.click(screen.getByRole('button', { name: 'Begin the scoring' }));
    expect(await screen.findByRole('link', { name: 'Bo has not declared on everybody who takes part' })).toHaveAttribute('href', '#panel-per_Bo');
    expect(document.getElementById('panel-per_Bo')).toHaveTextContent('Bo');
    expect(screen.getByRole('link', { name: 'Add evaluators: 3 are needed.' })).toHaveAttribute('href', '#panel');
    expect(asked.find(({ name }) => name === 'BeginEvaluation')?.variables).toEqual({ input: { challengeId: 'chl_1', version: 7, sampleSize: 2 } });
  });

  it('removes nobody without a reason', async () => {
    const { asked } = await renderRoute('/challenges/fix/panel/pnl_Bo', { PanelPage: page('Ann', 'Bo') });
    await userEvent.click(screen.getByRole('button', { name: 'Remove Bo' }));
    expect(await screen.findByRole('link', { name: 'Say why, in at least 10 characters' })).toBeInTheDocument();
    expect(asked.some(({ name }) => name === 'RemovePanelMember')).toBe(false);
  });

  it('removes somebody for the reason that is given', async () => {
    const { asked, router } = await renderRoute('/challenges/fix/panel/pnl_Bo', {
      PanelPage: page('Ann', 'Bo'),
      RemovePanelMember: () => ({ removePanelMember: { challenge: { id: 'chl_1' }, userErrors: [] } }),
    });
    await userEvent.type(screen.getByRole('textbox', { name: 'Why?' }), 'Bo has left the council');
    await userEvent.click(screen.getByRole('button', { name: 'Remove Bo' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/challenges/fix/panel'));
    expect(asked.find(({ name }) => name === 'RemovePanelMember')?.variables).toEqual({ input: { id: 'pnl_Bo', reason: 'Bo has left the council' } });
  });

  it('lets only the chair go while scores are given, and takes another only once there is none', async () => {
    const scoring = (roles: readonly ('EVALUATOR' | 'CHAIR')[]) => (): PanelPageQuery => {
      const { viewer, challenge } = page('Ann', 'Bo')();
      const panel = (challenge?.panel ?? []).flatMap((one, index) => (roles[index] ? [{ ...one, role: roles[index] }] : []));
      return { viewer, challenge: challenge && { ...challenge, stage: 'EVALUATING', viewerCan: ['REPLACE_CHAIR'], panel } };
    };
    const { unmount } = await renderRoute('/challenges/fix/panel', { PanelPage: scoring(['EVALUATOR', 'CHAIR']) });
    expect(screen.getAllByRole('link', { name: /^Remove / }).map(({ textContent }) => textContent)).toEqual(['Remove Bo']);
    expect(screen.queryByRole('button', { name: 'Add to the panel' })).toBeNull();
    unmount();
    await renderRoute('/challenges/fix/panel', { PanelPage: scoring(['EVALUATOR']) });
    expect(screen.queryByRole('link', { name: /^Remove / })).toBeNull();
    expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('value'))).toEqual(['CHAIR']);
  });
});
