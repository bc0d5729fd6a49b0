// One idea of ours: where it stands, what is still to write, its receipts, and the feedback once it is issued.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Link, LinkButton, WarningText } from '@moothall/ui/govuk';
import { StatusTag } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { tell } from '../../../data/tell.ts';
import { AfterSending } from '../../../features/propose/after-sending.tsx';
import { Feedback } from '../../../features/propose/feedback.tsx';
import { FeedbackQuestion } from '../../../features/propose/feedback-question.tsx';
import { MoreParts } from '../../../features/propose/more-parts.tsx';
import { ownProposal } from '../../../features/propose/own-proposal.ts';
import { ProposalTasks } from '../../../features/propose/proposal-tasks.tsx';
import { useProposalWords } from '../../../features/propose/proposal-words.tsx';
import { HowToCheck, Receipts } from '../../../features/propose/receipts.tsx';
import { AskAboutAssessmentDocument } from '../../../gql/ask-about-assessment.ts';
import { ProposalFeedbackDocument } from '../../../gql/proposal-feedback.ts';
import type { ProposalState } from '../../../gql/types.ts';
import { Localised, useText } from '../../../language/localised.tsx';
import { Moment } from '../../../language/times.tsx';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';

/** Before these there is no feedback to ask for. */
const BEFORE_FEEDBACK: readonly ProposalState[] = ['DRAFT', 'SUBMITTED', 'SEALED', 'OPENED', 'WITHDRAWN', 'LATE_ATTEMPT'];

export async function loader(call: LoaderFunctionArgs) {
  const proposal = await ownProposal(call);
  const feedback = BEFORE_FEEDBACK.includes(proposal.state) ? null : await ask(call, ProposalFeedbackDocument, { id: proposal.id });
  return { proposal, assessment: feedback?.proposal?.assessment ?? null, question: feedback?.proposal?.assessmentQuestion ?? null, formKey: newFormKey() };
}

/** The one question on one's own feedback. */
export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const proposalId = call.params.id ?? '';
  const told = await tell(call, AskAboutAssessmentDocument, { input: { proposalId, text: textOf(form, 'text') } }, form);
  return told.kind === 'done' ? redirect(`/proposals/${proposalId}`) : formAnswer(told, form);
}

export function Component() {
  const { proposal, assessment, question, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = formErrors(answer);
  const { t } = useLingui();
  const text = useText();
  const standing = useProposalWords()(proposal.state);
  const { id, title, challenge, sections, viewerCan, receipts, state, hasUnsentChanges } = proposal;
  const { closesAt } = challenge.timeline;
  const mayEdit = viewerCan.includes('EDIT');
  const isSent = state === 'SUBMITTED';
  return (
    <Page
      title={title || t`Your idea`}
      section={text(challenge.title)}
      caption={<Localised of={challenge.title} />}
      back={{ href: '/work', text: t`My work` }}
      errors={errors.items}
      {...(answer ? { attempt: answer.attempt } : {})}
    >
      <p className="govuk-body">
        <StatusTag tone={standing.tone}>{standing.text}</StatusTag>
        {closesAt && mayEdit ? (
          <span className="propose-closes">
            <Trans>
              Closes <Moment at={closesAt} />
            </Trans>
          </span>
        ) : null}
      </p>
      <p className="govuk-body site-measure">{standing.next}</p>
      {isSent && hasUnsentChanges ? (
        <WarningText>
          <Trans>You changed something after you sent it. The version you sent counts until you send the new one.</Trans>
        </WarningText>
      ) : null}
      {assessment ? <Feedback proposalId={id} assessment={assessment} /> : null}
      {assessment ? <FeedbackQuestion question={question} formKey={formKey} value={answer?.values.text} error={errors.errorFor('text')} /> : null}
      {mayEdit && sections ? <ProposalTasks id={id} sections={sections} isSent={isSent && !hasUnsentChanges} /> : null}
      {mayEdit ? null : (
        <p>
          <LinkButton href={`/proposals/${id}/check`} variant="secondary">
            <Trans>Read your idea</Trans>
          </LinkButton>
        </p>
      )}
      <MoreParts id={id} mayEdit={mayEdit} files={proposal.attachments?.length ?? 0} confidential={proposal.confidential?.length ?? 0} />
      <Receipts proposalId={id} receipts={receipts ?? []} />
      {receipts && receipts.length > 0 ? <HowToCheck /> : null}
      {mayEdit ? <AfterSending challenge={challenge} /> : null}
      <ul className="govuk-list">
        <li>
          <Link className="govuk-link" href={`/challenges/${challenge.slug}`}>
            <Trans>Read the challenge</Trans>
          </Link>
        </li>
        {viewerCan.includes('WITHDRAW') ? (
          <li>
            <Link className="govuk-link" href={`/proposals/${id}/withdraw`}>
              <Trans>Withdraw this idea</Trans>
            </Link>
          </li>
        ) : null}
      </ul>
    </Page>
  );
}
