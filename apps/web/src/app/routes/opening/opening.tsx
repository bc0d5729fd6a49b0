// Opening the ideas: one person asks, a second confirms; afterwards everybody reads here who opened what and when.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, InsetText, Link, WarningText } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { tell } from '../../../data/tell.ts';
import { notFound } from '../../../data/trouble.ts';
import { useOpeningErrors } from '../../../features/opening/opening-errors.tsx';
import { SealingFacts } from '../../../features/opening/sealing-facts.tsx';
import { AskForOpeningDocument } from '../../../gql/ask-for-opening.ts';
import { OpenProposalsDocument } from '../../../gql/open-proposals.ts';
import { OpeningPageDocument } from '../../../gql/opening-page.ts';
import type { OpeningPageQuery } from '../../../gql/types.ts';
import { useText } from '../../../language/localised.tsx';
import { Moment } from '../../../language/times.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { challenge } = await ask(call, OpeningPageDocument, { slug: call.params.slug ?? '' });
  if (!challenge) throw notFound();
  return { challenge, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const input = { challengeId: textOf(form, 'challengeId') };
  const isConfirming = textOf(form, 'intent') === 'confirm';
  const told = isConfirming ? await tell(call, OpenProposalsDocument, { input }, form) : await tell(call, AskForOpeningDocument, { input }, form);
  return told.kind === 'done' ? redirect(`/challenges/${call.params.slug ?? ''}/opening`) : formAnswer(told, form);
}

export function Component() {
  const { challenge, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const errors = useOpeningErrors(answer);
  const title = text(challenge.title);
  return (
    <Page title={t`Opening the ideas`} section={title} caption={title} errors={errors.items} attempt={answer?.attempt} back={{ href: `/challenges/${challenge.slug}`, text: t`Back to the challenge` }}>
      <Standing challenge={challenge} />
      <SealingFacts sealing={challenge.sealing} />
      <Step challenge={challenge} formKey={formKey} />
      <HowItWorks slug={challenge.slug} isOpened={challenge.sealing.openedAt !== null} />
    </Page>
  );
}

type Challenge = NonNullable<OpeningPageQuery['challenge']>;

function Standing({ challenge: { sealing, timeline, stage } }: { challenge: Challenge }) {
  const { closesAt } = timeline;
  if (sealing.openedAt) return <Lead>{<Trans>Two people have opened the ideas together. Each idea matched the receipt of its sender.</Trans>}</Lead>;
  if (sealing.count === 0) return <Lead>{<Trans>No idea was sent, so there is nothing to open.</Trans>}</Lead>;
  if (sealing.count !== null && stage === 'CLOSED')
    return (
      <Lead>
        <Trans>This challenge is closed. The ideas are sealed, and nobody can read them until two people open them.</Trans>
      </Lead>
    );
  if (sealing.count === null && closesAt)
    return (
      <Lead>
        <Trans>
          Ideas can be sent until <Moment at={closesAt} />. Nobody can open them before that.
        </Trans>
      </Lead>
    );
  return <Lead>{<Trans>The ideas of this challenge were not opened.</Trans>}</Lead>;
}

function Lead({ children }: { children: React.ReactNode }) {
  return <p className="govuk-body-l site-measure">{children}</p>;
}

function Step({ challenge, formKey }: { challenge: Challenge; formKey: string }) {
  const { viewerMayAsk, viewerMayConfirm, askedAt, openedAt, stillSealed } = challenge.sealing;
  if (!viewerMayAsk && !viewerMayConfirm) {
    if (!askedAt || openedAt || stillSealed === 0) return null;
    return (
      <InsetText>
        <Trans>The opening waits for a second person: a buyer or an approver of a council that stands behind this challenge.</Trans>
      </InsetText>
    );
  }
  return (
    <section aria-labelledby="step">
      <h2 className="govuk-heading-m" id="step">
        {viewerMayConfirm ? <Trans>Confirm the opening</Trans> : <Trans>Ask for the opening</Trans>}
      </h2>
      <WarningText>
        {viewerMayConfirm ? <Trans>With this step the ideas can be read. It cannot be undone.</Trans> : <Trans>Your name goes into the record. Nothing is opened before a colleague confirms.</Trans>}
      </WarningText>
      <Form method="post">
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="challengeId" value={challenge.id} />
        <input type="hidden" name="intent" value={viewerMayConfirm ? 'confirm' : 'ask'} />
        <Button preventDoubleClick>{viewerMayConfirm ? <Trans>Confirm and open the ideas</Trans> : <Trans>Ask to open the ideas</Trans>}</Button>
      </Form>
    </section>
  );
}

function HowItWorks({ slug, isOpened }: { slug: string; isOpened: boolean }) {
  return (
    <section aria-labelledby="how">
      <h2 className="govuk-heading-m" id="how">
        {isOpened ? <Trans>What was done</Trans> : <Trans>What happens</Trans>}
      </h2>
      <ul className="govuk-list govuk-list--bullet site-measure">
        <li>
          <Trans>A buyer or an approver of the councils that stand behind the challenge asks, and a different one confirms. Nobody who belongs to a sender may do either.</Trans>
        </li>
        <li>
          <Trans>Every idea that counts is decrypted and compared with the receipt its sender holds. If one does not match, nothing is opened and the public record says so.</Trans>
        </li>
        <li>
          <Trans>The scorers see the ideas without the names of their senders once the scoring begins.</Trans>
        </li>
        <li>
          <Trans>Both people, the number of ideas and the root of the set stand in the public record.</Trans>
        </li>
      </ul>
      <p className="govuk-body">
        <Link className="govuk-link" href={`/challenges/${slug}/log`}>
          <Trans>Public record of every step</Trans>
        </Link>
      </p>
    </section>
  );
}
