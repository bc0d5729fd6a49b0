// The steps that need a second look: approve or ask for changes, publish, and open for ideas.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useHref, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { InsetText, Link } from '@moothall/ui/govuk';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { INTENT } from '../../../data/repeated-fields.ts';
import { tell } from '../../../data/tell.ts';
import { editableChallenge } from '../../../features/challenge-editor/editable-challenge.ts';
import { EffortNote } from '../../../features/challenge-editor/effort-note.tsx';
import { useErrorWords } from '../../../features/challenge-editor/error-words.tsx';
import { ReviewSteps } from '../../../features/challenge-editor/review-steps.tsx';
import { boxOfPath, sectionOfPath } from '../../../features/challenge-editor/sections.ts';
import { valuesOfChallenge } from '../../../features/challenge-editor/values-of-challenge.ts';
import { StageTag } from '../../../features/challenges/card/stage-tag.tsx';
import { ApproveChallengeDocument } from '../../../gql/approve-challenge.ts';
import { OpenChallengeDocument } from '../../../gql/open-challenge.ts';
import { PublishChallengeDocument } from '../../../gql/publish-challenge.ts';
import { RequestChallengeChangesDocument } from '../../../gql/request-challenge-changes.ts';
import { Localised, useText } from '../../../language/localised.tsx';
import { Moment } from '../../../language/times.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  return { challenge: await editableChallenge(call), formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const { slug = '' } = call.params;
  const told = await step(call, form);
  if (told.kind !== 'done') return formAnswer(told, form);
  const isPublic = ['publish', 'open'].includes(textOf(form, INTENT));
  return redirect(isPublic ? `/challenges/${slug}` : `/challenges/${slug}/review`);
}

function step(call: ActionFunctionArgs, form: FormData) {
  const input = { id: textOf(form, 'id'), version: Number(textOf(form, 'version')) };
  switch (textOf(form, INTENT)) {
    case 'publish':
      return tell(call, PublishChallengeDocument, { input }, form);
    case 'open':
      return tell(call, OpenChallengeDocument, { input }, form);
    case 'approve':
      return tell(call, ApproveChallengeDocument, { input }, form);
    default:
      return tell(call, RequestChallengeChangesDocument, { input: { ...input, reason: textOf(form, 'reason') } }, form);
  }
}

export function Component() {
  const { challenge, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const { words } = useErrorWords();
  const home = useHref(`/challenges/${challenge.slug}`);
  const values = valuesOfChallenge(challenge);
  const folder = challenge.viewerCan.includes('AMEND') ? 'amend' : 'edit';
  const items = (answer?.userErrors ?? []).map((error) => {
    const section = sectionOfPath(error.path);
    const isReason = error.code === 'REASON_MISSING';
    const href = isReason ? '#reason' : section ? `${home}/${folder}/${section}#${boxOfPath(error.path, values)}` : undefined;
    return { text: isReason ? t`Tell the authors what to change, in at least 10 characters.` : words(error), ...(href ? { href } : {}) };
  });
  const reasonError = items.find(({ href }) => href === '#reason')?.text;
  return (
    <Page
      title={t`Review and publish`}
      section={text(challenge.title)}
      caption={text(challenge.title)}
      errors={answer?.conflict ? [{ text: t`Somebody changed this challenge just now. Look at it again first.` }] : items}
      attempt={answer?.attempt}
      back={{ href: `/challenges/${challenge.slug}/edit`, text: t`Edit the challenge` }}
    >
      <p>
        <StageTag stage={challenge.stage} />
      </p>
      <p className="govuk-body">
        <Link className="govuk-link" href={`/challenges/${challenge.slug}`}>
          <Trans>
            Read “<Localised of={challenge.title} />” as everybody will see it
          </Trans>
        </Link>
      </p>
      <EffortNote effort={challenge.effort} />
      {challenge.approvals.map(({ person, at }) => (
        <InsetText key={person.id}>
          <Trans>
            Approved by {person.name} on <Moment at={at} />.
          </Trans>
        </InsetText>
      ))}
      <ReviewSteps challenge={challenge} formKey={formKey} reason={answer?.values.reason ?? ''} reasonError={reasonError} />
    </Page>
  );
}
