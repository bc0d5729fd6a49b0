import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ClosingPageQuery } from '../../../gql/types.ts';
import { renderRoute } from '../../../../test/render-route.tsx';

type Closing = NonNullable<ClosingPageQuery['viewer']['closing']>;
const person = { id: 'per_1', name: 'Ada Example' };
const closing = (changes: Partial<Closing> = {}) => ({
  ClosingPage: () => ({ viewer: { email: 'ada@people.example', person, closing: { formerName: 'Former member 7F3K', draftsDeleted: 0, stops: [], ...changes } } }),
});
const stop = (code: Closing['stops'][number]['code'], slug: string, en: string): Closing['stops'][number] => ({ code, slug, title: { en, cy: null } });

describe('the page before a closing', () => {
  it('says what stays under which name, and leads on', async () => {
    await renderRoute('/account/close', closing({ draftsDeleted: 2 }));
    expect(screen.getByText(/“Former member 7F3K” stands in place of your name/u)).toBeInTheDocument();
    expect(screen.getByText(/2 drafts of ideas with their files/u)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Go on' })).toHaveAttribute('href', '/account/close/confirm');
    expect(screen.queryByRole('heading', { name: 'What to hand over first' })).toBeNull();
  });

  it('names each thing to hand over, with the page where that is done, and leads no further', async () => {
    await renderRoute('/account/close', closing({ stops: [stop('LAST_ADMINISTRATOR', 'firm', 'A firm'), stop('CHAIR_OF_PANEL', 'road', 'A road'), stop('CONTACT_OF_CHALLENGE', 'bus', 'A bus')] }));
    const [firm, road, bus] = screen.getAllByRole('listitem').filter((item) => within(item).queryByRole('link') !== null && item.closest('main'));
    expect(within(firm!).getByRole('link', { name: 'Make somebody else an administrator' })).toHaveAttribute('href', '/organisations/firm/settings/members');
    expect(within(road!).getByText('A road')).toBeInTheDocument();
    expect(within(road!).getByRole('link')).toHaveAttribute('href', '/challenges/road/panel');
    expect(within(bus!).getByRole('link')).toHaveAttribute('href', '/challenges/bus');
    expect(screen.queryByRole('button', { name: 'Go on' })).toBeNull();
  });
});

describe('confirming', () => {
  it('sends the address and the password, and says that it is done', async () => {
    const { asked } = await renderRoute('/account/close/confirm', { ...closing(), CloseAccount: () => ({ closeAccount: { ok: true, userErrors: [] } }) });
    await userEvent.type(screen.getByRole('textbox', { name: 'Enter this e-mail address' }), 'ada@people.example');
    await userEvent.type(screen.getByLabelText('Your password'), 'kettle amber seventeen');
    await userEvent.click(screen.getByRole('button', { name: 'Close my account and erase my data' }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Your account is closed' })).toBeInTheDocument());
    expect(asked.find(({ name }) => name === 'CloseAccount')?.variables).toEqual({ input: { email: 'ada@people.example', password: 'kettle amber seventeen' } });
  });

  it('says beside each field what is wrong', async () => {
    const refused = { ok: null, userErrors: [{ code: 'NOT_CONFIRMED', path: ['email'], message: 'x' }, { code: 'WRONG_PASSWORD', path: ['password'], message: 'y' }] };
    await renderRoute('/account/close/confirm', { ...closing(), CloseAccount: () => ({ closeAccount: refused }) });
    await userEvent.click(screen.getByRole('button', { name: 'Close my account and erase my data' }));
    const summary = within(await screen.findByRole('alert'));
    expect(summary.getByRole('link', { name: /as it stands above/u })).toHaveAttribute('href', '#email');
    expect(summary.getByRole('link', { name: /The password is wrong/u })).toHaveAttribute('href', '#password');
  });

  it('goes back to what must be handed over, where there is something', async () => {
    await renderRoute('/account/close/confirm', closing({ stops: [stop('UNFINISHED_SCORES', 'road', 'A road')] }));
    expect(screen.getByRole('heading', { level: 1, name: 'Close your account and erase your data' })).toBeInTheDocument();
  });
});

describe('the download', () => {
  it('is a plain form that asks for the password, and says why it was refused', async () => {
    await renderRoute('/account/data?refused=RATE_LIMITED', { OwnDataPage: () => ({ viewer: { person } }) });
    expect(screen.getByRole('button', { name: 'Download' }).closest('form')).toHaveAttribute('action', '/data/person');
    expect(within(screen.getByRole('alert')).getByText(/Try again in a quarter of an hour/u)).toBeInTheDocument();
  });
});
