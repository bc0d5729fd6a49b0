// The task list of a challenge: what is written, what is missing, and the next step.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useHref, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { InsetText, Link } from '@moothall/ui/govuk';
import { errorsFromUserErrors } from '@moothall/ui/forms';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { tell } from '../../../data/tell.ts';
import { editableChallenge } from '../../../features/challenge-editor/editable-challenge.ts';
import { useErrorWords } from '../../../features/challenge-editor/error-words.tsx';
import { MissingWelsh } from '../../../features/challenge-editor/missing-welsh.tsx';
import { NextSteps } from '../../../features/challenge-editor/next-steps.tsx';
import { boxOfPath, sectionOfPath } from '../../../features/challenge-editor/sections.ts';
import { SectionTasks } from '../../../features/challenge-editor/section-tasks.tsx';
import { SimilarChallenges } from '../../../features/challenge-editor/similar/similar-challenges.tsx';
import { valuesOfChallenge } from '../../../features/challenge-editor/values-of-challenge.ts';
import { StageTag } from '../../../features/challenges/card/stage-tag.tsx';
import { SimilarChallengesDocument } from '../../../gql/similar-challenges.ts';
import { SendChallengeForReviewDocument } from '../../../gql/send-challenge-for-review.ts';
import { Localised, useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const [challenge, found] = await Promise.all([editableChallenge(call), ask(call, SimilarChallengesDocument, { slug: call.params.slug ?? '' })]);
  return { challenge, similar: found.challenge?.similar ?? [], formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const input = { id: textOf(form, 'id'), version: Number(textOf(form, 'version')) };
  const told = await tell(call, SendChallengeForReviewDocument, { input }, form);
  return told.kind === 'done' ? redirect(`/challenges/${call.params.slug ?? ''}/review`) : formAnswer(told, form);
}

export function Component() {
  const { challenge, similar, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const { words } = useErrorWords();
  const edit = useHref(`/challenges/${challenge.slug}/edit`);
  const values = valuesOfChallenge(challenge);
  const found = answer?.userErrors ?? [];
  const items = found.map((error, index) => {
    const section = sectionOfPath(error.path);
    const [item] = errorsFromUserErrors([{ ...error, message: words(error) }]).items;
    return { text: item?.text ?? found[index]?.message, ...(section ? { href: `${edit}/${section}?check=1#${boxOfPath(error.path, values)}` } : {}) };
  });
  const mayEdit = challenge.viewerCan.includes('EDIT');
  return (
    <Page
      title={t`Edit the challenge`}
      section={text(challenge.title)}
      heading={<Localised of={challenge.title} />}
      caption={t`Edit the challenge`}
      errors={answer?.conflict ? [{ text: t`Somebody changed this challenge just now. Look at it again, then send it.` }] : items}
      attempt={answer?.attempt}
      back={{ href: '/work', text: t`My work` }}
    >
      <p>
        <StageTag stage={challenge.stage} />
      </p>
      {challenge.changesRequested ? (
        <InsetText>
          <h2 className="govuk-heading-s">
            <Trans>What your reviewer wants changed</Trans>
          </h2>
          <p className="govuk-body">{challenge.changesRequested}</p>
        </InsetText>
      ) : null}
      <p className="govuk-body">
        <Link className="govuk-link" href={`/challenges/${challenge.slug}`}>
          <Trans>See it as readers will see it</Trans>
        </Link>
      </p>
      {mayEdit && challenge.sections ? <SectionTasks slug={challenge.slug} sections={challenge.sections} /> : null}
      {mayEdit ? <MissingWelsh challenge={challenge} values={values} /> : null}
      {mayEdit ? <SimilarChallenges similar={similar} stageTag={(stage) => <StageTag stage={stage} />} /> : null}
      <NextSteps challenge={challenge} formKey={formKey} />
    </Page>
  );
}
