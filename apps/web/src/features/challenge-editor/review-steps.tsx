// Approve, ask for changes, publish, open: each with what it means, as its own form.
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { Button, InsetText, Textarea } from '@moothall/ui/govuk';
import { HiddenKey } from '../../data/hidden-key.tsx';
import { INTENT } from '../../data/repeated-fields.ts';
import type { EditableChallengeFragment } from '../../gql/types.ts';
import { Moment } from '../../language/times.tsx';

interface ReviewStepsProps {
  challenge: EditableChallengeFragment;
  formKey: string;
  reason: string;
  reasonError: string | undefined;
}

export function ReviewSteps({ challenge, formKey, reason, reasonError }: ReviewStepsProps) {
  const { t } = useLingui();
  const { viewerCan, timeline } = challenge;
  const step = { challenge, formKey };
  const mayNothing = !(['APPROVE', 'REQUEST_CHANGES', 'PUBLISH', 'OPEN'] as const).some((action) => viewerCan.includes(action));
  return (
    <>
      {mayNothing ? <NothingToDo challenge={challenge} /> : null}
      {viewerCan.includes('APPROVE') ? (
        <Step {...step} intent="approve" title={t`Approve it`} button={t`Approve the challenge`}>
          <Trans>You confirm that you read it and did not write any part of it. Your name is kept with the approval. Then it can be published.</Trans>
        </Step>
      ) : null}
      {viewerCan.includes('REQUEST_CHANGES') ? (
        <Step
          {...step}
          intent="changes"
          title={t`Ask for changes`}
          button={t`Send it back`}
          isSecondary
          fields={<Textarea label={t`What should change?`} labelSize="s" name="reason" rows={5} defaultValue={reason} error={reasonError} formGroupClassName="site-measure" />}
        >
          <Trans>The authors can change it again and read what you write here. It is not published.</Trans>
        </Step>
      ) : null}
      {viewerCan.includes('PUBLISH') ? (
        <Step {...step} intent="publish" title={t`Publish it`} button={t`Publish the challenge`}>
          <Trans>
            Everybody can read it and ask questions; suppliers can begin to write, but not send. From then on every change is published with its
            reason.
          </Trans>
        </Step>
      ) : null}
      {viewerCan.includes('OPEN') ? (
        <Step {...step} intent="open" title={t`Open it for ideas`} button={t`Open for ideas`}>
          <Trans>Suppliers can send ideas from now on. The criteria and weights are frozen. Ideas stay sealed until the closing time.</Trans>{' '}
          {timeline.closesAt ? (
            <Trans>
              Ideas close on <Moment at={timeline.closesAt} />.
            </Trans>
          ) : (
            <Trans>There is no closing time yet; add it first.</Trans>
          )}
        </Step>
      ) : null}
    </>
  );
}

interface StepProps {
  challenge: EditableChallengeFragment;
  formKey: string;
  intent: string;
  title: string;
  button: string;
  isSecondary?: boolean;
  fields?: ReactNode;
  children: ReactNode;
}

function Step({ challenge: { id, version }, formKey, intent, title, button, isSecondary = false, fields, children }: StepProps) {
  return (
    <section aria-labelledby={`step-${intent}`}>
      <h2 className="govuk-heading-m" id={`step-${intent}`}>
        {title}
      </h2>
      <p className="govuk-body site-measure">{children}</p>
      <Form method="post" noValidate>
        <HiddenKey formKey={`${formKey}-${intent}`} />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={version} />
        {fields}
        <Button name={INTENT} value={intent} variant={isSecondary ? 'secondary' : 'primary'} preventDoubleClick>
          {button}
        </Button>
      </Form>
    </section>
  );
}

function NothingToDo({ challenge: { stage } }: { challenge: EditableChallengeFragment }) {
  return (
    <InsetText>
      {stage === 'IN_REVIEW' ? (
        <Trans>It was sent for review. A colleague with the role of approver, who did not write any part of it, reads it next.</Trans>
      ) : (
        <Trans>There is nothing for you to review, publish or open here now.</Trans>
      )}
    </InsetText>
  );
}
