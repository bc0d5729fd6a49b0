import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { live } from '../../test/live.tsx';
import { DotPlot, IntervalBar, PledgeWaterfall, ShareBar, Sparkline, StageTimeline } from './index.ts';

const text = {
  title: 'The chart',
  finding: 'The order of 3 and 4 could swap.',
  tableSummary: 'Show the numbers as a table',
  table: { head: ['Idea', 'Score'], rows: [['Night works', '78.4']] },
};

const ranking = (
  <IntervalBar
    {...text}
    cutAfter={1}
    cutText="Shortlist ends here"
    rows={[
      {
        id: 'a',
        label: 'Night works',
        score: 78.4,
        low: 74,
        high: 82,
        scoreLabel: '78.4',
        rangeLabel: 'between 74 and 82',
      },
      {
        id: 'b',
        label: 'Trenchless',
        score: 68.8,
        low: 62,
        high: 73,
        scoreLabel: '68.8',
        rangeLabel: 'between 62 and 73',
      },
    ]}
  />
);

const shares = (
  <ShareBar
    {...text}
    parts={[
      { kind: 'firm', value: 50, label: 'Firm', valueLabel: '£50' },
      { kind: 'inKind', value: 25, label: 'In kind', valueLabel: '£25' },
      { kind: 'conditional', value: 15, label: 'Conditional', valueLabel: '£15' },
      { kind: 'gap', value: 10, label: 'Gap', valueLabel: '£10' },
    ]}
  />
);

const waterfall = (
  <PledgeWaterfall
    {...text}
    target={100}
    targetText="Target £100"
    rows={[
      { id: '1', label: 'Leeds', value: 60, kind: 'firm', valueLabel: '£60' },
      { id: '2', label: 'York', value: 70, kind: 'conditional', valueLabel: '£70', note: 'if Leeds stays' },
    ]}
  />
);

const dots = (
  <DotPlot
    {...text}
    min={0}
    max={100}
    legend={{ baseline: 'Before', target: 'Target', now: 'Now' }}
    rows={[
      {
        id: 'a',
        label: 'Reliability',
        baseline: 62,
        now: 68,
        low: 64,
        high: 72,
        target: 75,
        valuesLabel: '62, 68, 75',
      },
      { id: 'b', label: 'Noise', baseline: 90, target: 54, valuesLabel: 'not measured yet' },
    ]}
  />
);

const all: [string, ReactElement][] = [
  ['IntervalBar', ranking],
  ['ShareBar', shares],
  ['PledgeWaterfall', waterfall],
  ['DotPlot', dots],
  ['Sparkline', <Sparkline key="s" {...text} values={[1, 4, 2]} />],
  ['Sparkline without values', <Sparkline key="n" {...text} values={[]} />],
];

describe('Every chart', () => {
  it.each(all)('says its finding and has its numbers as a table (%s)', async (_, chart) => {
    const { container } = await live(chart);
    const figure = screen.getByRole('figure', { name: 'The chart' });
    expect(figure).toHaveTextContent('The order of 3 and 4 could swap.');
    expect(within(figure).getByText('Show the numbers as a table')).toBeVisible();
    expect(container.querySelector('table')).toHaveTextContent('78.4');
    expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('The rank board', () => {
  it('reads score and range for every bar', async () => {
    await live(ranking);
    expect(screen.getAllByText('Night works')[0]!.closest('li')).toHaveTextContent('78.4, between 74 and 82');
  });

  it('puts the cut after the last place of the shortlist', async () => {
    await live(ranking);
    const items = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(items.map((item) => item.className)).toEqual([
      'app-intervals__row',
      'app-intervals__cut',
      'app-intervals__row',
    ]);
  });
});

describe('Money', () => {
  it('is drawn in four ways that differ without colour', async () => {
    const { container } = await live(shares);
    const bar = container.querySelectorAll('.app-share rect.app-share__part');
    expect(Array.from(bar).map((part) => part.getAttribute('width'))).toEqual(['50%', '25%', '15%', '10%']);
    expect(bar[2]).toHaveAttribute('fill', expect.stringContaining('url(#'));
    expect(screen.getByText('In kind')).toBeInTheDocument();
  });

  it('starts each pledge where the one before ended, and keeps what is over the target in the picture', async () => {
    const { container } = await live(waterfall);
    const bars = Array.from(container.querySelectorAll('.app-waterfall__bar > rect'));
    expect(bars[1]?.getAttribute('x')).toBe(bars[0]?.getAttribute('width'));
    const ends =
      Number.parseFloat(bars[1]?.getAttribute('x') ?? '') + Number.parseFloat(bars[1]?.getAttribute('width') ?? '');
    expect(ends).toBeLessThanOrEqual(100);
    expect(screen.getByText('if Leeds stays')).toBeVisible();
  });
});

describe('Before and after', () => {
  it('draws no present value where none was measured', async () => {
    const { container } = await live(dots);
    const noise = screen.getByText('Noise').closest('li');
    expect(container.querySelectorAll('.app-dots__row .app-dots__now')).toHaveLength(1);
    expect(noise).toHaveTextContent('not measured yet');
  });
});

describe('The timeline', () => {
  it('marks the present stage in words and for screen readers', async () => {
    await live(
      <StageTimeline
        label="Timeline"
        stages={[
          { label: 'Questions', date: '4 December', dateTime: '2026-12-04', state: 'past', stateText: 'Done' },
          { label: 'Ideas', state: 'current', stateText: 'Now' },
        ]}
      />,
    );
    const [past, current] = within(screen.getByRole('list', { name: 'Timeline' })).getAllByRole('listitem');
    expect(past).not.toHaveAttribute('aria-current');
    expect(current).toHaveAttribute('aria-current', 'step');
    expect(current).toHaveTextContent('Now');
  });
});
