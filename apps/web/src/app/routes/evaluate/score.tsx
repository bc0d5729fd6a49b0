// Score one idea: its text on the left, one question per criterion on the right, every answer saved by itself.
import { useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs, ShouldRevalidateFunctionArgs } from 'react-router';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { KEY_FIELD, newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { safePath } from '../../../data/safe-path.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { notFound } from '../../../data/trouble.ts';
import { isSampleFrozen } from '../../../features/score/calibration-line.tsx';
import { ProposalText } from '../../../features/score/proposal-text.tsx';
import { readCells, saveCell, saveChanged } from '../../../features/score/save-scores.ts';
import { ScoreForm, ScoreSteps } from '../../../features/score/score-form.tsx';
import { demandDeclared } from '../../../features/score/sheet-of.ts';
import { ScorePageDocument } from '../../../gql/score-page.ts';
import { useText } from '../../../language/localised.tsx';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';
import { useProposalName } from './proposal-name.ts';

export async function loader(call: LoaderFunctionArgs) {
  const { challengeSlug: slug = '', proposalId = '' } = call.params;
  const { viewer, challenge, proposal } = await ask(call, ScorePageDocument, { slug, proposalId });
  signInFirst(viewer.person, call.request);
  if (!challenge || !proposal) throw notFound();
  const sheet = demandDeclared(challenge.scoresheet, slug);
  const own = sheet.items.filter(({ recused }) => !recused);
  const place = own.findIndex((one) => one.proposal.id === proposalId);
  const item = own[place];
  if (!item) throw notFound();
  const criteria = challenge.criteria.toSorted((a, b) => a.position - b.position);
  const [previous, next] = [own[place - 1]?.proposal.id ?? null, own[place + 1]?.proposal.id ?? null];
  const { status, sentAt } = sheet;
  return { challenge: { ...challenge, criteria }, proposal, item, status, sentAt, place: place + 1, count: own.length, previous, next, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const { challengeSlug: slug = '', proposalId = '' } = call.params;
  if (textOf(form, 'intent') === 'cell') return saveCell(call, (criterionCode) => ({ proposalId, criterionCode }), form);
  const { challenge } = await ask(call, ScorePageDocument, { slug, proposalId });
  const saved = challenge?.scoresheet?.items.find((one) => one.proposal.id === proposalId)?.cells ?? [];
  const changed = readCells(form).filter(({ code, value, reason }) => {
    const before = saved.find(({ criterion }) => criterion.code === code);
    return value !== String(before?.value ?? '') || reason !== (before?.reason ?? '');
  });
  const userErrors = await saveChanged(call, (criterionCode) => ({ proposalId, criterionCode }), changed, textOf(form, KEY_FIELD));
  if (userErrors.length > 0) return formAnswer({ kind: 'refused', userErrors }, form);
  return redirect(safePath(textOf(form, 'then'), `/evaluate/${slug}/review`));
}

/** Without a connection there is nothing new to fetch, and the page must stay. */
export function shouldRevalidate({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  const isOffline = typeof actionResult === 'object' && actionResult !== null && 'outcome' in actionResult && actionResult.outcome === 'offline';
  return !isOffline && defaultShouldRevalidate;
}

export function Component() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const nameOf = useProposalName();
  const failure = answer && 'values' in answer ? answer : undefined;
  const errors = formErrors(failure);
  const { challenge, proposal, item, place, count } = page;
  const home = `/evaluate/${challenge.slug}`;
  const hrefOf = (id: string | null) => (id ? `${home}/${id}` : null);
  const steps = <ScoreSteps home={home} previous={hrefOf(page.previous)} next={hrefOf(page.next)} />;
  return (
    <Page
      title={nameOf(proposal)}
      section={t`Score`}
      caption={t`Score ${place} of ${count}: ${text(challenge.title)}`}
      crumbs={[
        { text: t`Your scoring`, href: '/evaluate' },
        { text: text(challenge.title), href: home },
      ]}
      errors={errors.items}
      {...(failure ? { attempt: failure.attempt } : {})}
    >
      {steps}
      <div className="score-columns">
        <div className="score-columns__idea" role="region" aria-label={t`The idea`} tabIndex={0}>
          <ProposalText proposal={proposal} indicators={challenge.indicators} />
        </div>
        <div className="score-columns__scores">
          <ScoreForm
            key={item.proposal.id}
            challenge={challenge}
            item={item}
            isSent={page.status === 'SENT' || isSampleFrozen(challenge.calibration)}
            next={hrefOf(page.next)}
            formKey={page.formKey}
            values={failure?.values ?? {}}
            errorFor={errors.errorFor}
          />
        </div>
      </div>
      {steps}
    </Page>
  );
}
