import { describe, expect, it, jest } from '@jest/globals';
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EditableChallengeFragment } from '../../../gql/types.ts';
import { renderRoute } from '../../../../test/render-route.tsx';
import { editChallenge, sampleDraft, stepped } from '../../../../test/sample-proposal.ts';

// Whole pages with many boxes take their time on a busy machine.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 5000 });

type Asked = { name: string; variables: Record<string, unknown> }[];
const open = (more: Partial<EditableChallengeFragment> = {}) => renderRoute('/challenges/night-works/edit/criteria', { EditChallenge: editChallenge(more), UpdateChallenge: stepped('updateChallenge') });
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const saved = async (asked: Asked) => {
  await press('Save and continue');
  await waitFor(() => expect(asked.some(({ name }) => name === 'UpdateChallenge')).toBe(true));
  return asked.findLast(({ name }) => name === 'UpdateChallenge')?.variables.input;
};
const ties = () => within(screen.getByRole('group', { name: 'If two ideas have equal points' }));
const price = () => within(screen.getAllByRole('group', { name: 'How price counts' })[0] ?? document.body);
const method = (name: RegExp) => userEvent.click(price().getByRole('radio', { name }));

describe('the rules of the order', () => {
  it('are none until somebody chooses', async () => {
    const { asked } = await open();
    expect(price().getByRole('radio', { name: /^By no rule/ })).toBeChecked();
    expect(await saved(asked)).toMatchObject({ content: { tieBreak: [], priceRule: null } });
  });

  it('break ties by the criteria in the order of their numbers', async () => {
    const { asked } = await open({ tieBreak: ['COST'] });
    expect(ties().getByLabelText('Cost')).toHaveValue('1');
    await userEvent.clear(ties().getByLabelText('Cost'));
    await userEvent.type(ties().getByLabelText('Cost'), '2');
    await userEvent.type(ties().getByLabelText('Impact'), '1');
    expect(await saved(asked)).toMatchObject({ content: { tieBreak: ['IMPACT', 'COST'] } });
  });

  it('take each number once, and no words', async () => {
    const { asked } = await open({ tieBreak: ['COST'] });
    await userEvent.type(ties().getByLabelText('Impact'), '1');
    await press('Save and continue');
    expect(await screen.findByRole('link', { name: 'Criterion 2: Place when points are equal: Use each number once.' })).toHaveAttribute('href', '#criteria-1-tie');
    await userEvent.clear(ties().getByLabelText('Impact'));
    await userEvent.type(ties().getByLabelText('Impact'), 'first');
    await press('Save and continue');
    expect(await screen.findByRole('link', { name: /^Criterion 1: .*Enter a whole number/ })).toBeInTheDocument();
    expect(asked.some(({ name }) => name === 'UpdateChallenge')).toBe(false);
  });

  it('keep the price with its criterion when that one moves', async () => {
    const { asked } = await open();
    await method(/^A price fixed beforehand/);
    await userEvent.type(price().getByLabelText('Price that earns all the points'), '£25,000');
    await userEvent.selectOptions(price().getByLabelText('Which criterion is the price?'), 'Cost');
    await press('Move up criterion 2');
    await waitFor(() => expect(within(screen.getByRole('group', { name: 'Criterion 1' })).getByLabelText('Criterion')).toHaveValue('Cost'));
    expect(price().getByLabelText('Which criterion is the price?')).toHaveDisplayValue('Cost');
    expect(await saved(asked)).toMatchObject({ content: { criteria: [{ code: 'COST' }, { code: 'IMPACT' }], priceRule: { method: 'BENCHMARK', criterionCode: 'COST', benchmark: '25000.00' } } });
  });

  it('name what is no amount and what is no number of points', async () => {
    const { asked } = await open();
    await method(/^A price fixed beforehand/);
    await userEvent.type(price().getByLabelText('Price that earns all the points'), 'cheap');
    await press('Save and continue');
    expect(await screen.findByRole('link', { name: /Enter the amount in pounds/ })).toHaveAttribute('href', '#priceRule-benchmark');
    await method(/^Price for each point/);
    await userEvent.type(price().getByLabelText('Least points'), '101');
    await press('Save and continue');
    expect(await screen.findByRole('link', { name: 'Enter a number of points from 0 to 100.' })).toHaveAttribute('href', '#priceRule-minimumPoints');
    await userEvent.clear(price().getByLabelText('Least points'));
    await userEvent.type(price().getByLabelText('Least points'), '62.5');
    expect(await saved(asked)).toMatchObject({ content: { priceRule: { method: 'PER_POINT', minimumPoints: 62.5 } } });
  });

  it('say in words what to beware of with the lowest price, and show what is stored', async () => {
    const { asked } = await open({ priceRule: { method: 'LOWEST', criterionCode: 'COST', minimumPoints: null, benchmark: null } });
    expect(price().getByRole('radio', { name: /^The lowest price/ })).toHaveAccessibleDescription(/when the cheapest idea drops out, the order of the others can change/);
    expect(price().getByLabelText('Which criterion is the price?')).toHaveDisplayValue('Cost');
    expect(await saved(asked)).toMatchObject({ content: { priceRule: { method: 'LOWEST', criterionCode: 'COST' } } });
  });
});

