import { describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { renderRoute } from '../../../../test/render-route.tsx';
import { sampleProblem, somePlaces } from '../../../../test/sample-problem.ts';

// Whole maps take their time on a busy machine.
jest.setTimeout(30_000);

describe('the page of a problem', () => {
  const show = (changes: Partial<typeof sampleProblem> = {}) => renderRoute('/problems/gullies-block', { ProblemPage: () => ({ problem: { ...sampleProblem, ...changes } }), PlacesWithProblems: somePlaces });

  it('names every council with its own figures and says which are not known', async () => {
    await show();
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getAllByRole('cell').slice(1).map((cell) => cell.textContent))).toEqual([
      ['9,000', '£340,000', 'Call-outs'],
      ['not known', '£120,000.50', 'Claims'],
      ['not known', 'not known', '–'],
    ]);
    expect(rows[1]).toHaveTextContent('“Worst on peat.”');
    expect(screen.getByText('1,234,567')).toBeInTheDocument();
  });

  it('marks who has it on the map, a county by its districts', async () => {
    await show();
    const map = screen.getByRole('group', { name: 'Where it is' });
    expect(within(map).getByRole('img', { name: 'Kingston upon Hull: wrote it down' })).toBeInTheDocument();
    expect(within(map).getByRole('img', { name: 'Boston: has it too' })).toBeInTheDocument();
    expect(within(map).getByRole('img', { name: 'East Lindsey: has it too' })).toBeInTheDocument();
    expect(within(map).getByRole('img', { name: 'Isle of Wight' })).toBeInTheDocument();
  });

  it('offers what the person may do, and nothing else', async () => {
    const { unmount } = await show({ viewerCan: ['EDIT', 'CLOSE', 'UPDATE_SHARE', 'MAKE_CHALLENGE'] });
    const links = () => within(screen.getByRole('navigation', { name: 'You can' })).getAllByRole('link').map((link) => link.textContent);
    expect(links()).toEqual(['Turn it into a challenge', 'Change its words and figures', 'Close it']);
    unmount();
    await show();
    expect(links()).toEqual(['Say that your council has it too']);
  });

  it('leads its buyers to asking those who work with it, and everybody to what people say there', async () => {
    const { unmount } = await show({ viewerCan: ['UPDATE_SHARE'], mayInviteInsight: true, state: 'IN_CHALLENGE' });
    expect(screen.getByRole('link', { name: 'Ask those who work with it' })).toHaveAttribute('href', '/work/insight?problem=prb_1');
    unmount();
    await show();
    expect(screen.queryByRole('link', { name: 'Ask those who work with it' })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Drains and flooding in Place of Kingsholme City Council' })).toHaveAttribute('href', '/places/E06000010/FLOODING_AND_DRAINS');
  });

  it('leads on to its challenge', async () => {
    await show({ state: 'IN_CHALLENGE', challenge: { id: 'chl_1', slug: 'know-the-gully', stage: 'OPEN', title: { en: 'Know the gully', cy: null } } });
    expect(screen.getByRole('link', { name: 'Know the gully' })).toHaveAttribute('href', '/challenges/know-the-gully');
  });

  it('says why it was closed', async () => {
    await show({ state: 'CLOSED', closedBecause: 'Solved by the new pump.' });
    expect(screen.getByText('Solved by the new pump.')).toBeInTheDocument();
  });

  it('is not there for those who may not see it', async () => {
    await renderRoute('/problems/none', { ProblemPage: () => ({ problem: null }) });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/not|cannot/i);
  });
});
