import { describe, expect, it, jest } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { live, serverHtml } from '../../test/live.tsx';
import { ReorderableList } from './index.ts';

const list = (onOrderChange?: (order: string[]) => void) => (
  <ReorderableList
    label="Ideas in order"
    name="rank"
    onOrderChange={onOrderChange}
    items={[
      { id: 'night', label: 'Night works' },
      { id: 'warm', label: 'Warm mix' },
      { id: 'alert', label: 'Resident alert' },
    ]}
    texts={{
      up: (label) => `Move ${label} up`,
      down: (label) => `Move ${label} down`,
      position: (label) => `Move ${label} to position`,
      moved: (label, position, count) => `${label}, moved to position ${position} of ${count}`,
    }}
  />
);

const order = () =>
  within(screen.getByRole('list', { name: 'Ideas in order' }))
    .getAllByRole('listitem')
    .map((item) => item.dataset.item);

describe('A list in order', () => {
  it('has number boxes to send without a script', () => {
    const html = serverHtml(list());
    expect(html).toContain('name="rank-night"');
    expect(html.match(/type="number"/g)).toHaveLength(3);
    expect(html).not.toContain('<button');
  });

  it('moves an item by the keyboard; the focus follows and the move is spoken', async () => {
    const onOrderChange = jest.fn();
    const { user } = await live(list(onOrderChange));
    screen.getByRole('button', { name: 'Move Resident alert up' }).focus();
    await user.keyboard('{Enter}');
    expect(order()).toEqual(['night', 'alert', 'warm']);
    expect(onOrderChange).toHaveBeenLastCalledWith(['night', 'alert', 'warm']);
    expect(screen.getByRole('status')).toHaveTextContent('Resident alert, moved to position 2 of 3');
    expect(screen.getByRole('button', { name: 'Move Resident alert up' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(order()).toEqual(['alert', 'night', 'warm']);
    await user.keyboard('{Enter}');
    expect(order()).toEqual(['alert', 'night', 'warm']);
    expect(screen.getByRole('button', { name: 'Move Resident alert up' })).toHaveFocus();
  });

  it('moves an item to a chosen position', async () => {
    const { user } = await live(list());
    await user.selectOptions(screen.getByLabelText('Move Night works to position'), '3');
    expect(order()).toEqual(['warm', 'alert', 'night']);
    expect(screen.getByLabelText('Move Night works to position')).toHaveFocus();
    expect(screen.getByLabelText('Move Night works to position')).toHaveValue('3');
  });

  it('gives the same order with the mouse', async () => {
    await live(list());
    const [first, , last] = screen.getAllByRole('listitem');
    fireEvent.dragStart(last!);
    fireEvent.dragOver(first!);
    fireEvent.drop(first!);
    expect(order()).toEqual(['alert', 'night', 'warm']);
  });

  it('says so when an item cannot go further, without losing the button', async () => {
    await live(list());
    const up = screen.getByRole('button', { name: 'Move Night works up' });
    expect(up).toHaveAttribute('aria-disabled', 'true');
    expect(up).toBeEnabled();
  });
});
