// One criterion for all ideas, ten at a time: every score saves itself, and one's own total of each idea stands beside it.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Pagination } from '@moothall/ui/govuk';
import { EmptyState } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { KEY_FIELD } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { safePath } from '../../../data/safe-path.ts';
import { notFound } from '../../../data/trouble.ts';
import { isSampleFrozen } from '../../../features/score/calibration-line.tsx';
import { CriterionForm, CriterionSteps } from '../../../features/score/criterion-form.tsx';
import { progressOf } from '../../../features/score/progress.ts';
import { readCells, saveCell, saveChanged } from '../../../features/score/save-scores.ts';
import { sheetOf } from '../../../features/score/sheet-of.ts';
import { CriterionIdeasDocument } from '../../../gql/criterion-ideas.ts';
import { useText } from '../../../language/localised.tsx';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';
import { useProposalName } from './proposal-name.ts';

const PER_PAGE = 10;

export async function loader(call: LoaderFunctionArgs) {
  const { challengeSlug: slug = '', code = '' } = call.params;
  const found = await sheetOf(call);
  const { items } = progressOf(found.sheet);
  const pages = Math.max(1, Math.ceil(items.length / PER_PAGE));
  const page = Math.min(pages, Math.max(1, Number(new URL(call.request.url).searchParams.get('page')) || 1));
  const shown = items.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  const { challenge, nodes } = await ask(call, CriterionIdeasDocument, { slug, ids: shown.map(({ proposal }) => proposal.id) });
  const criterion = challenge?.criteria.find((one) => one.code === code);
  if (!challenge || !criterion) throw notFound();
  const saved = challenge.scoresheet?.items ?? [];
  const ideas = shown.flatMap(({ proposal, totalSoFar }) => {
    const text = nodes.find((one) => one?.id === proposal.id);
    const cell = saved.find((one) => one.proposal.id === proposal.id)?.cells.find((one) => one.criterion.code === code);
    return text && 'summary' in text ? [{ id: proposal.id, label: proposal.label, title: proposal.title, text, totalSoFar, cell: cell ?? { value: null, reason: null, savedAt: null } }] : [];
  });
  return { ...found, criterion, indicators: challenge.indicators, ideas, page, pages };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const { challengeSlug: slug = '', code = '' } = call.params;
  const place = (proposalId: string) => ({ proposalId, criterionCode: code });
  if (textOf(form, 'intent') === 'cell') return saveCell(call, place, form);
  const { sheet } = await sheetOf(call);
  const changed = readCells(form).filter((cell) => {
    const before = sheet.items.find((one) => one.proposal.id === cell.code)?.cells.find((one) => one.criterion.code === code);
    return cell.value !== String(before?.value ?? '') || cell.reason !== (before?.reason ?? '');
  });
  const userErrors = await saveChanged(call, place, changed, textOf(form, KEY_FIELD));
  if (userErrors.length > 0) return formAnswer({ kind: 'refused', userErrors }, form);
  return redirect(safePath(textOf(form, 'then'), `/evaluate/${slug}/review`));
}

export function Component() {
  const { challenge, sheet, criterion, ideas, indicators, page, pages, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const nameOf = useProposalName();
  const failure = answer && 'values' in answer ? answer : undefined;
  const errors = formErrors(failure);
  const home = `/evaluate/${challenge.slug}`;
  const hrefOf = (number: number) => `${home}/criteria/${encodeURIComponent(criterion.code)}?page=${number}`;
  const place = challenge.criteria.findIndex((one) => one.code === criterion.code);
  const weight = criterion.weightBp / 100;
  const steps = <CriterionSteps home={home} previous={challenge.criteria[place - 1]?.code ?? null} next={challenge.criteria[place + 1]?.code ?? null} />;
  const pageName = (number: number) => t`Page ${number}`;
  const isSent = sheet.status === 'SENT' || isSampleFrozen(challenge.calibration);
  const next = page < pages ? hrefOf(page + 1) : `${home}/review`;
  return (
    <Page
      title={text(criterion.title)}
      section={t`Score by criterion`}
      caption={t`Weight ${weight} of 100: ${text(challenge.title)}`}
      crumbs={[
        { text: t`Your scoring`, href: '/evaluate' },
        { text: text(challenge.title), href: home },
      ]}
      errors={errors.items}
      {...(failure ? { attempt: failure.attempt } : {})}
    >
      {steps}
      {ideas.length === 0 ? (
        <EmptyState title={t`No idea on your list`}>
          <Trans>The ideas appear here when the council begins the scoring.</Trans>
        </EmptyState>
      ) : (
        <CriterionForm
          key={`${criterion.code} ${page}`}
          criterion={criterion}
          scale={{ min: challenge.scaleMin, max: challenge.scaleMax }}
          ideas={ideas.map((idea) => ({ ...idea, name: nameOf(idea), short: nameOf({ label: idea.label, title: idea.label ? null : idea.title }) }))}
          indicators={indicators}
          isSent={isSent}
          formKey={formKey}
          next={next}
          isLast={page === pages}
          values={failure?.values ?? {}}
          errorFor={errors.errorFor}
        />
      )}
      {pages > 1 ? (
        <Pagination
          label={t`Pages of ideas`}
          items={Array.from({ length: pages }, (_, index) => ({ number: index + 1, href: hrefOf(index + 1), label: pageName(index + 1), isCurrent: index + 1 === page }))}
        />
      ) : null}
      {steps}
    </Page>
  );
}
