// How many scorers each idea has, who steps in where there are too few, and who was found to take part later.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { NotificationBanner } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound, trouble } from '../../../data/trouble.ts';
import { CoverTable } from '../../../features/moderate/cover-table.tsx';
import { PartyByChair, PartyFields, SubstituteFields } from '../../../features/moderate/substitute-fields.tsx';
import { AppointSubstituteDocument } from '../../../gql/appoint-substitute.ts';
import { CoverPageDocument } from '../../../gql/cover-page.ts';
import { NamePartyDocument } from '../../../gql/name-party.ts';
import { useText } from '../../../language/localised.tsx';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, challenge } = await ask(call, CoverPageDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  if (!challenge) throw notFound();
  if (!challenge.viewerCan.includes('MODERATE') && !challenge.viewerCan.includes('REPLACE_CHAIR')) throw trouble('FORBIDDEN');
  return { challenge, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  if (textOf(form, 'intent') === 'party') {
    const named = await tell(call, NamePartyDocument, { input: { proposalId: textOf(form, 'proposalId'), name: textOf(form, 'name'), reason: textOf(form, 'reason') } }, form);
    return named.kind === 'done' ? { done: 'named' as const } : formAnswer(named, form);
  }
  const which = textOf(form, 'which');
  const chosen = form.getAll('proposalIds').filter((id) => typeof id === 'string');
  const input = { challengeId: textOf(form, 'challengeId'), email: textOf(form, 'email'), scoresAll: which === 'all', proposalIds: which === 'chosen' ? chosen : null };
  const told = await tell(call, AppointSubstituteDocument, { input }, form);
  return told.kind === 'done' ? { done: 'appointed' as const } : formAnswer(told, form);
}

export function Component() {
  const { challenge, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const failure = answer && 'values' in answer ? answer : undefined;
  const errors = formErrors(failure);
  const name = text(challenge.title);
  const cover = challenge.panelCover;
  const values = failure?.values ?? {};
  return (
    <Page
      title={t`Scorers for each idea`}
      section={name}
      caption={name}
      back={{ href: `/challenges/${challenge.slug}/panel`, text: t`The panel` }}
      errors={errors.items}
      {...(failure ? { attempt: failure.attempt } : {})}
    >
      {answer && 'done' in answer ? <Done what={answer.done} /> : null}
      {cover ? <CoverTable cover={cover} /> : null}
      <Form method="post" className="site-measure" noValidate>
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="challengeId" value={challenge.id} />
        <SubstituteFields cover={cover} values={values} errorFor={errors.errorFor} />
      </Form>
      {cover ? null : <PartyByChair />}
      {cover ? (
        <Form method="post" className="site-measure" noValidate>
          <HiddenKey formKey={`${formKey}-party`} />
          <input type="hidden" name="intent" value="party" />
          <PartyFields cover={cover} values={values} errorFor={errors.errorFor} />
        </Form>
      ) : null}
    </Page>
  );
}

function Done({ what }: { what: 'named' | 'appointed' }) {
  const { t } = useLingui();
  return (
    <NotificationBanner title={t`Done`} type="success">
      <p className="govuk-notification-banner__heading">
        {what === 'named' ? (
          <Trans>It is noted. Everybody on the panel declares their interests again before they go on.</Trans>
        ) : (
          <Trans>They are on the panel, and declare their interests first.</Trans>
        )}
      </p>
    </NotificationBanner>
  );
}
