// The team of an idea: who has confirmed its part, and asking those who have not.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { InsetText, Link, SummaryList } from '@moothall/ui/govuk';
import { errorsFromUserErrors } from '@moothall/ui/forms';
import { StatusTag } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf, textOrNull } from '../../../data/form-text.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound } from '../../../data/trouble.ts';
import { AskMember } from '../../../features/proposal-parts/ask-member.tsx';
import { usePartWords } from '../../../features/proposal-parts/part-words.tsx';
import { InviteTeamMemberDocument } from '../../../gql/invite-team-member.ts';
import { TeamPageDocument } from '../../../gql/team-page.ts';
import type { TeamOfIdeaFragment } from '../../../gql/types.ts';
import { useText } from '../../../language/localised.tsx';
import { Moment } from '../../../language/times.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { searchParams } = new URL(call.request.url);
  const query = (searchParams.get('q') ?? '').trim().slice(0, 100);
  const { viewer, proposal, organisations } = await ask(call, TeamPageDocument, { id: call.params.id ?? '', query: query || null, hasQuery: query !== '' });
  signInFirst(viewer.person, call.request);
  if (!proposal?.team) throw notFound();
  return { proposal, team: proposal.team, query, memberId: searchParams.get('member'), found: organisations?.nodes ?? null, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const id = call.params.id ?? '';
  const input = { id, version: Number(textOf(form, 'version')), memberId: textOf(form, 'member'), organisationId: textOrNull(form, 'organisationId'), email: textOrNull(form, 'email') };
  const told = await tell(call, InviteTeamMemberDocument, { input }, form);
  return told.kind === 'done' ? redirect(`/proposals/${id}/team`) : formAnswer(told, form);
}

export function Component() {
  const { proposal, team, query, memberId, found, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const { errorText } = usePartWords();
  const errors = errorsFromUserErrors((answer?.userErrors ?? []).map((error) => ({ ...error, message: errorText(error) })), (path) => path[0]);
  const items = answer?.conflict ? [{ text: t`A colleague changed this idea just now. Try again.` }] : errors.items;
  const member = team.find(({ id }) => id === (answer?.values.member ?? memberId));
  const mayEdit = proposal.viewerCan.includes('EDIT');
  return (
    <Page title={t`Your team`} section={text(proposal.challenge.title)} caption={proposal.title || text(proposal.challenge.title)} errors={items} attempt={answer?.attempt} back={{ href: `/proposals/${proposal.id}`, text: t`All sections` }}>
      <p className="govuk-body site-measure">
        <Trans>Each organisation confirms its own part before you can send the idea. It sees that part and the challenge, and nothing else you write. If you change a part, it must be confirmed again.</Trans>
      </p>
      {team.length === 0 ? (
        <InsetText>
          <Trans>There is nobody in the team yet. You add organisations in the first section.</Trans>
        </InsetText>
      ) : null}
      {team.map((one) => (
        <Member key={one.id} proposalId={proposal.id} member={one} mayAsk={mayEdit} />
      ))}
      {member && mayEdit ? <AskMember key={member.id} member={member} version={proposal.version} query={query} found={found} formKey={formKey} errors={errors} /> : null}
      {mayEdit ? (
        <p className="govuk-body">
          <Link className="govuk-link" href={`/proposals/${proposal.id}/about#team-add`}>
            <Trans>Change who is in the team</Trans>
          </Link>
        </p>
      ) : null}
    </Page>
  );
}

type MemberOf = NonNullable<TeamOfIdeaFragment['team']>[number];

function Member({ proposalId, member, mayAsk }: { proposalId: string; member: MemberOf; mayAsk: boolean }) {
  const { t } = useLingui();
  const { roleText, stateOf } = usePartWords();
  const { id, name, role, sharePct, does, paymentDays, isSme, consent } = member;
  const state = stateOf(consent?.state);
  const isAsked = consent !== null && consent.state !== 'DECLINED';
  return (
    <SummaryList
      card={{
        title: name ?? '',
        headingLevel: 2,
        ...(mayAsk && consent?.state !== 'CONFIRMED' ? { actions: [{ href: `/proposals/${proposalId}/team?member=${id}#ask`, text: isAsked ? t`Ask again` : t`Ask`, visuallyHiddenText: name ?? '' }] } : {}),
      }}
      rows={[
        { key: t`Has it agreed?`, value: <StatusTag tone={state.tone}>{state.text}</StatusTag> },
        ...(consent?.answeredAt ? [{ key: t`Answered`, value: <Moment at={consent.answeredAt} /> }] : []),
        ...(consent?.email ? [{ key: t`Asked by letter to`, value: consent.email }] : []),
        ...(consent?.note ? [{ key: t`What it wants to be different`, value: <span className="parts-text">{consent.note}</span> }] : []),
        { key: t`Its part`, value: `${roleText(role)}${sharePct === null ? '' : `, ${sharePct}%`}` },
        { key: t`What it does`, value: <span className="parts-text">{does}</span> },
        ...(paymentDays === null ? [] : [{ key: t`Paid within`, value: t`${paymentDays} days of its invoice` }]),
        ...(isSme ? [{ key: t`Size`, value: t`A small or medium-sized organisation, by its own profile` }] : []),
      ]}
    />
  );
}