describe('what earns each score', () => {
  const anchored = sampleDraft.criteria.map((one) => (one.code === 'COST' ? { ...one, anchors: [{ level: 5, text: { en: 'A third less.', cy: 'Traean yn llai.' } }] } : one));

  it('is written level by level in both languages, and left out where nothing is written', async () => {
    const { asked } = await open({ criteria: anchored });
    const first = within(screen.getByRole('group', { name: 'Criterion 1' }));
    await userEvent.click(first.getByText('What earns each score (optional)'));
    await userEvent.type(first.getByLabelText('What earns a 0'), 'Nothing.');
    expect(await saved(asked)).toMatchObject({
      content: { criteria: [{ code: 'IMPACT', anchors: [{ level: 0, text: { en: 'Nothing.', cy: null } }] }, { code: 'COST', anchors: [{ level: 5, text: { en: 'A third less.', cy: 'Traean yn llai.' } }] }] },
    });
  });

  it('is asked for in Welsh in Wales before it is sent for review', async () => {
    const half = sampleDraft.criteria.map((one) => ({ ...one, anchors: [{ level: 3, text: { en: 'Half.', cy: null } }] }));
    await renderRoute('/challenges/night-works/edit', { SimilarChallenges: () => ({ challenge: { id: 'chl_1', similar: [] } }), EditChallenge: editChallenge({ regime: 'WALES_PA23', criteria: half }) });
    expect(screen.getByRole('link', { name: 'Criterion 1: What earns a 3 (Welsh)' })).toHaveAttribute('href', '/challenges/night-works/edit/criteria#criteria-0-anchor3-cy');
  });
});

describe('a change to published criteria', () => {
  it('shows before and after in words', async () => {
    await renderRoute('/challenges/night-works/amend/criteria', { EditChallenge: editChallenge({ stage: 'ENGAGING', viewerCan: ['AMEND'], tieBreak: ['COST'] }) });
    await method(/^The lowest price/);
    await userEvent.selectOptions(price().getByLabelText('Which criterion is the price?'), 'Cost');
    await userEvent.type(screen.getByLabelText('Reason'), 'Suppliers asked how price counts.');
    await userEvent.click(screen.getByRole('radio', { name: 'Yes, it is material' }));
    await press('See the difference');
    await screen.findByRole('button', { name: 'Publish this change' });
    const rows = (await screen.findAllByRole('listitem')).map(({ textContent }) => textContent).filter((text) => text?.includes('Published now'));
    expect(rows).toEqual(expect.arrayContaining([expect.stringContaining('How price counts'), expect.stringMatching(/Criterion 2: Is the price.*Yes/)]));
    expect(rows).toHaveLength(2);
  });
});
