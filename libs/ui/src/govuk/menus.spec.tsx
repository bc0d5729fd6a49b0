import { describe, expect, it, jest } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen } from '@testing-library/react';
import { live, serverHtml } from '../../test/live.tsx';
import {
  Accordion,
  BackLink,
  Button,
  LinkButton,
  LinkProvider,
  NotificationBanner,
  PasswordInput,
  ServiceNavigation,
  SkipLink,
  Tabs,
} from './index.ts';
import type { LinkProps } from './index.ts';

const menu = (
  <ServiceNavigation
    menuText="Menu"
    items={[
      { text: 'Challenges', href: '#challenges', current: 'section' },
      { text: 'Pilots', href: '#pilots' },
    ]}
  />
);

describe('The service navigation', () => {
  it('is open without a script', () => {
    const html = serverHtml(menu);
    expect(html).toMatch(/<ul[^>]*id="navigation">/);
    expect(html).toMatch(/<button[^>]*hidden=""/);
  });

  it('folds and unfolds with its button, and folds after a link was followed', async () => {
    const { user } = await live(menu);
    const button = screen.getByRole('button', { name: 'Menu' });
    const list = document.getElementById('navigation');
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(list).toHaveAttribute('hidden');
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(list).not.toHaveAttribute('hidden');
    await user.click(screen.getByRole('link', { name: 'Pilots' }));
    expect(list).toHaveAttribute('hidden');
  });

  it('marks the section of the page', async () => {
    await live(menu);
    expect(screen.getByText('Challenges').closest('a')).toHaveAttribute('aria-current', 'true');
  });
});

describe('Tabs', () => {
  const tabs = (
    <Tabs
      title="Contents"
      items={[
        { id: 'problem', label: 'Problem', content: 'Noise' },
        { id: 'evidence', label: 'Evidence', content: 'Letters' },
      ]}
    />
  );

  it('are plain links to their panels without a script', () => {
    const html = serverHtml(tabs);
    expect(html).toContain('href="#evidence"');
    expect(html).not.toContain('role=');
  });

  it('move with the arrow keys and stop at the ends', async () => {
    const { user } = await live(tabs);
    screen.getByRole('tab', { name: 'Problem' }).focus();
    await user.keyboard('{ArrowRight}');
    const evidence = screen.getByRole('tab', { name: 'Evidence' });
    expect(evidence).toHaveFocus();
    expect(evidence).toHaveAttribute('aria-selected', 'true');
    expect(document.getElementById('problem')).toHaveClass('govuk-tabs__panel--hidden');
    await user.keyboard('{ArrowRight}');
    expect(evidence).toHaveFocus();
  });
});

describe('The accordion', () => {
  it('opens one section or all of them', async () => {
    const { user } = await live(
      <Accordion
        texts={{ showAll: 'Show all', hideAll: 'Hide all', show: 'Show', hide: 'Hide' }}
        items={[
          { heading: 'Cost', content: 'Much' },
          { heading: 'Partners', content: 'Many' },
        ]}
      />,
    );
    const cost = screen.getByRole('button', { name: /Cost/ });
    expect(cost).toHaveAttribute('aria-expanded', 'false');
    await user.click(cost);
    expect(cost).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('button', { name: /Partners/ })).toHaveAttribute('aria-expanded', 'false');
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.getByRole('button', { name: /Partners/ })).toHaveAttribute('aria-expanded', 'true');
    await user.click(screen.getByRole('button', { name: 'Hide all' }));
    expect(cost).toHaveAttribute('aria-expanded', 'false');
  });
});

describe('A password', () => {
  it('is shown and hidden again, with words for it', async () => {
    const { user } = await live(
      <PasswordInput
        name="password"
        label="Password"
        texts={{
          show: 'Show',
          hide: 'Hide',
          showLabel: 'Show password',
          hideLabel: 'Hide password',
          shownAnnouncement: 'Your password is visible',
          hiddenAnnouncement: 'Your password is hidden',
        }}
      />,
    );
    const box = screen.getByLabelText('Password');
    await user.click(screen.getByRole('button', { name: 'Show password' }));
    expect(box).toHaveAttribute('type', 'text');
    expect(screen.getByText('Your password is visible')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Hide password' }));
    expect(box).toHaveAttribute('type', 'password');
  });
});

describe('Buttons and links', () => {
  it('send once when pressed twice in a hurry', async () => {
    const onClick = jest.fn();
    const { user } = await live(
      <Button type="button" preventDoubleClick onClick={onClick}>
        Pledge
      </Button>,
    );
    await user.dblClick(screen.getByRole('button', { name: 'Pledge' }));
    expect(onClick).toHaveBeenCalledTimes(1);
  });

  it('follow a link that looks like a button with the space bar', async () => {
    const onClick = jest.fn();
    const { user } = await live(
      <LinkButton href="#start" onClick={onClick}>
        Start
      </LinkButton>,
    );
    screen.getByRole('button', { name: 'Start' }).focus();
    await user.keyboard(' ');
    expect(onClick).toHaveBeenCalledTimes(1);
  });

  it("are drawn by the app's own link component where one is given", async () => {
    const OwnLink = ({ href, ...rest }: LinkProps) => <a {...rest} href={`/cy${href}`} data-own="yes" />;
    await live(
      <LinkProvider component={OwnLink}>
        <BackLink href="/challenges">Back</BackLink>
      </LinkProvider>,
    );
    expect(screen.getByRole('link', { name: 'Back' })).toHaveAttribute('href', '/cy/challenges');
  });

  it('skip to the content and leave no trace there', async () => {
    const { user } = await live(
      <>
        <SkipLink href="#main">Skip to main content</SkipLink>
        <main id="main">
          <button type="button">Inside</button>
        </main>
      </>,
    );
    await user.click(screen.getByRole('link', { name: 'Skip to main content' }));
    expect(screen.getByRole('main')).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('main')).not.toHaveAttribute('tabindex');
  });

  it('hear of a success at once', async () => {
    await live(
      <NotificationBanner title="Success" type="success">
        Your pledge is in
      </NotificationBanner>,
    );
    expect(screen.getByRole('alert', { name: 'Success' })).toHaveFocus();
  });
});
