// What the councils of a joint challenge are asked to approve, what they said, and the part each takes.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { DiffView, EmptyState } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf, textOrNull } from '../../../data/form-text.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound, trouble } from '../../../data/trouble.ts';
import { useChangeText } from '../../../features/amendments/change-text.tsx';
import { usePathText } from '../../../features/amendments/path-text.tsx';
import { isTheme, useThemeText } from '../../../features/challenges/card/theme-text.tsx';
import { ApprovalCard } from '../../../features/participation/approval-card.tsx';
import { GovernanceText } from '../../../features/participation/governance-words.tsx';
import { useParticipationErrors } from '../../../features/participation/participation-words.tsx';
import { ReportTable } from '../../../features/participation/report-table.tsx';
import { AnswerApprovalRequestDocument } from '../../../gql/answer-approval-request.ts';
import { ApprovalsPageDocument } from '../../../gql/approvals-page.ts';
import type { ApprovalFieldsFragment } from '../../../gql/types.ts';
import { WithdrawApprovalRequestDocument } from '../../../gql/withdraw-approval-request.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, challenge } = await ask(call, ApprovalsPageDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  if (!challenge) throw notFound();
  if (!challenge.participationReport) throw trouble('FORBIDDEN');
  return { challenge, report: challenge.participationReport, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const told = await answer(call, form);
  return told.kind === 'done' ? redirect(`/challenges/${call.params.slug ?? ''}/approvals`) : formAnswer(told, form);
}

function answer(call: ActionFunctionArgs, form: FormData) {
  const id = textOf(form, 'id');
  if (textOf(form, 'intent') === 'withdraw') return tell(call, WithdrawApprovalRequestDocument, { input: { id } }, form);
  const says = textOf(form, 'intent') === 'APPROVE' ? 'APPROVE' : 'OBJECT';
  return tell(call, AnswerApprovalRequestDocument, { input: { id, says, reason: textOrNull(form, 'reason') } }, form);
}

export function Component() {
  const { challenge, report, formKey } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { t } = useLingui();
  const errors = useParticipationErrors(answered);
  const title = useText()(challenge.title);
  const back = { href: `/challenges/${challenge.slug}`, text: t`Back to the challenge` };
  return (
    <Page title={t`Approvals`} section={title} caption={title} errors={errors.items} attempt={answered?.attempt} back={back}>
      <GovernanceText governance={challenge.governance} />
      {challenge.approvalRequests.length === 0 ? (
        <EmptyState title={t`Nothing was asked yet`}>
          <Trans>When the draft is sent for review, every council that takes part finds it here.</Trans>
        </EmptyState>
      ) : null}
      {challenge.approvalRequests.map((request) => {
        const isThis = answered?.values.id === request.id;
        return (
          <ApprovalCard
            key={request.id}
            request={request}
            formKey={`${formKey}-${request.id}`}
            reason={isThis ? (answered.values.reason ?? '') : ''}
            reasonError={isThis ? errors.errorFor('reason') : undefined}
            difference={request.changes.length > 0 ? <Difference changes={request.changes} /> : null}
          />
        );
      })}
      <ReportTable report={report} />
    </Page>
  );
}

function Difference({ changes }: Pick<ApprovalFieldsFragment, 'changes'>) {
  const { t } = useLingui();
  const pathText = usePathText();
  const themes = useThemeText();
  const changeText = useChangeText((value) => (isTheme(value) ? themes(value) : null));
  return (
    <DiffView
      items={changes.map(({ path, before, after }) => ({ label: pathText(path), before: changeText(path, before), after: changeText(path, after) }))}
      beforeText={t`Now`}
      afterText={t`After approval`}
      nothingText={t`Nothing`}
    />
  );
}
