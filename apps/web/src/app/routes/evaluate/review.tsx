// Review all one's scores, then send them; what that means stands above the button.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Button, InsetText, WarningText } from '@moothall/ui/govuk';
import { formAnswer } from '../../../data/form-answer.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { tell } from '../../../data/tell.ts';
import { CalibrationLine } from '../../../features/score/calibration-line.tsx';
import { progressOf, valueOf } from '../../../features/score/progress.ts';
import { ScoreMatrix } from '../../../features/score/score-matrix.tsx';
import { useSendingErrors } from '../../../features/score/sending-errors.tsx';
import { sheetOf } from '../../../features/score/sheet-of.ts';
import { SendSampleDocument } from '../../../gql/send-sample.ts';
import { SendScoresDocument } from '../../../gql/send-scores.ts';
import { useText } from '../../../language/localised.tsx';
import { Moment } from '../../../language/times.tsx';
import { Page } from '../../../page/page.tsx';

export const loader = sheetOf;

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  if (textOf(form, 'intent') === 'sample') {
    const sampled = await tell(call, SendSampleDocument, { input: { challengeId: textOf(form, 'challengeId') } }, form);
    return sampled.kind === 'done' ? redirect(`/evaluate/${call.params.challengeSlug ?? ''}`) : formAnswer(sampled, form);
  }
  const told = await tell(call, SendScoresDocument, { input: { challengeId: textOf(form, 'challengeId') } }, form);
  return told.kind === 'done' ? redirect(`/evaluate/${call.params.challengeSlug ?? ''}`) : formAnswer(told, form);
}

export function Component() {
  const { challenge, sheet } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const { items } = progressOf(sheet);
  const { slug, criteria } = challenge;
  const missing = items.flatMap((item) => criteria.filter(({ code }) => valueOf(item, code) === null)).length;
  const name = text(challenge.title);
  const errors = useSendingErrors(answer, items, criteria);
  return (
    <Page
      title={t`Review and send your scores`}
      section={name}
      caption={name}
      crumbs={[
        { text: t`Your scoring`, href: '/evaluate' },
        { text: name, href: `/evaluate/${slug}` },
      ]}
      errors={errors.items}
      {...(answer ? { attempt: answer.attempt } : {})}
    >
      <CalibrationLine calibration={challenge.calibration} />
      <ScoreMatrix slug={slug} criteria={criteria} items={items} />
      {sheet.sentAt ? (
        <InsetText>
          <Trans>
            You sent your scores on <Moment at={sheet.sentAt} />.
          </Trans>
        </InsetText>
      ) : (
        <>
          <p className="govuk-body">
            {missing === 0 ? (
              <Trans>Every score is there.</Trans>
            ) : (
              <Plural value={missing} one="# score is missing. Follow its link in the table." other="# scores are missing. Follow their links in the table." />
            )}{' '}
            <strong>
              <Trans>Not sent yet.</Trans>
            </strong>
          </p>
          {!challenge.calibration || challenge.calibration.state === 'OPEN' ? <Sending /> : challenge.calibration.hasSent === false ? <SendingSample /> : null}
        </>
      )}
    </Page>
  );
}

function SendingSample() {
  const { challenge, formKey } = useLoaderData<typeof loader>();
  return (
    <Form method="post" className="site-measure">
      <HiddenKey formKey={formKey} />
      <input type="hidden" name="intent" value="sample" />
      <input type="hidden" name="challengeId" value={challenge.id} />
      <p className="govuk-body">
        <Trans>What you send now is kept as it is. Only the chair sees it, to lead the talk.</Trans>
      </p>
      <Button preventDoubleClick>
        <Trans>Send the sample</Trans>
      </Button>
    </Form>
  );
}

function Sending() {
  const { challenge, formKey } = useLoaderData<typeof loader>();
  return (
    <section aria-labelledby="after">
      <h2 className="govuk-heading-m" id="after">
        <Trans>What happens when you send</Trans>
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <Trans>Your scores and reasons are frozen. You can no longer change them.</Trans>
        </li>
        <li>
          <Trans>When everybody has sent theirs, the chair sees all scores side by side and the panel agrees on one score each.</Trans>
        </li>
        <li>
          <Trans>Suppliers read the agreed scores and reasons, not your name.</Trans>
        </li>
      </ul>
      <WarningText>
        <Trans>Sending cannot be undone.</Trans>
      </WarningText>
      <Form method="post">
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="challengeId" value={challenge.id} />
        <Button preventDoubleClick>
          <Trans>Send my scores</Trans>
        </Button>
      </Form>
    </section>
  );
}
