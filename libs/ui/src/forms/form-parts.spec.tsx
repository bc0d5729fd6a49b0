import { describe, expect, it, jest } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { render, screen } from '@testing-library/react';
import { live, serverHtml } from '../../test/live.tsx';
import { SaveStatus, ScoreField, WeightsEditor } from './index.ts';

const weights = (onValuesChange?: (values: Record<string, string>) => void) => (
  <WeightsEditor
    id="weights"
    legend="How ideas are scored"
    defaultValues={{ outcome: '60', cost: '30' }}
    onValuesChange={onValuesChange}
    items={[
      { id: 'outcome', label: 'Outcome' },
      { id: 'cost', label: 'Cost' },
    ]}
    totalText={(sum, total) => (sum === total ? 'All 100 given' : `${sum} of ${total}, ${total - sum} to go`)}
  />
);

describe('Weights', () => {
  it('are number boxes in a named group, with the total already there on the server', () => {
    const html = serverHtml(weights());
    expect(html.match(/type="number"/g)).toHaveLength(2);
    expect(html).toContain('name="outcome"');
    expect(html).toContain('90 of 100, 10 to go');
  });

  it('say the running total while typing', async () => {
    const onValuesChange = jest.fn();
    const { user } = await live(weights(onValuesChange));
    await user.clear(screen.getByLabelText('Cost'));
    expect(screen.getByRole('status')).toHaveTextContent('60 of 100, 40 to go');
    await user.type(screen.getByLabelText('Cost'), '40');
    expect(screen.getByRole('status')).toHaveTextContent('All 100 given');
    expect(onValuesChange).toHaveBeenLastCalledWith({ outcome: '60', cost: '40' });
  });
});

describe('The save status', () => {
  it('is spoken and is true to the state', () => {
    render(<SaveStatus state="offline">Saved on this device, not sent</SaveStatus>);
    expect(screen.getByRole('status')).toHaveTextContent('Saved on this device, not sent');
  });

  it('keeps its place while there is nothing to say', () => {
    render(<SaveStatus state="idle" />);
    expect(screen.getByRole('status')).toHaveTextContent('');
  });
});

describe('A score', () => {
  const score = (
    <ScoreField
      id="outcome"
      name="scores.outcome"
      legend="Outcome"
      weightText="weight 40"
      defaultValue="0"
      error="Choose a score"
      levels={[
        { value: '0', label: '0 – none', anchor: 'Nothing changes' },
        { value: '3', label: '3 – clear', anchor: 'A change with some proof' },
      ]}
      rationale={{ label: 'Why?', limit: 10, limitText: 'Up to 10 words', countText: (left) => `${left} left` }}
    />
  );

  it('has words for every level and shows nought as nought', async () => {
    await live(score);
    expect(screen.getByRole('group', { name: 'Outcome weight 40' })).toBeVisible();
    expect(screen.getByRole('radio', { name: '0 – none' })).toBeChecked();
    expect(screen.getByRole('radio', { name: '3 – clear' })).toHaveAccessibleDescription('A change with some proof');
  });

  it('asks for the reason beside it', async () => {
    const { user } = await live(score);
    await user.type(screen.getByLabelText('Why?'), 'two pilots');
    expect(screen.getByText('8 left')).toBeInTheDocument();
    expect(screen.getByLabelText('Why?')).toHaveAttribute('id', 'outcome-rationale');
  });

  it('can be reached from the error summary by its own id', async () => {
    await live(score);
    expect(document.getElementById('outcome')).toBe(screen.getByRole('radio', { name: '0 – none' }));
  });
});
