// The page of an outage: both moments with their times, a reason, and what stands against it beside its box.
import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderRoute } from '../../../../test/render-route.tsx';
import { editChallenge } from '../../../../test/sample-proposal.ts';

// Whole pages with many boxes take their time on a busy machine.
jest.setTimeout(30_000);

const show = (answers: object = {}) => renderRoute('/challenges/night-works/outage', { EditChallenge: editChallenge({ stage: 'OPEN', viewerCan: ['RECORD_OUTAGE'] }), ...answers });

async function fill(values: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, value] of Object.entries(values)) {
    const box = document.getElementById(id);
    if (!box) throw new Error(`There is no box ${id}`);
    await userEvent.type(box, value);
  }
}

const FROM = { 'from-day': '1', 'from-month': '5', 'from-year': '2026', 'from-time': '9am' };
const UNTIL = { 'until-day': '1', 'until-month': '5', 'until-year': '2026', 'until-time': '10:30' };

describe('recording an outage', () => {
  it('sends both moments, in UK time, and the reason', async () => {
    const { asked } = await show({ RecordOutage: () => ({ recordOutage: { challenge: { id: 'chl_1', version: 3 }, userErrors: [] } }) });
    await fill({ ...FROM, ...UNTIL, 'reason-en': 'The sign-in service was down.' });
    await userEvent.click(screen.getByRole('button', { name: 'Record it and move the closing time' }));
    await waitFor(() =>
      expect(asked.findLast(({ name }) => name === 'RecordOutage')?.variables.input).toMatchObject({
        from: '2026-05-01T08:00:00.000Z',
        until: '2026-05-01T09:30:00.000Z',
        reason: { en: 'The sign-in service was down.' },
      }),
    );
  });

  it('asks for the time too, and sends nothing without', async () => {
    const { asked } = await show();
    await fill({ ...FROM, 'until-day': '1', 'until-month': '5', 'until-year': '2026' });
    await userEvent.click(screen.getByRole('button', { name: 'Record it and move the closing time' }));
    expect((await screen.findAllByText(/Enter a day, a month, a year and a time/u)).length).toBeGreaterThan(0);
    expect(asked.some(({ name }) => name === 'RecordOutage')).toBe(false);
  });

  it('says what the rules say, in words of the page', async () => {
    await show({ RecordOutage: () => ({ recordOutage: { challenge: null, userErrors: [{ code: 'BEFORE_OPENING', path: ['from'], message: 'x' }] } }) });
    await fill({ ...FROM, ...UNTIL, 'reason-en': 'The sign-in service was down.' });
    await userEvent.click(screen.getByRole('button', { name: 'Record it and move the closing time' }));
    expect((await screen.findAllByText(/Enter a beginning after the challenge opened/u)).length).toBeGreaterThan(0);
  });
});
