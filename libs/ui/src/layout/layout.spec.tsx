import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen, within } from '@testing-library/react';
import { live } from '../../test/live.tsx';
import { Checkboxes } from '../govuk/index.ts';
import {
  DeadlineList,
  DiffView,
  EmptyState,
  EvidenceBadge,
  FilterPanel,
  FilterRemovals,
  JobProgress,
  PageTitle,
  ResultCard,
  ResultList,
  ScrollTable,
  StatusTag,
  TwoColumns,
} from './index.ts';

describe('Results', () => {
  it('are a list of cards whose headings lead on', async () => {
    await live(
      <ResultList>
        <ResultCard
          title="Road works"
          href="/c/1"
          tag={<StatusTag tone="open">Open</StatusTag>}
          facts={['Leeds', '12 days']}
        />
        <ResultCard title="Damp homes" href="/c/2" headingLevel={3} />
      </ResultList>,
    );
    expect(screen.getByRole('heading', { level: 2, name: 'Road works' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 3, name: 'Damp homes' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Road works' })).toHaveAttribute('href', '/c/1');
    expect(screen.getByText('Open')).toBeVisible();
  });

  it('say why there are none and what to do', async () => {
    await live(
      <EmptyState title="No challenge matches" actions={<a href="/">Show all</a>}>
        The nearest is in York.
      </EmptyState>,
    );
    expect(screen.getByRole('heading', { name: 'No challenge matches' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Show all' })).toBeVisible();
  });
});

describe('The filter panel', () => {
  it('belongs to the form around it and can drop each filter by a link', async () => {
    await live(
      <form aria-label="Search">
        <FilterPanel
          title="Filters"
          submitText="Show results"
          clear={{ href: '/challenges', text: 'Clear' }}
          applied={{
            title: 'Chosen',
            filters: [{ text: 'Yorkshire', removeHref: '/challenges?x', removeLabel: 'Remove Yorkshire' }],
          }}
          isOpen
        >
          <Checkboxes name="theme" items={[{ value: 'roads', label: 'Roads' }]} />
        </FilterPanel>
      </form>,
    );
    const form = within(screen.getByRole('form', { name: 'Search' }));
    expect(form.getByRole('button', { name: 'Show results' })).toHaveAttribute('type', 'submit');
    expect(form.getByRole('link', { name: 'Remove Yorkshire' })).toHaveAttribute('href', '/challenges?x');
    expect(form.getByRole('link', { name: 'Clear' })).toHaveAttribute('href', '/challenges');
  });
});

describe('Small parts', () => {
  it('let the keyboard scroll a wide table', async () => {
    const { user } = await live(
      <ScrollTable label="Scores">
        <table />
      </ScrollTable>,
    );
    await user.tab();
    expect(screen.getByRole('region', { name: 'Scores' })).toHaveFocus();
  });

  it('let the router put the focus on the heading', async () => {
    await live(<PageTitle caption="Challenges">Road works</PageTitle>);
    const heading = screen.getByRole('heading', { level: 1, name: 'Challenges Road works' });
    heading.focus();
    expect(heading).toHaveFocus();
  });

  it('name the narrow column when it is a landmark', async () => {
    await live(
      <TwoColumns aside="Filters" asideLabel="Filters" asideFirst>
        Results
      </TwoColumns>,
    );
    expect(screen.getByRole('complementary', { name: 'Filters' })).toBeVisible();
  });

  it('say progress in words as well as in numbers', async () => {
    await live(<JobProgress label="Simulating" done={1200} total={5000} text="1,200 of 5,000 simulations" />);
    const bar = screen.getByRole('progressbar', { name: 'Simulating' });
    expect(bar).toHaveAttribute('aria-valuenow', '1200');
    expect(bar).toHaveAttribute('aria-valuetext', '1,200 of 5,000 simulations');
    expect(screen.getByRole('status')).toHaveTextContent('1,200 of 5,000 simulations');
  });

  it('show what an amendment took away and what it put there', async () => {
    const { container } = await live(
      <DiffView
        beforeText="Before"
        afterText="After"
        nothingText="Nothing"
        items={[
          { label: 'Deadline', before: '11 December', after: '18 December' },
          { label: 'Budget', after: '£240,000' },
        ]}
      />,
    );
    expect(container.querySelectorAll('del')).toHaveLength(1);
    expect(container.querySelectorAll('ins')).toHaveLength(2);
    expect(screen.getByText('Nothing')).toBeVisible();
  });

  it('say deadlines with a date for machines and an urgency in words', async () => {
    const { container } = await live(
      <DeadlineList
        items={[
          {
            date: '4 December 2026',
            dateTime: '2026-12-04',
            title: 'Questions close',
            note: 'due tomorrow',
            isUrgent: true,
          },
        ]}
      />,
    );
    expect(container.querySelector('time')).toHaveAttribute('datetime', '2026-12-04');
    expect(screen.getByText(/due tomorrow/)).toBeVisible();
  });

  it('say the strength of evidence in words beside the steps', async () => {
    const { container } = await live(<EvidenceBadge level={3}>Tried in two places</EvidenceBadge>);
    expect(screen.getByText('Tried in two places')).toBeVisible();
    expect(container.querySelectorAll('.app-evidence__step--reached')).toHaveLength(3);
  });
});

describe('A search that found nothing', () => {
  it('offers each filter in use as a link that takes it away', async () => {
    await live(
      <FilterRemovals
        filters={[
          { text: 'Leeds', removeHref: '/c?q=bins', removeLabel: 'Remove the filter Leeds' },
          { text: 'bins', removeHref: '/c?place=leeds', removeLabel: 'Remove the filter bins' },
        ]}
      />,
    );
    const links = screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
    expect(links).toEqual([
      ['Remove the filter Leeds', '/c?q=bins'],
      ['Remove the filter bins', '/c?place=leeds'],
    ]);
  });
});
