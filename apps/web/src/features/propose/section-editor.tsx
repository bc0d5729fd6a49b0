// The form of one section: it saves itself where there is a script, and by its button everywhere.
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import type { FocusEvent } from 'react';
import { Form } from 'react-router';
import { Button, NotificationBanner } from '@moothall/ui/govuk';
import type { FormErrors } from '@moothall/ui/forms';
import { HiddenKey } from '../../data/hidden-key.tsx';
import { INTENT } from '../../data/repeated-fields.ts';
import type { Values } from '../../data/repeated-fields.ts';
import type { EditableProposalFragment } from '../../gql/types.ts';
import { Moment } from '../../language/times.tsx';
import type { Known } from './autosaver.ts';
import { ConflictChoice } from './conflict-choice.tsx';
import { markOf } from './fingerprint.ts';
import { dropLocalCopy, readLocalCopy } from './local-copy.ts';
import { SaveLine } from './save-line.tsx';
import { SectionFields } from './section-fields.tsx';
import type { WrittenSection } from './sections.ts';
import { useAutosave } from './use-autosave.ts';

interface SectionEditorProps {
  proposal: EditableProposalFragment;
  section: WrittenSection;
  known: Known;
  /** the answers the server has */
  saved: Values;
  /** the answers to show: what the server has, or what was just typed */
  values: Values;
  errors: FormErrors;
  formKey: string;
  /** whether `values` are new to this page, so that a copy on this device may know better */
  isFresh: boolean;
}

interface Restored {
  answers: Values;
  at: string;
}

export function SectionEditor({ proposal, section, known: first, saved, values, errors, formKey, isFresh }: SectionEditorProps) {
  const { t } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  const [restored, setRestored] = useState<Restored | null>(null);
  const { id, challenge, savedAt, state, version, hasUnsentChanges } = proposal;
  const wasSent = state === 'SUBMITTED';
  const autosave = useAutosave(form, { id, section, known: first, saved, savedAt });
  const { setConflict, touch, flush } = autosave;
  const begin = useRef({ isFresh, id, section, saved, version, savedAt, setConflict, touch });
  useEffect(() => {
    const { isFresh, id, section, saved, version, savedAt, setConflict, touch } = begin.current;
    // After an answer of the server the form itself knows best, and what it holds may not be saved yet.
    if (!isFresh) return touch();
    const copy = readLocalCopy(id, section);
    if (!copy) return;
    if (markOf(section, copy.answers) === markOf(section, saved)) dropLocalCopy(id, section);
    else if (copy.base.split(' ').includes(markOf(section, saved))) setRestored({ answers: copy.answers, at: copy.at });
    else setConflict({ mine: copy.answers, theirs: { answers: saved, version, savedAt } });
  }, []);
  const saveNow = useRef<(() => void) | null>(null);
  useEffect(() => {
    saveNow.current = () => {
      touch();
      flush();
    };
  });
  useEffect(() => {
    if (restored) saveNow.current?.();
  }, [restored]);
  const leaveBox = ({ relatedTarget }: FocusEvent) => {
    // Whoever goes to a button sends the form with it.
    if (!(relatedTarget instanceof HTMLButtonElement)) flush();
  };
  if (autosave.conflict) {
    return <ConflictChoice section={section} challenge={challenge} mine={autosave.conflict.mine} theirs={autosave.conflict.theirs} formKey={formKey} />;
  }
  const shown = restored ? { ...values, ...restored.answers } : values;
  return (
    <>
      {restored ? (
        <NotificationBanner title={t`Put back`} role="status">
          <p className="govuk-notification-banner__heading">
            <Trans>
              We found what you wrote here on <Moment at={restored.at} /> on this device, and put it back.
            </Trans>
          </p>
        </NotificationBanner>
      ) : null}
      <Form method="post" noValidate ref={form} onInput={touch} onBlur={leaveBox} onSubmit={autosave.stop} className="propose-form">
        <button type="submit" name={INTENT} value="save" className="govuk-visually-hidden" tabIndex={-1} aria-hidden="true">
          {t`Save`}
        </button>
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="version" value={autosave.known.version} />
        <input type="hidden" name="base" value={autosave.known.base} />
        <SectionFields key={restored?.at} section={section} values={shown} errors={errors} challenge={challenge} />
        <Button name={INTENT} value="save" preventDoubleClick>
          <Trans>Save and continue</Trans>
        </Button>
        <SaveLine where={autosave.where} wasSent={wasSent} sentAsOf={wasSent && !hasUnsentChanges ? savedAt : null} closesAt={challenge.timeline.closesAt} />
      </Form>
    </>
  );
}
