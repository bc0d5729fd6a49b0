import { describe, expect, it, jest } from '@jest/globals';
import { configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderRoute } from '../../../../test/render-route.tsx';
import type { FilesPageQuery, PartFieldsFragment, TeamOfIdeaFragment } from '../../../gql/types.ts';

jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 5000 });

const challenge = { id: 'chl_1', slug: 'night-works', title: { en: 'Quieter night works', cy: null }, timeline: { closesAt: '2099-12-18T17:00:00Z' } };
const viewer = { person: { id: 'per_1' } };
const consent = { state: 'CONFIRMED' as const, email: null, note: '', answeredAt: '2026-12-01T14:32:00Z', expiresAt: null };
const member = { id: 'tmm_1', name: 'Hollin', role: 'SUBCONTRACTOR' as const, sharePct: 15, does: 'Data', paymentDays: 30, isSme: true, organisation: { id: 'org_2', slug: 'hollin' }, consent };
const team: TeamOfIdeaFragment = { id: 'prp_1', version: 7, title: 'Noise', viewerCan: ['EDIT'], challenge, team: [member, { ...member, id: 'tmm_2', name: 'Dig Ltd', consent: null, isSme: null, organisation: null }] };
const part: PartFieldsFragment = {
  id: 'tcn_1', state: 'INVITED', isRemoved: false, name: 'Hollin', role: 'SUBCONTRACTOR', sharePct: 15, does: 'Data', paymentDays: 30, note: '', viewerCan: ['CONFIRM', 'DECLINE', 'PROPOSE_CHANGE'], answeredAt: null,
  lead: { id: 'org_1', slug: 'kestrel', name: { en: 'Kestrel Ltd', cy: null } }, challenge, otherBids: [{ isLead: false, role: 'PARTNER', state: 'INVITED', lead: { id: 'org_3', name: { en: 'Dalby', cy: null } } }],
};
const done = (verb: string, more: object = {}) => () => ({ [verb]: { userErrors: [], ...more } });

describe('the team of an idea', () => {
  it('says who has confirmed, and asks whoever has not by account or by letter', async () => {
    const { asked } = await renderRoute('/proposals/prp_1/team?member=tmm_2&q=dig', {
      TeamPage: () => ({ viewer, proposal: team, organisations: { nodes: [{ id: 'org_4', kind: 'SUPPLIER', name: { en: 'Dig Limited', cy: null } }] } }),
      InviteTeamMember: done('inviteTeamMember', { proposal: { id: 'prp_1' } }),
    });
    expect(screen.getByText('Confirmed')).toBeInTheDocument();
    expect(screen.getByText('A small or medium-sized organisation, by its own profile')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Ask this organisation' }));
    const inputs = () => asked.filter(({ name }) => name === 'InviteTeamMember').map(({ variables }) => variables.input);
    await waitFor(() => expect(inputs()).toEqual([{ id: 'prp_1', version: 7, memberId: 'tmm_2', organisationId: 'org_4', email: null }]));
  });

  it('says what is wrong with an address, beside it', async () => {
    await renderRoute('/proposals/prp_1/team?member=tmm_2', {
      TeamPage: () => ({ viewer, proposal: team }),
      InviteTeamMember: () => ({ inviteTeamMember: { proposal: null, userErrors: [{ code: 'WHOM', path: ['email'], message: '' }] } }),
    });
    await userEvent.click(screen.getByRole('button', { name: 'Send the letter' }));
    expect(await screen.findByRole('link', { name: 'Choose an organisation, or enter an e-mail address.' })).toHaveAttribute('href', '#email');
  });
});

describe('a part in the team of another', () => {
  it('is shown with the other team one is in, and answered', async () => {
    const { asked } = await renderRoute('/team-parts/tcn_1', { TeamPartPage: () => ({ viewer, teamPart: part }), AnswerTeamPart: done('answerTeamPart', { part: { id: 'tcn_1' } }) });
    expect(screen.getByText(/also in the team of Dalby/)).toBeInTheDocument();
    expect(screen.getByText('30 days of your invoice')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'Yes, we confirm this part' }));
    await userEvent.click(screen.getByRole('button', { name: 'Send your answer' }));
    await waitFor(() => expect(asked.find(({ name }) => name === 'AnswerTeamPart')?.variables).toEqual({ input: { id: 'tcn_1', answer: 'CONFIRM', note: null } }));
  });

  it('is never confirmed by a form in which nothing was chosen', async () => {
    const { asked } = await renderRoute('/team-parts/tcn_1', {
      TeamPartPage: () => ({ viewer, teamPart: part }),
      AnswerTeamPart: () => ({ answerTeamPart: { part: null, userErrors: [{ code: 'SAY_WHAT', path: ['note'], message: '' }] } }),
    });
    await userEvent.click(screen.getByRole('button', { name: 'Send your answer' }));
    expect(await screen.findByRole('link', { name: 'Say what should be different in your part.' })).toBeInTheDocument();
    expect(asked.find(({ name }) => name === 'AnswerTeamPart')?.variables).toMatchObject({ input: { answer: 'PROPOSE_CHANGE' } });
  });

  it('is answered by a letter without an account, in Welsh too', async () => {
    await renderRoute('/team-invitations/abc', { TeamLetterPage: () => ({ teamInvitation: { ...part, otherBids: [] } }) }, 'cy');
    expect(screen.getByLabelText('Eich enw')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Anfon eich ateb' })).toBeInTheDocument();
  });

  it('says what to do when the link does not work', async () => {
    await renderRoute('/team-invitations/abc', { TeamLetterPage: () => ({ teamInvitation: null }) });
    expect(screen.getByRole('heading', { name: 'This link does not work any more' })).toBeInTheDocument();
  });
});

describe('the files of an idea', () => {
  const page = (): FilesPageQuery => ({
    viewer,
    proposal: {
      ...{ id: 'prp_1', title: 'Noise', viewerCan: ['EDIT'], challenge },
      attachments: [
        { id: 'fil_1', name: 'plan.pdf', type: 'application/pdf', size: 2_500_000, received: 2_500_000, state: 'READY', reason: null },
        { id: 'fil_2', name: 'both.pdf', type: 'application/pdf', size: 900, received: 900, state: 'REJECTED', reason: 'This file holds something after its end. Save it again with the program you made it with.' },
      ],
    },
  });

  it('can be read, say why one was not taken, and can be removed', async () => {
    const { asked } = await renderRoute('/proposals/prp_1/files', { FilesPage: page, RemoveAttachment: done('removeAttachment', { proposal: { id: 'prp_1' } }) });
    expect(screen.getByRole('link', { name: 'plan.pdf' })).toHaveAttribute('href', '/files/fil_1');
    expect(screen.getByText(/holds something after its end/)).toBeInTheDocument();
    expect(screen.getByText(/2\.4 MB/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Remove both.pdf' }));
    await waitFor(() => expect(asked.find(({ name }) => name === 'RemoveAttachment')?.variables).toEqual({ input: { id: 'prp_1', fileId: 'fil_2' } }));
  });

  it('go by a plain form where there is no script, and say why one came back', async () => {
    await renderRoute('/proposals/prp_1/files?refused=TOO_LARGE', { FilesPage: page });
    expect(screen.getByRole('link', { name: 'Choose a file of at most 20 MB.' })).toHaveAttribute('href', '#file');
    expect(screen.getByLabelText('Add a file').closest('form')).toHaveAttribute('action', '/files/form?proposal=prp_1');
  });
});
