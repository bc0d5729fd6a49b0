// Asks the lead of a challenge to let one's own council take part: what that means, one form, and the answers so far.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, InsetText, Radios, Textarea } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf, textOrNull } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound, trouble } from '../../../data/trouble.ts';
import { GovernanceText, useGovernanceWords } from '../../../features/participation/governance-words.tsx';
import { INVITED_ROLES, useParticipationErrors, useParticipationWords } from '../../../features/participation/participation-words.tsx';
import { AskToJoinDocument } from '../../../gql/ask-to-join.ts';
import { JoinPageDocument } from '../../../gql/join-page.ts';
import type { JoinFieldsFragment } from '../../../gql/types.ts';
import { WithdrawJoinRequestDocument } from '../../../gql/withdraw-join-request.ts';
import { Localised, useText } from '../../../language/localised.tsx';
import { Day } from '../../../language/times.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, challenge } = await ask(call, JoinPageDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  if (!challenge) throw notFound();
  const mayAsk = challenge.viewerCan.includes('ASK_TO_JOIN');
  const own = challenge.joinRequests.filter(({ mayAnswer }) => !mayAnswer);
  if (!mayAsk && own.length === 0) throw trouble('FORBIDDEN');
  return { challenge, own, mayAsk: mayAsk && !own.some(({ state }) => state === 'ASKED'), formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const told = await act(call, form);
  return told.kind === 'done' ? redirect(`/challenges/${call.params.slug ?? ''}/join`) : formAnswer(told, form);
}

function act(call: ActionFunctionArgs, form: FormData) {
  if (textOf(form, 'intent') === 'withdraw') return tell(call, WithdrawJoinRequestDocument, { input: { id: textOf(form, 'id') } }, form);
  const role = INVITED_ROLES.find((one) => one === textOf(form, 'role')) ?? 'PARTICIPANT';
  return tell(call, AskToJoinDocument, { input: { challengeId: textOf(form, 'id'), role, note: textOrNull(form, 'note') } }, form);
}

export function Component() {
  const { challenge, own, mayAsk, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const errors = useParticipationErrors(answer);
  const title = useText()(challenge.title);
  const back = { href: `/challenges/${challenge.slug}`, text: t`Back to the challenge` };
  return (
    <Page title={t`Ask to take part`} section={title} caption={title} errors={errors.items} attempt={answer?.attempt} back={back}>
      {own.map((wish) => (
        <OwnWish key={wish.id} wish={wish} formKey={`${formKey}-${wish.id}`} />
      ))}
      {mayAsk ? (
        <>
          <p className="govuk-body site-measure">
            <Trans>
              Your council has the same problem? Ask <Localised of={challenge.lead.name} /> to let it take part. You promise no money.
            </Trans>
          </p>
          <h2 className="govuk-heading-m">
            <Trans>Who decides</Trans>
          </h2>
          <GovernanceText governance={challenge.governance} />
          <AskForm challengeId={challenge.id} formKey={formKey} note={answer?.values.note ?? ''} />
        </>
      ) : null}
    </Page>
  );
}

function AskForm({ challengeId, formKey, note }: { challengeId: string; formKey: string; note: string }) {
  const { t } = useLingui();
  const { roleText } = useParticipationWords();
  const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
  return (
    <Form method="post" noValidate className="site-measure">
      <HiddenKey formKey={formKey} />
      <input type="hidden" name="id" value={challengeId} />
      <Radios legend={t`As what?`} legendSize="s" name="role" defaultValue="PARTICIPANT" items={INVITED_ROLES.map((role) => ({ value: role, label: capital(roleText(role)) }))} />
      <Textarea label={t`What should the lead know? (optional)`} labelSize="s" name="note" rows={3} defaultValue={note} />
      <Button preventDoubleClick>
        <Trans>Ask to take part</Trans>
      </Button>
    </Form>
  );
}

function OwnWish({ wish, formKey }: { wish: JoinFieldsFragment; formKey: string }) {
  const { joinText } = useGovernanceWords();
  return (
    <InsetText>
      <p className="govuk-body">
        <Localised of={wish.organisation.name} />: {joinText(wish.state)} (<Day at={wish.askedAt} />)
      </p>
      {wish.because ? <p className="govuk-body">{wish.because}</p> : null}
      {wish.mayWithdraw ? (
        <Form method="post">
          <HiddenKey formKey={formKey} />
          <input type="hidden" name="id" value={wish.id} />
          <Button name="intent" value="withdraw" variant="secondary" className="govuk-!-margin-bottom-0" preventDoubleClick>
            <Trans>Take it back</Trans>
          </Button>
        </Form>
      ) : null}
    </InsetText>
  );
}
