// One section of an idea, saved by itself while it is written and by its button.
import { useLingui } from '@lingui/react/macro';
import { data, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs, ShouldRevalidateFunctionArgs } from 'react-router';
import { InsetText } from '@moothall/ui/govuk';
import { errorsFromUserErrors } from '@moothall/ui/forms';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { INTENT, formValues, rearranged } from '../../../data/repeated-fields.ts';
import type { Values } from '../../../data/repeated-fields.ts';
import type { UserError } from '../../../data/tell.ts';
import { notFound } from '../../../data/trouble.ts';
import { chosenAnswers } from '../../../features/propose/both-versions.ts';
import { ConflictChoice } from '../../../features/propose/conflict-choice.tsx';
import { useErrorWords } from '../../../features/propose/error-words.tsx';
import { markOf } from '../../../features/propose/fingerprint.ts';
import { ownProposal } from '../../../features/propose/own-proposal.ts';
import { readSection } from '../../../features/propose/proposal-input.ts';
import { BLANK_ROWS, firstBoxOf, withoutEmptyRows } from '../../../features/propose/row-lists.ts';
import { saveSection } from '../../../features/propose/save-section.ts';
import type { Theirs } from '../../../features/propose/save-section.ts';
import { SectionEditor } from '../../../features/propose/section-editor.tsx';
import { useSectionWords } from '../../../features/propose/section-words.tsx';
import { answersOf, boxOfPath, isWrittenSection, sectionAfter } from '../../../features/propose/sections.ts';
import { claimedCodes, valuesOfProposal } from '../../../features/propose/values-of-proposal.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';
import { useFocusOn, useFocusOnHash } from '../../../page/use-focus-on.ts';

interface Answer {
  values: Values;
  userErrors: UserError[];
  attempt: string;
  focus?: string;
  theirs?: Theirs;
  isOffline?: boolean;
}

/** While somebody writes, and while there is no network, nothing else on the page is asked again. */
export function shouldRevalidate({ formData, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  const isAway = typeof navigator !== 'undefined' && navigator.onLine === false;
  return formData?.get(INTENT) === 'autosave' || isAway ? false : defaultShouldRevalidate;
}

export async function loader(call: LoaderFunctionArgs) {
  const { section, id = '' } = call.params;
  if (!isWrittenSection(section)) throw notFound();
  const proposal = await ownProposal(call);
  if (!proposal.viewerCan.includes('EDIT')) throw redirect(`/proposals/${id}`);
  const isChecked = new URL(call.request.url).searchParams.get('from') === 'send';
  const missing = isChecked ? (proposal.sections?.find((one) => one.section === section)?.missing ?? []) : [];
  return { proposal, section, missing, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const { section, id = '' } = call.params;
  if (!isWrittenSection(section)) throw notFound();
  const form = await call.request.formData();
  const intent = textOf(form, INTENT);
  if (intent === 'autosave') return saveSection(call, section, formValues(form), form);
  const moved = rearranged(form, BLANK_ROWS);
  if (moved) return again(moved.values, { focus: moved.index === -1 ? `${moved.list}-add` : firstBoxOf(moved.list, moved.index) });
  const typed = formValues(form);
  const values = withoutEmptyRows(intent === 'resolve' ? chosenAnswers(typed) : typed);
  const { faults } = readSection(section, values);
  if (faults.length > 0 && intent !== 'resolve') return data(again(values, { userErrors: faults }), { status: 422 });
  const saved = await saveSection(call, section, values, form);
  switch (saved.outcome) {
    case 'saved': {
      const from = new URL(call.request.url).searchParams.get('from');
      if (intent === 'resolve') return redirect(`/proposals/${id}/${section}`);
      return redirect(from === null ? `/proposals/${id}/${sectionAfter(section)}` : `/proposals/${id}/check`);
    }
    case 'refused':
      return data(again(values, { userErrors: saved.userErrors }), { status: 422 });
    case 'conflict':
      return data(again(values, { theirs: saved.theirs }), { status: 409 });
    default:
      return again(values, { isOffline: true });
  }
}

function again(values: Values, more: Partial<Answer>): Answer {
  return { values, userErrors: [], attempt: newFormKey(), ...more };
}

export function Component() {
  const { proposal, section, missing, formKey } = useLoaderData<typeof loader>();
  const answer: Answer | undefined = useActionData();
  const { t } = useLingui();
  const text = useText();
  const { sectionText } = useSectionWords();
  const words = useErrorWords();
  const whole = valuesOfProposal(proposal);
  const saved = answersOf(section, whole);
  const values = { ...saved, ...answer?.values };
  const codes = claimedCodes(values, proposal.challenge.indicators.map(({ code }) => code));
  const found = (answer?.userErrors ?? missing).map((error) => ({ code: 'MISSING', ...error, message: words(error) }));
  const firstCode = proposal.challenge.indicators[0]?.code;
  const errors = errorsFromUserErrors(found, (path) => boxOfPath(path, codes.length > 0 || !firstCode ? codes : [firstCode]));
  useFocusOn(answer?.focus, answer?.attempt);
  useFocusOnHash();
  const first = answer
    ? { version: Number(answer.values.version), base: answer.values.base ?? '' }
    : { version: proposal.version, base: markOf(section, saved) };
  return (
    <Page
      title={sectionText(section)}
      section={text(proposal.challenge.title)}
      caption={proposal.title || text(proposal.challenge.title)}
      errors={errors.items}
      attempt={answer?.attempt}
      back={{ href: `/proposals/${proposal.id}`, text: t`All sections` }}
    >
      {answer?.isOffline ? <InsetText>{t`There is no connection. What you wrote is kept on this device. Try again in a moment.`}</InsetText> : null}
      {answer?.theirs ? (
        <ConflictChoice section={section} challenge={proposal.challenge} mine={answersOf(section, values)} theirs={answer.theirs} formKey={formKey} />
      ) : (
        <SectionEditor
          key={`${section} ${answer?.attempt ?? formKey}`}
          proposal={proposal}
          section={section}
          known={first}
          saved={saved}
          values={values}
          errors={errors}
          formKey={formKey}
          isFresh={answer === undefined}
        />
      )}
    </Page>
  );
}
