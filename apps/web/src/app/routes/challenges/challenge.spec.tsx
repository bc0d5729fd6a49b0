import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { ChallengePageQuery } from '../../../gql/types.ts';
import { Refusal, renderRoute } from '../../../../test/render-route.tsx';
import { sampleChallenge } from '../../../../test/sample-challenge.ts';

type Challenge = NonNullable<ChallengePageQuery['challenge']>;

const show = (changes: Partial<Challenge> = {}, locale: 'en' | 'cy' = 'en', more = {}) =>
  renderRoute('/challenges/fix-it-once', { ChallengePage: () => ({ challenge: { ...sampleChallenge, ...changes } }), ...more }, locale);

describe('the page of a challenge', () => {
  it('tells the problem, what is wanted and what is not', async () => {
    await show();
    expect(screen.getByText('More than a quarter of repairs fail.')).toBeInTheDocument();
    expect(screen.getByText('Repairs that last.')).toBeInTheDocument();
    expect(screen.getByText('Another reporting app.')).toBeInTheDocument();
  });

  it('shows each measure with the figure now and the figure wanted', async () => {
    await show();
    expect(screen.getByText('From 27% to 10%')).toBeInTheDocument();
  });

  it('lists the criteria in their order with weights that are locked once it is open', async () => {
    await show();
    const rows = within(screen.getByRole('region', { name: 'Table of criteria' })).getAllByRole('row');
    expect(rows[1]).toHaveTextContent(/^Impact60%Proof counts\.2$/);
    expect(rows[2]).toHaveTextContent(/^Cost40%Whole-life cost\.none$/);
    expect(screen.getByText('They are locked since the challenge opened.')).toBeInTheDocument();
  });

  it('says that the criteria may still change while the council talks to suppliers', async () => {
    await show({ stage: 'ENGAGING' });
    expect(screen.getByText(/They may still change/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Start your idea' })).not.toBeInTheDocument();
  });

  it('shows a visitor all questions before asking who they are', async () => {
    await show();
    const href = screen.getByRole('button', { name: 'Start your idea' }).getAttribute('href');
    expect(href).toBe('/challenges/fix-it-once/propose');
  });

  it.each([
    ['EVALUATING', 'To come'],
    ['PLEDGING', 'Done'],
  ] as const)('calls a shortlist of next year in the stage %s "%s"', async (stage, text) => {
    await show({ stage, timeline: { ...sampleChallenge.timeline, shortlistBy: '2099-12-15T17:00:00.000Z' } });
    expect(screen.getByText('Shortlist decided by').closest('li')?.textContent).toMatch(new RegExp(`${text}$`));
  });

  it('offers only what the viewer may do', async () => {
    await show({ viewerCan: ['EDIT', 'WITHDRAW'] });
    const box = within(screen.getByRole('navigation', { name: 'You can' }));
    expect(box.getAllByRole('link').map((link) => link.textContent)).toEqual(['Edit this challenge', 'Withdraw this challenge']);
  });

  it('says when and why something was changed, and leads to the words before and after', async () => {
    const amendment = { version: 2, at: '2026-11-20T10:00:00.000Z', material: true, reason: { en: 'Suppliers asked.', cy: null } };
    await show({ amendments: [amendment] });
    const changed = within(screen.getByRole('region', { name: 'What was changed after publishing' }));
    expect(changed.getByText('Suppliers asked.')).toBeInTheDocument();
    expect(changed.getByText('Material change')).toBeInTheDocument();
    expect(changed.getByRole('link')).toHaveAttribute('href', '/challenges/fix-it-once/changes');
  });

  it('promises nothing it cannot keep', async () => {
    await show();
    expect(screen.getByText('Engagement is not a promise to buy.')).toBeInTheDocument();
    expect(screen.getByText(/does not award contracts\.$/, { selector: '.govuk-inset-text p' })).toBeInTheDocument();
  });

  it('marks words that are not in the language of the page', async () => {
    await show({}, 'cy');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Trwsio unwaith');
    expect(screen.getByText('Repairs that last.').closest('[lang]')).toHaveAttribute('lang', 'en');
  });

  it('answers that there is no such page, when there is none or it is hidden', async () => {
    await renderRoute('/challenges/nothing', { ChallengePage: () => ({ challenge: null }) });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Page not found');
  });

  it('gives a number to quote when something unexpected went wrong', async () => {
    const broken = () => {
      throw new Refusal('INTERNAL', { errorId: 'err-42' });
    };
    await renderRoute('/challenges/x', { ChallengePage: broken });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Sorry, there is a problem');
    expect(screen.getByText('err-42')).toBeInTheDocument();
  });

  it('says which problem it began as', async () => {
    await renderRoute('/challenges/fix-it-once', { ChallengePage: () => ({ challenge: { ...sampleChallenge, beganAs: { slug: 'gullies-block', title: { en: 'Gullies block', cy: null } } } }) });
    expect(screen.getByText(/Began as the problem/u)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Gullies block' })).toHaveAttribute('href', '/problems/gullies-block');
  });
});
