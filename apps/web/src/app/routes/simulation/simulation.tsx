// What if weights or scores were a little different: asked for, watched, cancelled and read here.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { EmptyState } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound } from '../../../data/trouble.ts';
import { useStabilityErrors } from '../../../features/evaluation/simulation/stability-errors.tsx';
import { stabilityInputOf } from '../../../features/evaluation/simulation/stability-input.ts';
import { StabilitySection } from '../../../features/evaluation/simulation/stability-section.tsx';
import { CancelStabilityDocument } from '../../../gql/cancel-stability.ts';
import { ComputeStabilityDocument } from '../../../gql/compute-stability.ts';
import { SimulationPageDocument } from '../../../gql/simulation-page.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, challenge } = await ask(call, SimulationPageDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  if (!challenge) throw notFound();
  return { challenge, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const here = `/challenges/${call.params.slug ?? ''}/ranking/simulation`;
  if (textOf(form, 'intent') === 'cancel') {
    const told = await tell(call, CancelStabilityDocument, { input: { challengeId: textOf(form, 'challengeId') } }, form);
    return told.kind === 'done' ? redirect(here) : formAnswer(told, form);
  }
  const { input, userErrors } = stabilityInputOf(form);
  if (userErrors.length > 0) return formAnswer({ kind: 'refused', userErrors }, form);
  const told = await tell(call, ComputeStabilityDocument, { input }, form);
  return told.kind === 'done' ? redirect(here) : formAnswer(told, form);
}

export function Component() {
  const { challenge, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const name = useText()(challenge.title);
  const errors = useStabilityErrors(answer);
  const { slug, ranking, stability, mayAskForStability } = challenge;
  return (
    <Page
      title={t`What if weights or scores were a little different?`}
      section={name}
      caption={name}
      back={{ href: `/challenges/${slug}/ranking`, text: t`How the ideas were ranked` }}
      errors={errors.items}
      {...(answer ? { attempt: answer.attempt } : {})}
    >
      {stability || mayAskForStability ? (
        <StabilitySection stability={stability} challengeId={challenge.id} mayAsk={mayAskForStability} formKey={formKey} values={answer?.values ?? {}} errorFor={errors.errorFor} ideas={ranking?.rows.length ?? 0} />
      ) : (
        <EmptyState title={t`Nothing to see yet`}>
          <Trans>Once every score is agreed, the chair, buyers and approvers can ask here how sure the order is. The council, its auditors and the panel read the answer.</Trans>
        </EmptyState>
      )}
    </Page>
  );
}
