// The form around a section: what goes with it unseen, and the button that Enter presses.
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { INTENT } from '../../data/repeated-fields.ts';
import { HiddenKey } from '../../data/hidden-key.tsx';

interface EditorFormProps {
  formKey: string;
  challenge: { id: string; version: number };
  /** what Enter in a box does; without it Enter would press the first button, such as "Remove" */
  onEnter: string;
  children: ReactNode;
}

export function EditorForm({ formKey, challenge: { id, version }, onEnter, children }: EditorFormProps) {
  const { t } = useLingui();
  return (
    <Form method="post" noValidate>
      <button type="submit" name={INTENT} value={onEnter} className="govuk-visually-hidden" tabIndex={-1} aria-hidden="true">
        {t`Save`}
      </button>
      <HiddenKey formKey={formKey} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      {children}
    </Form>
  );
}
