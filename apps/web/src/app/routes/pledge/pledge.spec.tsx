import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderRoute } from '../../../../test/render-route.tsx';
import { fund, pledgePage, round, westmoor } from '../../../../test/sample-round.ts';

const PATH = '/solutions/roadear/pledge';
const answers = { PledgePage: () => pledgePage(round(westmoor, fund)) };
const next = () => userEvent.click(screen.getByRole('button', { name: 'Continue' }));
const whole = new URLSearchParams({
  step: 'check',
  org: 'org_fenwold',
  kind: 'CASH',
  amount: '£45,000',
  authority: 'Cabinet decision of 12 May',
  condition: JSON.stringify({ type: 'all', of: [{ type: 'total', min: '14000000' }] }),
}).toString();

describe('pledging step by step', () => {
  it('asks first who is pledging, among the organisations one may pledge for', async () => {
    await renderRoute(PATH, answers);
    expect(screen.getByRole('group', { name: 'Who is pledging?' })).toBeInTheDocument();
    expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('value'))).toEqual(['org_fenwold']);
  });

  it('goes on only with an answer, and leads to the question', async () => {
    await renderRoute(PATH, answers);
    await next();
    expect(await screen.findByRole('link', { name: 'Choose the organisation that pledges' })).toHaveAttribute('href', '#org');
    expect(document.title).toMatch(/^Error: /);
  });

  it('carries every answer in the address and nothing is lost on the way back', async () => {
    const { router } = await renderRoute(PATH, answers);
    await userEvent.click(screen.getByRole('radio', { name: 'Fenwold' }));
    await next();
    await userEvent.click(await screen.findByRole('radio', { name: 'Staff time' }));
    await next();
    await userEvent.type(await screen.findByRole('textbox', { name: 'What is it worth?' }), '18000');
    await next();
    expect(await screen.findByRole('link', { name: /^Say what it is and how you valued it/ })).toHaveAttribute('href', '#note');
    expect(screen.getByRole('link', { name: 'Choose another organisation that checks what it is worth' })).toHaveAttribute('href', '#verifier');
    await userEvent.type(screen.getByRole('textbox', { name: /^What is it, and how/ }), '60 crew days at £300');
    const checkers = screen.getByRole('combobox', { name: 'Who checks what it is worth?' });
    expect(within(checkers).queryByRole('option', { name: 'Fenwold' })).not.toBeInTheDocument();
    await userEvent.selectOptions(checkers, 'Marlowe Mutual');
    await next();
    await screen.findByRole('heading', { name: 'On which conditions does it hold?' });
    expect(Object.fromEntries(new URLSearchParams(router.state.location.search))).toMatchObject({ org: 'org_fenwold', kind: 'STAFF', amount: '18000', note: '60 crew days at £300', verifier: 'org_marlowe' });
  });

  it('never skips a step that is not answered', async () => {
    await renderRoute(`${PATH}?step=check&org=org_fenwold&kind=CASH`, answers);
    expect(screen.getByRole('textbox', { name: 'How much?' })).toBeInTheDocument();
    expect(screen.queryByText('There is a problem')).not.toBeInTheDocument();
  });

  it('builds the condition in plain words and takes parts out again', async () => {
    const { router } = await renderRoute(`${PATH}?step=conditions&org=org_fenwold&kind=CASH&amount=100`, answers);
    await userEvent.click(screen.getByRole('radio', { name: 'A certain organisation takes part' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Organisation' }), 'Marlowe Mutual');
    await userEvent.click(screen.getByRole('button', { name: 'Add this condition' }));
    expect(await screen.findByText('Holds if Marlowe Mutual takes part.')).toBeInTheDocument();
    expect(router.state.location.search).not.toMatch(/op=|type=/);
    await userEvent.click(screen.getByRole('button', { name: /^Remove/ }));
    expect(await screen.findByText('Holds in any case.')).toBeInTheDocument();
  });

  it('shows the same sentence as the server stores, and what would change', async () => {
    await renderRoute(`${PATH}?${whole}`, answers);
    expect(screen.getByText('Holds if pledges that hold reach £140,000.')).toBeInTheDocument();
    expect(screen.getByRole('row', { name: 'Firm £0 £155,000' })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: 'Waiting on conditions £110,000 £0' })).toBeInTheDocument();
    expect(screen.getByText(/2 other pledges would then hold too/)).toHaveTextContent('Westmoor £60,000, Roads Fund £50,000');
    expect(screen.getByText(/These wait for each other: Westmoor, Roads Fund, Fenwold/)).toBeInTheDocument();
    expect(screen.getByText('This closes the gap.')).toBeInTheDocument();
  });

  it('pledges once, however often the button is pressed', async () => {
    const { asked, router } = await renderRoute(`${PATH}?${whole}`, {
      ...answers,
      MakePledge: () => ({ makePledge: { pledge: { id: 'plg_new', status: 'ACTIVE' }, userErrors: [] } }),
      OwnPledgePage: () => ({ viewer: { person: { id: 'per_1' } }, solution: null }),
    });
    await userEvent.dblClick(screen.getByRole('button', { name: 'Pledge' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`${PATH}/plg_new`));
    const made = asked.filter(({ name }) => name === 'MakePledge');
    expect(made).toHaveLength(1);
    expect(made[0]?.idempotencyKey).toMatch(/^[0-9a-f]{32}$/);
    expect(made[0]?.variables).toEqual({
      input: {
        roundId: 'rnd_1',
        organisationId: 'org_fenwold',
        kind: 'CASH',
        amount: '45000.00',
        note: null,
        authority: 'Cabinet decision of 12 May',
        condition: { total: { min: '140000.00' } },
        validUntil: null,
        verifierId: null,
        match: null,
      },
    });
  });

  it('changes a pledge in place of making one, and tries the change out in its place', async () => {
    const mine = { ...westmoor, id: 'plg_mine', mine: true, organisation: { id: 'org_fenwold', kind: 'COUNCIL' as const, name: { en: 'Fenwold', cy: null } }, condition: { type: 'always' } };
    const { asked, router } = await renderRoute(`${PATH}?${whole}&change=plg_mine&version=4`, {
      PledgePage: () => pledgePage(round(mine)),
      ChangePledge: () => ({ changePledge: { pledge: { id: 'plg_mine', status: 'ACTIVE' }, userErrors: [] } }),
      OwnPledgePage: () => ({ viewer: { person: { id: 'per_1' } }, solution: null }),
    });
    expect(screen.getByRole('columnheader', { name: 'After the change' })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: 'Firm £60,000 £0' })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: 'Waiting on conditions £0 £45,000' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Change who pledges' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Change the pledge' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`${PATH}/plg_mine`));
    expect(asked.find(({ name }) => name === 'ChangePledge')?.variables).toMatchObject({ input: { id: 'plg_mine', version: 4, amount: '45000.00', condition: { total: { min: '140000.00' } } } });
  });

  it.each([
    ['The pledges stay below an amount', /more support would then undo your pledge/],
    ['A certain organisation stays out', /each wait for the other to stay out/],
    ['We are among the first', /must not depend on the order of pledging/],
  ])('says why it cannot be a condition that “%s”', async (name, why) => {
    await renderRoute(`${PATH}?step=conditions&org=org_fenwold&kind=CASH&amount=100`, answers);
    await userEvent.click(screen.getByRole('radio', { name }));
    await userEvent.click(screen.getByRole('button', { name: 'Add this condition' }));
    expect(await screen.findByRole('link', { name: why })).toHaveAttribute('href', '#type');
  });

  it('says why when nobody has given the person the power to pledge', async () => {
    await renderRoute(PATH, { PledgePage: () => pledgePage(round(), ['BUYER']) });
    expect(screen.getByRole('heading', { name: 'None of your organisations can pledge through you' })).toBeInTheDocument();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  });

  it('is closed when the round is', async () => {
    await renderRoute(PATH, { PledgePage: () => pledgePage({ ...round(), state: 'LOCKED' }) });
    expect(screen.getByRole('heading', { name: 'Pledging is closed' })).toBeInTheDocument();
  });
});
