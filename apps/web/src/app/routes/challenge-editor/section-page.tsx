// The page of one section of a draft: its questions, saved as they are; incomplete drafts are welcome.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button } from '@moothall/ui/govuk';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { INTENT, formValues } from '../../../data/repeated-fields.ts';
import type { Values } from '../../../data/repeated-fields.ts';
import { tell } from '../../../data/tell.ts';
import { editableChallenge, isBilingual } from '../../../features/challenge-editor/editable-challenge.ts';
import { EditorForm } from '../../../features/challenge-editor/editor-form.tsx';
import { useErrorWords } from '../../../features/challenge-editor/error-words.tsx';
import { withoutEmptyGroups } from '../../../features/challenge-editor/list-input.ts';
import type { Reading } from '../../../features/challenge-editor/reading.ts';
import { again, rearrangedAnswer, refusedAnswer } from '../../../features/challenge-editor/section-answer.ts';
import type { SectionAnswer } from '../../../features/challenge-editor/section-answer.ts';
import { useSectionWords } from '../../../features/challenge-editor/section-words.tsx';
import { answersOf, boxOfPath } from '../../../features/challenge-editor/sections.ts';
import type { ChallengeSection } from '../../../features/challenge-editor/sections.ts';
import { useShownAnswers } from '../../../features/challenge-editor/shown-answers.tsx';
import { valuesOfChallenge } from '../../../features/challenge-editor/values-of-challenge.ts';
import { UpdateChallengeDocument } from '../../../gql/update-challenge.ts';
import { useText } from '../../../language/localised.tsx';
import { errorsFromUserErrors } from '@moothall/ui/forms';
import { ConflictNotice } from '../../../page/conflict-notice.tsx';
import { Page } from '../../../page/page.tsx';
import { useFocusOn, useFocusOnHash } from '../../../page/use-focus-on.ts';
import type { SectionParts } from './section-parts.ts';

export async function loadSection(call: LoaderFunctionArgs, section: ChallengeSection) {
  const { slug = '' } = call.params;
  const challenge = await editableChallenge(call);
  if (!challenge.viewerCan.includes('EDIT')) throw redirect(`/challenges/${slug}/edit`);
  const isChecked = new URL(call.request.url).searchParams.has('check');
  const missing = isChecked ? (challenge.sections?.find((one) => one.section === section)?.missing ?? []) : [];
  return { challenge, section, missing, formKey: newFormKey() };
}

export async function saveSection(call: ActionFunctionArgs, read: (values: Values) => Reading) {
  const { slug = '' } = call.params;
  const form = await call.request.formData();
  const moved = await rearrangedAnswer(call, form);
  if (moved) return moved;
  const values = withoutEmptyGroups(formValues(form));
  const { content, faults } = read(values);
  if (faults.length > 0) return refusedAnswer(faults, values);
  const input = { id: textOf(form, 'id'), version: Number(textOf(form, 'version')), content };
  const told = await tell(call, UpdateChallengeDocument, { input }, form);
  if (told.kind === 'refused') return refusedAnswer(told.userErrors, values);
  if (told.kind === 'conflict') return again(values, { conflict: true });
  return redirect(`/challenges/${slug}/edit`);
}

export function SectionPage({ Fields, themes = [], own }: SectionParts) {
  const { challenge, section, missing, formKey } = useLoaderData<typeof loadSection>();
  const answer: SectionAnswer | undefined = useActionData();
  const { t } = useLingui();
  const text = useText();
  const { sectionText } = useSectionWords();
  const { words } = useErrorWords();
  const shown = useShownAnswers(themes, own);
  const saved = valuesOfChallenge(challenge);
  const values = answer?.values ?? saved;
  const found = answer ? answer.userErrors : missing.map((gap) => ({ code: 'MISSING', ...gap }));
  const errors = errorsFromUserErrors(
    found.map((error) => ({ ...error, message: words(error) })),
    (path) => boxOfPath(path, values),
  );
  useFocusOn(answer?.focus, answer?.attempt);
  useFocusOnHash();
  // What was typed was written against the version it was read with; only a conflict shows the newer one first.
  const version = answer && !answer.conflict ? Number(answer.values.version) : challenge.version;
  const [mine, theirs] = [shown(answersOf(section, values)), shown(answersOf(section, saved))];
  return (
    <Page
      title={sectionText(section)}
      section={text(challenge.title)}
      caption={text(challenge.title)}
      errors={errors.items}
      attempt={answer?.attempt}
      back={{ href: `/challenges/${challenge.slug}/edit`, text: t`All sections` }}
    >
      {answer?.conflict ? <ConflictNotice mine={mine.texts} theirs={theirs.texts} labels={{ ...theirs.labels, ...mine.labels }} /> : null}
      <EditorForm key={`${section} ${answer?.attempt ?? ''}`} formKey={formKey} challenge={{ id: challenge.id, version }} onEnter={section === 'places' ? 'places:search' : 'save'}>
        <Fields section={section} values={values} errors={errors} isBilingual={isBilingual(challenge)} themes={themes} search={answer?.search} />
        <Button name={INTENT} value="save" preventDoubleClick>
          <Trans>Save and continue</Trans>
        </Button>
      </EditorForm>
    </Page>
  );
}
