import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderRoute } from '../../../../test/render-route.tsx';

const derbyshire = { code: 'E10000007', name: { en: 'Derbyshire', cy: null } };
const found = { ...derbyshire, type: 'COUNTY', region: 'East Midlands', nation: 'ENGLAND' };
const given = { giveFeedback: { feedback: { id: 'fbk_1', receipt: 'r'.repeat(43) }, userErrors: [] } };
const page = (answer: unknown = given) => ({
  SayPlaces: () => ({ places: { totalCount: 1, nodes: [found] } }),
  SayPlace: () => ({ place: derbyshire }),
  GiveFeedback: () => answer,
  WithdrawFeedback: () => ({ withdrawFeedback: { ok: true, userErrors: [] } }),
});
const refused = (code: string, path: string[]) => ({ giveFeedback: { feedback: null, userErrors: [{ code, path, message: 'In English' }] } });
const HERE = '/say?place=E10000007&service=ROADS_REPAIR';

async function answer(): Promise<void> {
  await userEvent.click(screen.getByRole('radio', { name: 'Dissatisfied' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'What falls short? (optional)' }), 'They come back.');
  await userEvent.click(screen.getByRole('button', { name: 'Send what you think' }));
}

describe('saying what one thinks', () => {
  it('begins with the council, found by a part of its name, and keeps the service one came with', async () => {
    const { asked } = await renderRoute('/say?q=derby&service=PARKS', page());
    expect(asked.find(({ name }) => name === 'SayPlaces')?.variables).toEqual({ query: 'derby' });
    expect(screen.getByRole('link', { name: 'Derbyshire' })).toHaveAttribute('href', '/say?place=E10000007&service=PARKS');
  });

  it('searches for nothing before somebody has typed', async () => {
    const { asked } = await renderRoute('/say', page());
    expect(asked.map(({ name }) => name)).toEqual(['ShellViewer']);
    expect(screen.getByRole('searchbox', { name: 'Where do you live, work or go to school?' })).toBeInTheDocument();
  });

  it('sends what was chosen and written, and thanks with a receipt', async () => {
    const { asked } = await renderRoute(HERE, page());
    await answer();
    expect(await screen.findByRole('heading', { name: 'Thank you' })).toBeInTheDocument();
    expect(screen.getByText('r'.repeat(43))).toBeInTheDocument();
    const input = { place: 'E10000007', service: 'ROADS_REPAIR', satisfaction: 2, works: null, fallsShort: 'They come back.', why: null, language: 'EN' };
    expect(asked.find(({ name }) => name === 'GiveFeedback')).toMatchObject({ variables: { input }, idempotencyKey: expect.stringMatching(/^\w{32}$/) });
    expect(screen.getByRole('link', { name: 'See what others say' })).toHaveAttribute('href', '/places/E10000007/ROADS_REPAIR');
    expect(document.activeElement).toHaveTextContent('Thank you');
  });

  it('lets an answer be taken back from the page that thanks for it', async () => {
    const { asked, router } = await renderRoute(HERE, page());
    await answer();
    await userEvent.click(await screen.findByRole('button', { name: 'Take my answer back' }));
    expect(await screen.findByRole('heading', { name: 'Your answer is gone' })).toBeInTheDocument();
    expect(asked.find(({ name }) => name === 'WithdrawFeedback')?.variables).toEqual({ input: { receipt: 'r'.repeat(43) } });
    expect(router.state.location.pathname).toBe('/say/back');
  });

  it('asks for what is missing before anything is sent, and leads to it', async () => {
    const { asked } = await renderRoute('/say?place=E10000007', page());
    await userEvent.click(screen.getByRole('button', { name: 'Send what you think' }));
    expect(await screen.findByRole('link', { name: 'Choose a service from the list.' })).toHaveAttribute('href', '#service');
    expect(screen.getByRole('link', { name: 'Choose how satisfied you are.' })).toHaveAttribute('href', '#satisfaction');
    expect(asked.some(({ name }) => name === 'GiveFeedback')).toBe(false);
  });

  it('keeps what was written when something must be left out, and says so beside it', async () => {
    await renderRoute(HERE, page(refused('PERSONAL_DATA', ['fallsShort'])));
    await answer();
    expect(await screen.findByRole('link', { name: /^Leave out telephone numbers/ })).toHaveAttribute('href', '#fallsShort');
    expect(screen.getByRole('textbox', { name: /^What falls short/ })).toHaveValue('They come back.');
    expect(screen.getByRole('radio', { name: 'Dissatisfied' })).toBeChecked();
  });

  it('is Welsh in Welsh, errors and the language of the words too', async () => {
    const { asked } = await renderRoute(HERE, page(refused('ALREADY_GIVEN', [])), 'cy');
    expect(screen.getByRole('option', { name: 'Llyfrgelloedd' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'Bodlon iawn' }));
    await userEvent.click(screen.getByRole('button', { name: 'Anfon eich barn' }));
    expect(await screen.findByText(/^Rydych eisoes wedi dweud wrthym/)).toBeInTheDocument();
    expect(asked.find(({ name }) => name === 'GiveFeedback')?.variables).toMatchObject({ input: { language: 'CY', satisfaction: 5 } });
  });
});

describe('taking an answer back', () => {
  it('says when no answer has the receipt, and keeps it to be mended', async () => {
    const userErrors = [{ code: 'RECEIPT_UNKNOWN', path: ['receipt'], message: 'x' }];
    await renderRoute('/say/back', { WithdrawFeedback: () => ({ withdrawFeedback: { ok: null, userErrors } }) });
    await userEvent.type(screen.getByRole('textbox', { name: 'Receipt' }), 'abc');
    await userEvent.click(screen.getByRole('button', { name: 'Take it back' }));
    expect(await screen.findByRole('link', { name: /^No answer has this receipt/ })).toHaveAttribute('href', '#receipt');
    expect(screen.getByRole('textbox', { name: 'Receipt' })).toHaveValue('abc');
  });
});

describe('an invitation to say what one knows', () => {
  const question = {
    source: 'WORKFORCE',
    service: 'ROADS_REPAIR',
    expiresAt: '2026-12-18T17:00:00Z',
    title: { en: 'Potholes come back', cy: null },
    serviceName: { en: 'Road and pavement repairs', cy: 'Atgyweirio ffyrdd' },
    askedBy: { en: 'Westmoor', cy: null },
    place: derbyshire,
  };

  it('says what it asks about, of whom, and until when, and sends the answer with its secret', async () => {
    const { asked } = await renderRoute('/say/secret', { InsightQuestion: () => ({ insightInvitation: question }), GiveFeedback: () => given });
    for (const text of ['Potholes come back', 'Westmoor', 'People who do the work', '18 December 2026']) expect(screen.getByText(text)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'Satisfied' }));
    await userEvent.click(screen.getByRole('button', { name: 'Send what you know' }));
    await waitFor(() => expect(asked.find(({ name }) => name === 'GiveFeedback')?.variables).toMatchObject({ input: { invitation: 'secret', satisfaction: 4 } }));
    expect(await screen.findByRole('heading', { name: 'Thank you' })).toBeInTheDocument();
  });

  it('that has ended says so, and what to do', async () => {
    await renderRoute('/say/old', { InsightQuestion: () => ({ insightInvitation: null }) });
    expect(screen.getByRole('heading', { name: 'This invitation has ended' })).toBeInTheDocument();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  });
});
