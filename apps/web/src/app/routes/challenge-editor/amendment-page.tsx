// The page that changes one section of a published challenge: write, look at the difference, then publish it with its reason.
import { useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { errorsFromUserErrors } from '@moothall/ui/forms';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf, textOrNull } from '../../../data/form-text.ts';
import { INTENT, formValues } from '../../../data/repeated-fields.ts';
import type { Values } from '../../../data/repeated-fields.ts';
import { tell } from '../../../data/tell.ts';
import { AmendmentDifference } from '../../../features/challenge-editor/amendment-difference.tsx';
import { AmendmentForm } from '../../../features/challenge-editor/amendment-form.tsx';
import { amendedAnswers, readAmendment } from '../../../features/challenge-editor/amendment-input.ts';
import { editableChallenge } from '../../../features/challenge-editor/editable-challenge.ts';
import { useErrorWords } from '../../../features/challenge-editor/error-words.tsx';
import { withoutEmptyGroups } from '../../../features/challenge-editor/list-input.ts';
import type { Reading } from '../../../features/challenge-editor/reading.ts';
import { again, rearrangedAnswer, refusedAnswer } from '../../../features/challenge-editor/section-answer.ts';
import type { SectionAnswer } from '../../../features/challenge-editor/section-answer.ts';
import { useSectionWords } from '../../../features/challenge-editor/section-words.tsx';
import { boxOfPath } from '../../../features/challenge-editor/sections.ts';
import type { ChallengeSection } from '../../../features/challenge-editor/sections.ts';
import { useShownAnswers } from '../../../features/challenge-editor/shown-answers.tsx';
import { valuesOfChallenge } from '../../../features/challenge-editor/values-of-challenge.ts';
import { AmendChallengeDocument } from '../../../gql/amend-challenge.ts';
import { useText } from '../../../language/localised.tsx';
import { ConflictNotice } from '../../../page/conflict-notice.tsx';
import { Page } from '../../../page/page.tsx';
import { useFocusOn, useFocusOnHash } from '../../../page/use-focus-on.ts';
import type { SectionParts } from './section-parts.ts';

export async function loadAmendment(call: LoaderFunctionArgs, section: ChallengeSection) {
  const { slug = '' } = call.params;
  const challenge = await editableChallenge(call);
  if (!challenge.viewerCan.includes('AMEND')) throw redirect(`/challenges/${slug}/amend`);
  return { challenge, section, formKey: newFormKey() };
}

export async function publishAmendment(call: ActionFunctionArgs, section: ChallengeSection, read: (values: Values) => Reading) {
  const { slug = '' } = call.params;
  const form = await call.request.formData();
  const moved = await rearrangedAnswer(call, form);
  if (moved) return moved;
  const values = withoutEmptyGroups(formValues(form));
  const intent = textOf(form, INTENT);
  if (intent === 'write') return again(values);
  const { content, faults } = readAmendment(section, values, read(values));
  if (faults.length > 0) return refusedAnswer(faults, values);
  if (intent !== 'publish') return again(values, { isComparison: true });
  const reason = { en: textOf(form, 'reason-en'), cy: textOrNull(form, 'reason-cy') };
  const input = { id: textOf(form, 'id'), version: Number(textOf(form, 'version')), content, reason, material: values.material === 'yes' };
  const told = await tell(call, AmendChallengeDocument, { input }, form);
  if (told.kind === 'refused') return refusedAnswer(told.userErrors, values);
  if (told.kind === 'conflict') return again(values, { conflict: true });
  return redirect(`/challenges/${slug}${told.data.amendChallenge.approvalRequest ? '/approvals' : ''}`);
}

export function AmendmentPage({ Fields, themes = [], own }: SectionParts) {
  const { challenge, section, formKey } = useLoaderData<typeof loadAmendment>();
  const answer: SectionAnswer | undefined = useActionData();
  const { t } = useLingui();
  const text = useText();
  const { sectionText } = useSectionWords();
  const { spoken } = useErrorWords();
  const shown = useShownAnswers(themes, own);
  const published = valuesOfChallenge(challenge);
  const values = answer?.values ?? published;
  const errors = errorsFromUserErrors(spoken(answer?.userErrors ?? []), (path) => boxOfPath(path, values));
  useFocusOn(answer?.focus, answer?.attempt);
  useFocusOnHash();
  const before = shown(amendedAnswers(section, published, challenge.stage));
  const after = shown(amendedAnswers(section, values, challenge.stage));
  const version = answer && !answer.conflict ? Number(answer.values.version) : challenge.version;
  const shared = { challenge: { ...challenge, version }, formKey, values };
  return (
    <Page
      title={answer?.isComparison ? t`Check your change before you publish it` : t`Change: ${sectionText(section)}`}
      section={text(challenge.title)}
      caption={text(challenge.title)}
      errors={errors.items}
      attempt={answer?.attempt}
      back={{ href: `/challenges/${challenge.slug}/amend`, text: t`All sections` }}
    >
      {answer?.conflict ? <ConflictNotice mine={after.texts} theirs={before.texts} labels={{ ...before.labels, ...after.labels }} /> : null}
      {answer?.isComparison ? (
        <AmendmentDifference {...shared} before={before} after={after} />
      ) : (
        <AmendmentForm Fields={Fields} key={`${section} ${answer?.attempt ?? ''}`} {...shared} section={section} errors={errors} themes={themes} search={answer?.search} />
      )}
    </Page>
  );
}
