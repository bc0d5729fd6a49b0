// Write the assessment of one idea: what it did well, and what would have scored higher.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, InsetText, Textarea } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound, trouble } from '../../../data/trouble.ts';
import { AgreedScores, draftOf } from '../../../features/decide/agreed-scores.tsx';
import { ExplanationFields, explanationsIn } from '../../../features/decide/explanation-fields.tsx';
import { QuestionAnswer } from '../../../features/decide/question-answer.tsx';
import { AnswerAssessmentQuestionDocument } from '../../../gql/answer-assessment-question.ts';
import { AssessmentPageDocument } from '../../../gql/assessment-page.ts';
import { WriteAssessmentDocument } from '../../../gql/write-assessment.ts';
import { useText } from '../../../language/localised.tsx';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';
import { useProposalName } from './proposal-name.ts';

export async function loader(call: LoaderFunctionArgs) {
  const { slug = '', proposalId = '' } = call.params;
  const { viewer, challenge, proposal } = await ask(call, AssessmentPageDocument, { slug, proposalId });
  signInFirst(viewer.person, call.request);
  if (!challenge || !proposal) throw notFound();
  if (!challenge.moderation) throw trouble('FORBIDDEN');
  const cells = challenge.moderation.cells.filter((cell) => cell.proposal.id === proposalId).toSorted((one, other) => one.criterion.position - other.criterion.position);
  return { challenge, proposal, cells, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const { slug = '', proposalId = '' } = call.params;
  if (textOf(form, 'intent') === 'answer') {
    const told = await tell(call, AnswerAssessmentQuestionDocument, { input: { proposalId, answer: textOf(form, 'answer') } }, form);
    return told.kind === 'done' ? redirect(`/challenges/${slug}/assessments/${proposalId}`) : formAnswer(told, form);
  }
  const agreed = new Map([...form.keys()].flatMap((name) => (name.startsWith('agreed-') ? [[name.slice('agreed-'.length), textOf(form, name)] as const] : [])));
  const input = { proposalId, strengths: textOf(form, 'strengths'), improvements: textOf(form, 'improvements'), explanations: explanationsIn(form, agreed) };
  const told = await tell(call, WriteAssessmentDocument, { input }, form);
  return told.kind === 'done' ? redirect(`/challenges/${slug}/decide`) : formAnswer(told, form);
}

export function Component() {
  const { challenge, proposal, cells, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const { items, errorFor } = formErrors(answer);
  const { assessment } = proposal;
  const start = assessment ?? draftOf(cells, challenge.scaleMax, text);
  const name = useProposalName()(proposal);
  return (
    <Page
      title={t`Assessment of ${name}`}
      section={t`Decide the shortlist`}
      caption={text(challenge.title)}
      lead={t`Every supplier gets one, whether shortlisted or not. It is sent when the shortlist is decided.`}
      back={{ href: `/challenges/${challenge.slug}/decide`, text: t`Decide the shortlist` }}
      errors={items}
      {...(answer ? { attempt: answer.attempt } : {})}
    >
      <h2 className="govuk-heading-m">
        <Trans>Agreed scores and reasons</Trans>
      </h2>
      <AgreedScores cells={cells} scaleMax={challenge.scaleMax} />
      {assessment ? (
        <p className="govuk-body">
          <a className="govuk-link" href={`/data/proposals/${proposal.id}/summary.html`}>
            <Trans>Read the summary as its team gets it</Trans>
          </a>
        </p>
      ) : null}
      {proposal.assessmentQuestion ? (
        <QuestionAnswer question={proposal.assessmentQuestion} formKey={formKey} value={answer?.values.answer} error={errorFor('answer')} />
      ) : null}
      {assessment?.issuedAt ? (
        <InsetText>
          <Trans>This assessment has been sent and can no longer change.</Trans>
        </InsetText>
      ) : (
        <Form method="post" className="site-measure" noValidate key={answer?.attempt}>
          <HiddenKey formKey={formKey} />
          {cells.map(({ criterion, agreed }) => (
            <input key={criterion.code} type="hidden" name={`agreed-${criterion.code}`} value={agreed?.reason ?? ''} />
          ))}
          <ExplanationFields cells={cells} written={assessment?.criteria ?? []} values={answer?.values ?? {}} />
          <Textarea
            label={t`What the idea did well`}
            labelSize="s"
            hint={assessment ? undefined : t`Filled in from the reasons of the good scores. Make sentences of it.`}
            name="strengths"
            rows={7}
            defaultValue={answer?.values.strengths ?? start.strengths}
            error={errorFor('strengths')}
          />
          <Textarea
            label={t`What would have scored higher`}
            labelSize="s"
            hint={assessment ? undefined : t`Filled in from the reasons of the other scores. Say what was missing, so that the next idea is better.`}
            name="improvements"
            rows={7}
            defaultValue={answer?.values.improvements ?? start.improvements}
            error={errorFor('improvements')}
          />
          <Button preventDoubleClick>
            <Trans>Save the assessment</Trans>
          </Button>
        </Form>
      )}
    </Page>
  );
}
