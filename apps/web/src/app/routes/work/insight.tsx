// Ask those who work with a problem: a buyer makes links for the workforce and the supply chain, ends them, and reads what came.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Link } from '@moothall/ui/govuk';
import { EmptyState } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound } from '../../../data/trouble.ts';
import { InsightSoFar } from '../../../features/work/insight-so-far.tsx';
import { InvitationTable } from '../../../features/work/invitation-table.tsx';
import { InviteForm, NewLink } from '../../../features/work/invite-form.tsx';
import { useInviteErrors } from '../../../features/work/invite-errors.tsx';
import { EndInsightInvitationDocument } from '../../../gql/end-insight-invitation.ts';
import { InsightPageDocument } from '../../../gql/insight-page.ts';
import { InviteInsightDocument } from '../../../gql/invite-insight.ts';
import { Localised } from '../../../language/localised.tsx';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const problem = new URL(call.request.url).searchParams.get('problem');
  const formKey = newFormKey();
  if (!problem) return { insight: null, invitations: [], keys: [], formKey };
  const { viewer, problemInsight, insightInvitations } = await ask(call, InsightPageDocument, { problem });
  signInFirst(viewer.person, call.request);
  if (!problemInsight) throw notFound();
  return { insight: problemInsight, invitations: insightInvitations, keys: insightInvitations.map(() => newFormKey()), formKey };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const [problemId, end] = [textOf(form, 'problem'), textOf(form, 'end')];
  if (end) {
    const told = await tell(call, EndInsightInvitationDocument, { input: { id: end } }, form);
    return told.kind === 'done' ? redirect(`/work/insight?problem=${problemId}`) : formAnswer(told, form);
  }
  const source = textOf(form, 'source') === 'SUPPLY_CHAIN' ? ('SUPPLY_CHAIN' as const) : ('WORKFORCE' as const);
  const input = { problemId, source, answers: wholeOf(form, 'answers'), days: wholeOf(form, 'days') };
  const told = await tell(call, InviteInsightDocument, { input }, form);
  if (told.kind !== 'done') return formAnswer(told, form);
  const { token } = told.data.inviteInsight;
  const { origin } = new URL(call.request.url);
  return { links: token === null ? null : { en: `${origin}/say/${token}`, cy: `${origin}/cy/say/${token}` } };
}

/** What is no whole number is out of range, and the API says so beside the field. */
function wholeOf(form: FormData, name: string): number {
  const text = textOf(form, name);
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
}

export function Component() {
  const { insight, invitations, keys, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const failure = useInviteErrors()(answer && 'userErrors' in answer ? answer : undefined);
  const { items, errorFor } = formErrors(failure);
  const links = answer && 'links' in answer ? answer.links : null;
  return (
    <Page
      title={t`Ask those who work with a problem`}
      caption={insight ? <Localised of={insight.title} /> : undefined}
      lead={t`They need no account, nobody learns who they are, and what they say stands apart from what the public says.`}
      back={{ href: '/work', text: t`My work` }}
      errors={items}
      {...(failure ? { attempt: failure.attempt } : {})}
    >
      <div className="site-measure">
        {links ? <NewLink links={links} /> : null}
        {insight ? (
          <>
            <InviteForm problemId={insight.problemId} formKey={formKey} values={failure?.values ?? {}} errorFor={errorFor} />
            <InvitationTable invitations={invitations} problemId={insight.problemId} keys={keys} />
            <InsightSoFar insight={insight} />
          </>
        ) : (
          <EmptyState title={t`Choose a problem first`} actions={<Link className="govuk-link" href="/problems">{t`See the problems`}</Link>}>
            <Trans>Open a problem of your council, and ask from there.</Trans>
          </EmptyState>
        )}
      </div>
    </Page>
  );
}
