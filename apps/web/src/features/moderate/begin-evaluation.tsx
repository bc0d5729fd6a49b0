// Begins the scoring, with what it means said first.
import { plural } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Radios } from '@moothall/ui/govuk';
import { HiddenKey } from '../../data/hidden-key.tsx';

interface BeginEvaluationProps {
  challenge: { id: string; version: number; proposalCount: number | null };
  formKey: string;
}

export function BeginEvaluation({ challenge: { id, version, proposalCount }, formKey }: BeginEvaluationProps) {
  const { t } = useLingui();
  const sizeText = (size: number) => t`${plural(size, { one: '# idea first', other: '# ideas first' })}`;
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
        <Radios
          legend={t`Score a sample first?`}
          legendSize="s"
          hint={t`Everybody scores the ideas that came first, the panel talks about the differences, and only then the rest opens.`}
          name="sampleSize"
          defaultValue="0"
          isSmall
          items={[
            { value: '0', label: t`No, all ideas at once` },
            ...[1, 2, 3].filter((size) => size < (proposalCount ?? 0)).map((size) => ({ value: String(size), label: sizeText(size) })),
          ]}
        />
        <Button preventDoubleClick>
          <Trans>Begin the scoring</Trans>
        </Button>
      </Form>
    </section>
  );
}
