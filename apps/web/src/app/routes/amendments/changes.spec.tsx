import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { ChangesPageQuery } from '../../../gql/types.ts';
import { renderRoute } from '../../../../test/render-route.tsx';

type Amendments = NonNullable<ChangesPageQuery['challenge']>['amendments'];

const show = (amendments: Amendments) =>
  renderRoute('/challenges/fix-it-once/changes', {
    ChangesPage: (): ChangesPageQuery => ({ challenge: { id: 'chl_1', slug: 'fix-it-once', title: { en: 'Fix it once', cy: null }, amendments } }),
  });

describe('the page of what was changed', () => {
  it('shows every amendment before and after, with its reason', async () => {
    await show([
      {
        version: 2,
        at: '2026-11-20T10:00:00.000Z',
        material: true,
        reason: { en: 'Suppliers asked.', cy: null },
        changes: [
          { path: ['problem', 'cy'], before: 'Hen', after: 'Newydd' },
          { path: ['budgetMax'], before: '12000000', after: '15000000' },
          { path: ['theme'], before: 'HIGHWAYS', after: 'WASTE' },
          { path: ['closesAt'], before: null, after: '2026-12-20T17:00:00.000Z' },
        ],
      },
    ]);
    expect(screen.getByText('The problem, in Welsh')).toBeInTheDocument();
    expect(screen.getByText('Hen').tagName).toBe('DEL');
    expect(screen.getByText('Newydd').tagName).toBe('INS');
    expect(screen.getByText('£120,000').tagName).toBe('DEL');
    expect(screen.queryByText('HIGHWAYS')).toBeNull();
    expect(screen.getByText('20 December 2026 at 5pm', { selector: 'ins' })).toBeInTheDocument();
    expect(screen.getByText('Material change')).toBeInTheDocument();
  });

  it('says so when nothing was changed', async () => {
    await show([]);
    expect(screen.getByText('Nothing was changed since this challenge was published.')).toBeInTheDocument();
  });
});
