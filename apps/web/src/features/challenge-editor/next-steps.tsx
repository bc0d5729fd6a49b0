// What can be done with the challenge next, each with what it means; only what this person may do is shown.
import { Trans } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Link } from '@moothall/ui/govuk';
import { HiddenKey } from '../../data/hidden-key.tsx';
import type { ChallengeAction, EditableChallengeFragment } from '../../gql/types.ts';

interface NextStepsProps {
  challenge: EditableChallengeFragment;
  formKey: string;
}

const REVIEW: readonly ChallengeAction[] = ['REQUEST_CHANGES', 'APPROVE', 'PUBLISH', 'OPEN'];
const STOP: readonly ChallengeAction[] = ['WITHDRAW', 'TERMINATE', 'CONCLUDE'];

export function NextSteps({ challenge, formKey }: NextStepsProps) {
  const { slug, stage, viewerCan } = challenge;
  const can = (actions: readonly ChallengeAction[]): boolean => viewerCan.some((action) => actions.includes(action));
  return (
    <>
      {can(['SEND_FOR_REVIEW']) ? <SendForReview challenge={challenge} formKey={formKey} /> : null}
      {stage === 'IN_REVIEW' && !can(['APPROVE']) ? (
        <p className="govuk-body">
          <Trans>This challenge waits for a colleague with the role of approver who did not write any part of it.</Trans>
        </p>
      ) : null}
      <ul className="govuk-list">
        {can(REVIEW) ? (
          <li>
            <Link className="govuk-link" href={`/challenges/${slug}/review`}>
              <Trans>Review, publish or open this challenge</Trans>
            </Link>
          </li>
        ) : null}
        {can(['AMEND']) ? (
          <li>
            <Link className="govuk-link" href={`/challenges/${slug}/amend`}>
              <Trans>Change something that is published</Trans>
            </Link>
          </li>
        ) : null}
        {can(STOP) ? (
          <li>
            <Link className="govuk-link" href={`/challenges/${slug}/stop`}>
              <Trans>Withdraw or end this challenge</Trans>
            </Link>
          </li>
        ) : null}
      </ul>
    </>
  );
}

function SendForReview({ challenge: { id, version }, formKey }: NextStepsProps) {
  return (
    <section aria-labelledby="send-for-review">
      <h2 className="govuk-heading-m" id="send-for-review">
        <Trans>Send it for review</Trans>
      </h2>
      <p className="govuk-body site-measure">
        <Trans>
          A colleague who did not write any part of it reads it, then approves it or asks for changes. You can send it when the problem, the
          indicators, the places and the contact are complete. While it is read, and once it is approved, nobody can change it.
        </Trans>
      </p>
      <Form method="post">
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={version} />
        <Button preventDoubleClick>
          <Trans>Send for review</Trans>
        </Button>
      </Form>
    </section>
  );
}
