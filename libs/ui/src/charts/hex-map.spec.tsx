import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen, within } from '@testing-library/react';
import { live, serverHtml } from '../../test/live.tsx';
import { frameOf, neighbourOf, placeOf } from './hex-grid.ts';
import { HexMap } from './index.ts';
import type { Hex } from './index.ts';

const hexes: Hex[] = [
  { q: 0, r: 0, code: 'E1', name: 'Leeds', valueLabel: '5 problems', value: 5, href: '/places/E1' },
  { q: 1, r: 0, code: 'E2', name: 'York', valueLabel: '0 problems', value: 0, href: '/places/E2', state: 'owner' },
  { q: 0, r: 1, code: 'E3', name: 'Barnsley', valueLabel: 'joined', href: '/places/E3', state: 'joined' },
];

const map = (
  <HexMap
    title="Problems by council"
    finding="Most are in Leeds."
    hexes={hexes}
    listSummary="Show 3 councils as a list"
  />
);

describe('The hexagon map', () => {
  it('has the same places in the map and in the list', async () => {
    await live(map);
    const drawn = within(screen.getByRole('group', { name: 'Problems by council' })).getAllByRole('link');
    const listed = within(screen.getByRole('list')).getAllByRole('link');
    expect(drawn.map((link) => link.getAttribute('href')).sort()).toEqual(
      listed.map((link) => link.getAttribute('href')).sort(),
    );
    expect(listed.map((link) => link.textContent)).toEqual(['Barnsley', 'Leeds', 'York']);
  });

  it('names every place with its value', async () => {
    await live(map);
    expect(screen.getByRole('link', { name: 'York: 0 problems' })).toBeInTheDocument();
  });

  it('is one stop of the Tab key, with the arrow keys inside', async () => {
    const { user } = await live(map);
    await user.tab();
    expect(screen.getByRole('link', { name: 'Leeds: 5 problems' })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('link', { name: 'York: 0 problems' })).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('link', { name: 'Barnsley: joined' })).toHaveFocus();
    await user.tab();
    expect(screen.getByText('Show 3 councils as a list').closest('summary')).toHaveFocus();
  });

  it('lets every place be reached without a script', () => {
    expect(serverHtml(map)).not.toContain('tabindex="-1"');
  });

  it('shows a state by a sign as well as by colour', async () => {
    const { container } = await live(map);
    expect(container.querySelectorAll('.app-hex__cell--joined circle')).toHaveLength(1);
    expect(container.querySelectorAll('.app-hex__cell--owner rect')).toHaveLength(1);
  });

  it('says below the map what is focused', async () => {
    const { user, container } = await live(map);
    await user.tab();
    expect(container.querySelector('.app-hex__pointed')).toHaveTextContent('Leeds 5 problems');
  });

  it('draws four hundred places quickly and an empty map without a fault', async () => {
    const many = Array.from({ length: 400 }, (_, index): Hex => ({
      q: index % 20,
      r: Math.floor(index / 20),
      code: `${index}`,
      name: `Place ${index}`,
    }));
    expect(serverHtml(<HexMap title="All" finding="All." hexes={many} listSummary="List" />)).not.toContain('NaN');
    expect(serverHtml(<HexMap title="None" finding="None." hexes={[]} listSummary="List" />)).not.toContain('Infinity');
  });
});

describe('The grid', () => {
  it('pushes odd rows to the right by half a hexagon in the odd-r layout', () => {
    expect(placeOf(0, 1, 'odd-r').x).toBeCloseTo(placeOf(1, 0, 'odd-r').x / 2, 1);
    expect(placeOf(0, 2, 'odd-r').x).toBe(0);
    expect(placeOf(0, 1, 'even-r').x).toBe(0);
    expect(placeOf(0, 2, 'axial').x).toBeCloseTo(placeOf(1, 0, 'axial').x, 1);
  });

  it('frames all places with a margin, also below nought', () => {
    const frame = frameOf([placeOf(-2, -2, 'odd-r'), placeOf(2, 2, 'odd-r')]);
    expect(frame.x).toBeLessThan(-34);
    expect(frame.width).toBeGreaterThan(69);
  });

  it('stays where it is at the edge', () => {
    expect(neighbourOf([{ x: 0, y: 0 }], 0, 'ArrowUp')).toBeUndefined();
    expect(neighbourOf([{ x: 0, y: 0 }], 0, 'Enter')).toBeUndefined();
  });
});
