// Before an idea is begun: every question with its limit, how long it takes, and what happens after it is sent.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useHref, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, InsetText, Link, LinkButton } from '@moothall/ui/govuk';
import { errorsFromUserErrors } from '@moothall/ui/forms';
import { TwoColumns } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { tell } from '../../../data/tell.ts';
import { notFound } from '../../../data/trouble.ts';
import { AfterSending } from '../../../features/propose/after-sending.tsx';
import { AllQuestions, WHOLE_MINUTES } from '../../../features/propose/all-questions.tsx';
import { Effort } from '../../../features/propose/effort.tsx';
import { useErrorWords } from '../../../features/propose/error-words.tsx';
import { DraftProposalDocument } from '../../../gql/draft-proposal.ts';
import { ProposePageDocument } from '../../../gql/propose-page.ts';
import type { ProposePageQuery } from '../../../gql/types.ts';
import { useText } from '../../../language/localised.tsx';
import { Moment } from '../../../language/times.tsx';
import { Page } from '../../../page/page.tsx';

const PROPOSERS: readonly string[] = ['SUPPLIER', 'VCSE', 'RESEARCH'];

export async function loader(call: LoaderFunctionArgs) {
  const { challenge, viewer } = await ask(call, ProposePageDocument, { slug: call.params.slug ?? '' });
  if (!challenge) throw notFound();
  return { challenge, viewer, formKey: newFormKey(), now: new Date().toISOString() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const told = await tell(call, DraftProposalDocument, { input: { challengeId: textOf(form, 'challengeId') } }, form);
  return told.kind === 'done' ? redirect(`/proposals/${told.data.draftProposal.proposal?.id ?? ''}`) : formAnswer(told, form);
}

export function Component() {
  const { challenge, viewer, formKey, now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const words = useErrorWords();
  const errors = errorsFromUserErrors((answer?.userErrors ?? []).map((error) => ({ ...error, message: words(error) })), () => undefined);
  const questions = useHref(`/challenges/${challenge.slug}/questions.md`);
  return (
    <Page
      title={t`Send an idea`}
      section={text(challenge.title)}
      caption={text(challenge.title)}
      lead={<Trans>It takes about {WHOLE_MINUTES} minutes when you know your answers. Everything is saved while you write, and you can come back.</Trans>}
      errors={errors.items}
      attempt={answer?.attempt}
      back={{ href: `/challenges/${challenge.slug}`, text: t`Back to the challenge` }}
    >
      <TwoColumns
        asideLabel={t`Begin`}
        aside={
          <>
            <Begin challenge={challenge} viewer={viewer} formKey={formKey} now={now} />
            <AfterSending challenge={challenge} />
          </>
        }
      >
        <Effort effort={challenge.effort} />
        <AllQuestions challenge={challenge} />
        <p className="govuk-body">
          <a className="govuk-link" href={questions} download>
            <Trans>Download the questions to write with your team (text file)</Trans>
          </a>
        </p>
      </TwoColumns>
    </Page>
  );
}

interface BeginProps {
  challenge: NonNullable<ProposePageQuery['challenge']>;
  viewer: ProposePageQuery['viewer'];
  formKey: string;
  now: string;
}

function Begin({ challenge, viewer, formKey, now }: BeginProps) {
  const { stage, myProposal, timeline, slug, id } = challenge;
  const { closesAt } = timeline;
  const isOver = closesAt !== null && Date.parse(closesAt) <= Date.parse(now);
  const mayWrite = (stage === 'OPEN' || stage === 'ENGAGING') && !isOver;
  if (myProposal) {
    return (
      <p>
        <LinkButton href={`/proposals/${myProposal.id}`} isStart>
          <Trans>Go on with your idea</Trans>
        </LinkButton>
      </p>
    );
  }
  if (!mayWrite) {
    return (
      <InsetText>
        <Trans>This challenge does not take ideas now.</Trans>
      </InsetText>
    );
  }
  return (
    <>
      {closesAt ? (
        <p className="govuk-body">
          <Trans>
            Closes on <Moment at={closesAt} />, UK time. One second later is too late.
          </Trans>
        </p>
      ) : null}
      {stage === 'ENGAGING' ? (
        <p className="govuk-body">
          <Trans>You can begin to write now, and send it once the challenge opens for ideas.</Trans>
        </p>
      ) : null}
      {viewer.person === null ? (
        <LinkButton href={`/sign-in?next=${encodeURIComponent(`/challenges/${slug}/propose`)}`} isStart>
          <Trans>Sign in to start</Trans>
        </LinkButton>
      ) : PROPOSERS.includes(viewer.actingFor?.kind ?? '') ? (
        <Form method="post">
          <HiddenKey formKey={formKey} />
          <input type="hidden" name="challengeId" value={id} />
          <Button isStart preventDoubleClick>
            <Trans>Start your idea</Trans>
          </Button>
        </Form>
      ) : (
        <InsetText>
          <Trans>
            Ideas come from organisations. <Link className="govuk-link" href="/account/acting-for">Choose who you act for</Link>, or{' '}
            <Link className="govuk-link" href="/organisations/new">register your organisation</Link> as a supplier, a charity or a research
            organisation.
          </Trans>
        </InsetText>
      )}
    </>
  );
}
