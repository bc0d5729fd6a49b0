import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ApprovalFieldsFragment, ApprovalsPageQuery, InvitationFieldsFragment, ParticipantsPageQuery, ParticipationInvitationPageQuery, ReportFieldsFragment } from '../../../gql/types.ts';
import { renderRoute } from '../../../../test/render-route.tsx';

const [lead, other] = [{ id: 'org_1', name: { en: 'Kingsholme City Council', cy: null } }, { id: 'org_2', slug: 'fenwold', name: { en: 'Fenwold County Council', cy: null } }];
const invitation: InvitationFieldsFragment = { id: 'pin_1', role: 'PARTICIPANT', state: 'INVITED', invitedAt: '2026-05-01T09:00:00Z', answeredAt: null, mayAnswer: true, mayRevoke: false, organisation: other, lead };
const title = { en: 'Know the gully', cy: null };

const governance = { rule: 'UNANIMOUS', publish: 'LEAD', amend: 'LEAD', shortlist: 'LEAD', consultationDays: 5 } as const;
const invited = (changes: Partial<InvitationFieldsFragment> = {}) => (): ParticipationInvitationPageQuery => ({
  viewer: { person: { id: 'per_1' }, memberships: [{ organisation: { id: 'org_2' } }] },
  challenge: {
    id: 'chl_1', slug: 'know-the-gully', stage: 'DRAFT', title, summary: null,
    problem: { en: 'Gullies block again.', cy: null },
    governance,
    beganAs: { slug: 'gullies-block', title: { en: 'Gullies block', cy: null } },
    participationInvitations: [{ ...invitation, ...changes }],
  },
});
const answered = (verb: string, ...userErrors: object[]) => () => ({ [verb]: { invitation: { id: 'pin_1' }, userErrors } });
const inputOf = (asked: { name: string; variables: Record<string, unknown> }[], verb: string) => asked.findLast(({ name }) => name === verb)?.variables.input;

describe('an invitation to a challenge', () => {
  it('says who asks whom into what, and what a yes means', async () => {
    await renderRoute('/challenges/know-the-gully/invitation', { ParticipationInvitationPage: invited() });
    expect(screen.getByText(/invites/u)).toHaveTextContent('Kingsholme City Council invites Fenwold County Council. As a participant your council stands behind the challenge together with the lead.');
    expect(screen.getByRole('link', { name: 'Gullies block' })).toHaveAttribute('href', '/problems/gullies-block');
    expect(screen.getByText(/You promise no money/u)).toBeInTheDocument();
  });

  it.each([
    ['Accept and take part', 'AcceptParticipation', 'acceptParticipation', '/challenges/know-the-gully'],
    ['Decline', 'DeclineParticipation', 'declineParticipation', '/work'],
  ])('is answered by "%s"', async (button, document, verb, path) => {
    const { asked, router } = await renderRoute('/challenges/know-the-gully/invitation', { ParticipationInvitationPage: invited(), [document]: answered(verb), ChallengePage: () => ({ challenge: null }), WorkPage: () => ({ viewer: { person: null } }) });
    await userEvent.click(screen.getByRole('button', { name: button }));
    await waitFor(() => expect(inputOf(asked, document)).toEqual({ id: 'pin_1' }));
    await waitFor(() => expect([path, '/sign-in']).toContain(router.state.location.pathname));
  });

  it('can no longer be answered by somebody without the right, or twice', async () => {
    await renderRoute('/challenges/know-the-gully/invitation', { ParticipationInvitationPage: invited({ state: 'ACCEPTED', mayAnswer: false, answeredAt: '2026-05-02T09:00:00Z' }) });
    expect(screen.queryByRole('button', { name: 'Decline' })).not.toBeInTheDocument();
    expect(screen.getByText(/Accepted/u)).toHaveTextContent('2 May 2026');
  });

  it('says when it is too late', async () => {
    const late = { code: 'WRONG_STAGE', path: [], message: 'Late.' };
    await renderRoute('/challenges/know-the-gully/invitation', { ParticipationInvitationPage: invited(), AcceptParticipation: answered('acceptParticipation', late) });
    await userEvent.click(screen.getByRole('button', { name: 'Accept and take part' }));
    expect(await screen.findByText('It is too late: councils join until ideas close.')).toBeInTheDocument();
  });
});

