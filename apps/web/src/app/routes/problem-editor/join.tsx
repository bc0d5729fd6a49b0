// "We have this too": a council adds itself with its own figures, corrects them, or says that it has the problem no longer.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, ButtonGroup, Textarea } from '@moothall/ui/govuk';
import { formAnswer } from '../../../data/form-answer.ts';
import { textOf, textOrNull } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { tell } from '../../../data/tell.ts';
import { isAuthority, problemFor } from '../../../features/problem-editor/editable-problem.ts';
import { FigureFields, PlaceField } from '../../../features/problem-editor/figure-fields.tsx';
import { placeNames } from '../../../features/problem-editor/place-names.ts';
import { useProblemErrors } from '../../../features/problem-editor/problem-errors.tsx';
import { figuresIn } from '../../../features/problem-editor/problem-input.ts';
import { valuesOfPart } from '../../../features/problem-editor/values-of-problem.ts';
import { WhoMayWrite } from '../../../features/problem-editor/who-may-write.tsx';
import { JoinProblemDocument } from '../../../gql/join-problem.ts';
import { LeaveProblemDocument } from '../../../gql/leave-problem.ts';
import { UpdateOwnShareDocument } from '../../../gql/update-own-share.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const found = await problemFor(call);
  const { viewer, problem } = found;
  const own = problem.councils.find(({ organisation }) => organisation.id === viewer.actingFor?.id);
  const may = isAuthority(viewer) && problem.viewerCan.includes(own ? 'UPDATE_SHARE' : 'JOIN');
  return { ...found, own, may, places: may ? await placeNames(call) : [] };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const told = await act(call, form);
  return told.kind === 'done' ? redirect(`/problems/${call.params.slug ?? ''}`) : formAnswer(told, form);
}

async function act(call: ActionFunctionArgs, form: FormData) {
  const about = { problemId: textOf(form, 'problemId'), organisationId: textOf(form, 'organisationId') };
  const version = Number(textOf(form, 'version'));
  if (textOf(form, 'intent') === 'leave') return tell(call, LeaveProblemDocument, { input: { ...about, version } }, form);
  const { figures, faults } = figuresIn(form);
  if (faults.length > 0) return { kind: 'refused' as const, userErrors: faults };
  const input = { ...about, ...figures, placeCode: textOrNull(form, 'placeCode'), words: textOrNull(form, 'words') };
  return version > 0 ? tell(call, UpdateOwnShareDocument, { input: { ...input, version } }, form) : tell(call, JoinProblemDocument, { input }, form);
}

export function Component() {
  const { viewer, problem, own, may, places, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const errors = useProblemErrors(answer);
  const title = text(problem.title);
  const name = text(viewer.actingFor?.name);
  const items = answer?.conflict ? [{ text: t`A colleague changed these figures just now. Look at them again, then save.` }] : errors.items;
  const values: Record<string, string> = answer?.values ?? (own ? valuesOfPart(own) : { placeCode: viewer.actingFor?.place?.code ?? '' });
  return (
    <Page title={own ? t`What your council says of its part` : t`We have this too`} section={title} caption={title} errors={items} attempt={answer?.attempt} back={{ href: `/problems/${problem.slug}`, text: t`Back to the problem` }}>
      {may ? (
        <>
          <p className="govuk-body-l site-measure">
            <Trans>Everybody can read what {name} says here. What you leave empty is shown as not known, never as nothing.</Trans>
          </p>
          <Form method="post" className="site-measure" noValidate key={answer?.attempt}>
            <HiddenKey formKey={formKey} />
            <input type="hidden" name="problemId" value={problem.id} />
            <input type="hidden" name="organisationId" value={viewer.actingFor?.id ?? ''} />
            <input type="hidden" name="version" value={own?.version ?? 0} />
            {own?.isFirst ? <input type="hidden" name="placeCode" value={own.place?.code ?? ''} /> : <PlaceField values={values} errors={errors} places={places} />}
            <FigureFields values={values} errors={errors} />
            <Textarea label={t`What is different at your council?`} labelSize="s" hint={t`Optional. Write nothing that could find a person.`} name="words" rows={3} defaultValue={values.words ?? ''} error={errors.errorFor('words')} />
            <Buttons isJoining={!own} mayLeave={own !== undefined && !own.isFirst} />
          </Form>
        </>
      ) : (
        <WhoMayWrite />
      )}
    </Page>
  );
}

function Buttons({ isJoining, mayLeave }: { isJoining: boolean; mayLeave: boolean }) {
  return (
    <ButtonGroup>
      <Button preventDoubleClick>{isJoining ? <Trans>Say that we have it too</Trans> : <Trans>Save</Trans>}</Button>
      {mayLeave ? (
        <Button variant="warning" name="intent" value="leave" preventDoubleClick>
          <Trans>We do not have it any more</Trans>
        </Button>
      ) : null}
    </ButtonGroup>
  );
}
