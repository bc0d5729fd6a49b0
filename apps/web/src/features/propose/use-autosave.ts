// Ties the autosaver to a form, to the device and to the moments when a page may be lost.
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useFetcher } from 'react-router';
import { KEY_FIELD, newFormKey } from '../../data/form-key.ts';
import { INTENT, formValues } from '../../data/repeated-fields.ts';
import type { Values } from '../../data/repeated-fields.ts';
import { makeAutosaver, restingPlace } from './autosaver.ts';
import type { Autosaver, Known, Where } from './autosaver.ts';
import { markOf } from './fingerprint.ts';
import { dropLocalCopy, keepLocalCopy } from './local-copy.ts';
import type { Saved, Theirs } from './save-section.ts';
import { answersOf } from './sections.ts';
import type { WrittenSection } from './sections.ts';

interface Autosaved {
  id: string;
  section: WrittenSection;
  known: Known;
  /** the answers the server has */
  saved: Values;
  savedAt: string | null;
}

export interface Conflict {
  mine: Values;
  theirs: Theirs;
}

export function useAutosave(form: RefObject<HTMLFormElement | null>, { id, section, known: first, saved, savedAt }: Autosaved) {
  const fetcher = useFetcher<Saved>();
  const [where, setWhere] = useState<Where>(restingPlace(savedAt));
  const [known, setKnown] = useState(first);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const saver = useRef<Autosaver>(null);
  const submit = useRef(fetcher.submit);
  const begin = useRef({ known: first, answers: saved, savedAt });
  useEffect(() => {
    submit.current = fetcher.submit;
  });
  useEffect(() => {
    const read = () => (form.current ? answersOf(section, formValues(new FormData(form.current))) : null);
    const made = makeAutosaver(
      {
        read,
        send: (answers, { version, base }) => void submit.current({ ...answers, [INTENT]: 'autosave', [KEY_FIELD]: newFormKey(), version: String(version), base }, { method: 'post' }),
        mark: (answers) => markOf(section, answers),
        keep: (answers, base) => keepLocalCopy(id, section, { answers, base, at: new Date().toISOString() }),
        drop: () => dropLocalCopy(id, section),
        show: (next, now) => {
          setWhere(next);
          setKnown(now);
        },
      },
      begin.current,
    );
    saver.current = made;
    const onHide = () => document.visibilityState === 'hidden' && made.flush();
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('online', made.flush);
    return () => {
      made.stop();
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('online', made.flush);
    };
  }, [form, id, section]);
  useEffect(() => {
    const answer = fetcher.data;
    if (!answer) return;
    saver.current?.answered(answer);
    if (answer.outcome === 'conflict' && form.current) {
      setConflict({ mine: answersOf(section, formValues(new FormData(form.current))), theirs: answer.theirs });
    }
  }, [fetcher.data, form, section]);
  return {
    where,
    known,
    conflict,
    setConflict,
    touch: () => saver.current?.touch(),
    flush: () => saver.current?.flush(),
    stop: () => saver.current?.stop(),
  };
}