describe('the councils that take part', () => {
  const page = (changes: Partial<ParticipantsPageQuery> = {}) => (): ParticipantsPageQuery => ({
    viewer: { person: { id: 'per_1' } },
    challenge: {
      id: 'chl_1', slug: 'know-the-gully', version: 3, viewerCan: ['INVITE_PARTICIPANTS', 'SET_GOVERNANCE'], title, lead: { id: 'org_1' }, governance,
      joinRequests: [{ id: 'jrq_1', role: 'PARTICIPANT', state: 'ASKED', note: 'We have the same gullies.', because: null, askedAt: '2026-05-02T09:00:00Z', mayAnswer: true, mayWithdraw: false, organisation: { id: 'org_9', name: { en: 'Wensley District Council', cy: null } } }],
      participants: [{ role: 'LEAD', organisation: { ...lead, slug: 'kingsholme' } }],
      participationInvitations: [{ ...invitation, mayAnswer: false, mayRevoke: true }],
    },
    ...changes,
  });

  it('are found by name and invited in the part that was chosen', async () => {
    const found = { councils: { nodes: [{ id: 'org_3', name: { en: 'Holder Coast Council', cy: null } }, lead] }, combined: { nodes: [] }, departments: { nodes: [] } };
    const { asked } = await renderRoute('/challenges/know-the-gully/participants?q=council', { ParticipantsPage: page(found), InviteParticipant: answered('inviteParticipant') });
    // Whoever takes part already is not offered again.
    expect(screen.queryByRole('radio', { name: 'Kingsholme City Council' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'Observes and reads drafts' }));
    await userEvent.click(screen.getByRole('button', { name: 'Invite' }));
    await waitFor(() => expect(inputOf(asked, 'InviteParticipant')).toEqual({ challengeId: 'chl_1', organisationId: 'org_3', role: 'OBSERVER' }));
  });

  it('can be asked no longer while they have not answered', async () => {
    const { asked } = await renderRoute('/challenges/know-the-gully/participants', { ParticipantsPage: page(), RevokeParticipationInvitation: answered('revokeParticipationInvitation') });
    expect(screen.getByText(/Invited, no answer yet/u)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Take back Fenwold County Council' }));
    await waitFor(() => expect(inputOf(asked, 'RevokeParticipationInvitation')).toEqual({ id: 'pin_1' }));
  });

  it('are chosen by buyers of the lead alone', async () => {
    const challenge = page()().challenge;
    await renderRoute('/challenges/know-the-gully/participants', { ParticipantsPage: page({ challenge: challenge && { ...challenge, viewerCan: [] } }) });
    expect(screen.queryByRole('button', { name: 'Search' })).not.toBeInTheDocument();
  });

  it('choose who decides before others join', async () => {
    const { asked } = await renderRoute('/challenges/know-the-gully/participants', { ParticipantsPage: page(), SetGovernance: answered('setGovernance') });
    await userEvent.click(screen.getByRole('radio', { name: /More than half/u }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Ask for a change to what is published' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save who decides' }));
    await waitFor(() => expect(inputOf(asked, 'SetGovernance')).toEqual({ id: 'chl_1', version: 3, rule: 'MAJORITY', publish: 'LEAD', amend: 'PARTICIPANTS', shortlist: 'LEAD', consultationDays: 5 }));
  });

  it('answer a council that wants to join, with a reason for a no', async () => {
    const short = { code: 'REASON_MISSING', path: ['reason'], message: 'x' };
    const { asked } = await renderRoute('/challenges/know-the-gully/participants', { ParticipantsPage: page(), DeclineJoinRequest: answered('declineJoinRequest', short), AcceptJoinRequest: answered('acceptJoinRequest') });
    expect(screen.getByText('We have the same gullies.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Decline Wensley District Council' }));
    expect((await screen.findAllByText(/Say why, in at least 10 characters/u)).length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole('button', { name: 'Let Wensley District Council take part' }));
    await waitFor(() => expect(inputOf(asked, 'AcceptJoinRequest')).toEqual({ id: 'jrq_1' }));
  });
});

describe('the approvals of a joint challenge', () => {
  const request: ApprovalFieldsFragment = {
    id: 'apr_1', gate: 'AMEND', state: 'WAITING', askedAt: '2026-05-02T09:00:00Z', endedAt: null, problems: [], mayAnswer: true, mayWithdraw: false, askedBy: lead, reason: { en: 'Better words.', cy: null },
    changes: [{ path: ['summary', 'en'], before: 'Old', after: 'New' }], waitingFor: [other], voices: [{ says: 'APPROVE', reason: null, at: '2026-05-02T09:00:00Z', person: { id: 'per_1', name: 'Ann' }, organisation: lead }], shortlist: null,
  };
  const approvals = (changes: Partial<ApprovalFieldsFragment> = {}, report: ReportFieldsFragment[] | null = []) => (): ApprovalsPageQuery => ({
    viewer: { person: { id: 'per_1' } },
    challenge: { id: 'chl_1', slug: 'know-the-gully', stage: 'OPEN', title, governance, approvalRequests: [{ ...request, ...changes }], participationReport: report },
  });

  it('show who asks, what would change and who is awaited, and take the answer of one council', async () => {
    const { asked } = await renderRoute('/challenges/know-the-gully/approvals', { ApprovalsPage: approvals(), AnswerApprovalRequest: answered('answerApprovalRequest') });
    expect(screen.getByText(/Asked by/u)).toHaveTextContent('Still to answer: Fenwold County Council.');
    expect(screen.getByText('New')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Approve for our council' }));
    await waitFor(() => expect(inputOf(asked, 'AnswerApprovalRequest')).toEqual({ id: 'apr_1', says: 'APPROVE', reason: null }));
  });

  it('want words with an objection', async () => {
    await renderRoute('/challenges/know-the-gully/approvals', { ApprovalsPage: approvals(), AnswerApprovalRequest: answered('answerApprovalRequest', { code: 'REASON_MISSING', path: ['reason'], message: 'x' }) });
    await userEvent.click(screen.getByRole('button', { name: 'Object' }));
    expect((await screen.findAllByText(/Say why, in at least 10 characters/u)).length).toBeGreaterThan(1);
  });

  it('are nothing for those who belong to none of the councils', async () => {
    await renderRoute('/challenges/know-the-gully/approvals', { ApprovalsPage: approvals({}, null) });
    expect(screen.queryByRole('button', { name: 'Approve for our council' })).not.toBeInTheDocument();
  });
});
