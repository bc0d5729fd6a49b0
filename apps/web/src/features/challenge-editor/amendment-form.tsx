// The questions of one published section, and why they change.
import { Trans, useLingui } from '@lingui/react/macro';
import type { ComponentType } from 'react';
import { Button, InsetText, Radios } from '@moothall/ui/govuk';
import { INTENT } from '../../data/repeated-fields.ts';
import type { Values } from '../../data/repeated-fields.ts';
import type { EditableChallengeFragment } from '../../gql/types.ts';
import { DateAndTime } from './date-fields.tsx';
import { EditorForm } from './editor-form.tsx';
import { isBilingual } from './editable-challenge.ts';
import type { SectionFieldsProps } from './section-fields.tsx';
import { TextPair } from './text-pair.tsx';

interface AmendmentFormProps extends Omit<SectionFieldsProps, 'isBilingual'> {
  Fields: ComponentType<SectionFieldsProps>;
  challenge: EditableChallengeFragment;
  formKey: string;
  values: Values;
}

export function AmendmentForm({ Fields, challenge, formKey, ...fields }: AmendmentFormProps) {
  const { t } = useLingui();
  const { values, errors, section } = fields;
  const own = { values, errors, isBilingual: isBilingual(challenge) };
  return (
    <EditorForm formKey={formKey} challenge={challenge} onEnter={section === 'places' ? 'places:search' : 'compare'}>
      {section === 'budget' ? (
        <InsetText>
          <Trans>The law and the route cannot change after publication; the amounts and the length can.</Trans>
        </InsetText>
      ) : null}
      <Fields {...fields} isBilingual={own.isBilingual} />
      <div className="editor-group">
        <h2 className="govuk-heading-m">
          <Trans>Why it changes</Trans>
        </h2>
        <TextPair {...own} name="reason" label={t`Reason`} rows={4} hint={t`Everybody who follows the challenge reads it.`} />
        <Radios
          legend={t`Could this change alter who sends an idea, or what they offer?`}
          legendSize="s"
          name="material"
          defaultValue={values.material ?? ''}
          error={errors.errorFor('material')}
          items={[
            { value: 'yes', label: t`Yes, it is material`, hint: t`Once ideas are open, the closing time must move at least 5 days.` },
            { value: 'no', label: t`No, like mending a mistake in writing` },
          ]}
        />
        {challenge.stage === 'OPEN' && section !== 'dates' ? (
          <DateAndTime {...own} name="closesAt" hint={t`Move it when the change is material.`} />
        ) : null}
      </div>
      <Button name={INTENT} value="compare" preventDoubleClick>
        <Trans>See the difference</Trans>
      </Button>
    </EditorForm>
  );
}
