// Begins the scoring, with what it means said first.
import { Plural, Trans } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button } from '@moothall/ui/govuk';
import { HiddenKey } from '../../data/hidden-key.tsx';

interface BeginEvaluationProps {
  challenge: { id: string; version: number; proposalCount: number | null };
  formKey: string;
}

export function BeginEvaluation({ challenge: { id, version, proposalCount }, formKey }: BeginEvaluationProps) {
  return (
    <section aria-labelledby="begin">
      <h2 className="govuk-heading-m" id="begin">
        <Trans>Begin the scoring</Trans>
      </h2>
      <p className="govuk-body" id="proposals" tabIndex={-1}>
        <Plural value={proposalCount ?? 0} one="# idea was sent." other="# ideas were sent." />
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <Trans>Each scorer without a conflict gets all ideas, without the names of their senders.</Trans>
        </li>
        <li>
          <Trans>The criteria and their weights are locked, and can no longer change.</Trans>
        </li>
        <li>
          <Trans>Nobody sees the scores of the others before sending their own.</Trans>
        </li>
      </ul>
      <Form method="post">
        <HiddenKey formKey={`${formKey}-begin`} />
        <input type="hidden" name="intent" value="begin" />
        <input type="hidden" name="challengeId" value={id} />
        <input type="hidden" name="version" value={version} />
        <Button preventDoubleClick>
          <Trans>Begin the scoring</Trans>
        </Button>
      </Form>
    </section>
  );
}
