// What a change would alter, before and after, with the button that publishes it.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonGroup, InsetText } from '@moothall/ui/govuk';
import { DiffView } from '@moothall/ui/layout';
import { INTENT } from '../../data/repeated-fields.ts';
import type { Values } from '../../data/repeated-fields.ts';
import { KEY_FIELD } from '../../data/form-key.ts';
import type { EditableChallengeFragment } from '../../gql/types.ts';
import { EditorForm } from './editor-form.tsx';
import type { Shown } from './shown-answers.tsx';

interface AmendmentDifferenceProps {
  challenge: EditableChallengeFragment;
  formKey: string;
  values: Values;
  before: Shown;
  after: Shown;
}

const STEERING = ['id', 'version', KEY_FIELD];

export function AmendmentDifference({ challenge, formKey, values, before, after }: AmendmentDifferenceProps) {
  const { t } = useLingui();
  const labels = { ...before.labels, ...after.labels };
  const changed = Object.keys(labels).filter((name) => (before.texts[name] ?? '') !== (after.texts[name] ?? ''));
  return (
    <EditorForm formKey={formKey} challenge={challenge} onEnter="write">
      {Object.entries(values)
        .filter(([name]) => !STEERING.includes(name))
        .map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      {changed.length === 0 ? (
        <InsetText>
          <Trans>Nothing differs from what is published.</Trans>
        </InsetText>
      ) : (
        <DiffView
          items={changed.map((name) => ({ label: labels[name], before: before.texts[name], after: after.texts[name] }))}
          beforeText={t`Published now`}
          afterText={t`After your change`}
          nothingText={t`Nothing`}
        />
      )}
      <h2 className="govuk-heading-m">
        <Trans>Reason</Trans>
      </h2>
      <p className="govuk-body site-measure">{values['reason-en']}</p>
      {values['reason-cy'] ? (
        <p className="govuk-body site-measure" lang="cy">
          {values['reason-cy']}
        </p>
      ) : null}
      <p className="govuk-body">
        {values.material === 'yes' ? <Trans>You say that this change is material.</Trans> : <Trans>You say that this change is not material.</Trans>}
      </p>
      <ButtonGroup>
        {changed.length > 0 ? (
          <Button name={INTENT} value="publish" preventDoubleClick>
            <Trans>Publish this change</Trans>
          </Button>
        ) : null}
        <Button variant="secondary" name={INTENT} value="write">
          <Trans>Go on writing</Trans>
        </Button>
      </ButtonGroup>
    </EditorForm>
  );
}
