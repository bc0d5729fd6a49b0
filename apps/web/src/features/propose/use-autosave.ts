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
    const send = (fields: Values) => void submit.current(fields, { method: 'post' });
    const show = (next: Where, now: Known) => {
      setWhere(next);
      setKnown(now);
    };
    const made = makeAutosaver({ ...onDevice(id, section), read: () => read(form, section), send: sender(send), show }, begin.current);
    saver.current = made;
    const forget = whenLeaving(made.flush);
    return () => {
      made.stop();
      forget();
    };
  }, [form, id, section]);
  useEffect(() => {
    const answer = fetcher.data;
    if (!answer) return;
    const counts = saver.current?.answered(answer) ?? false;
    const mine = read(form, section);
    if (counts && answer.outcome === 'conflict' && mine) setConflict({ mine, theirs: answer.theirs });
  }, [fetcher.data, form, section]);
  const touch = () => saver.current?.touch();
  const flush = () => saver.current?.flush();
  const stop = () => saver.current?.stop();
  return { where, known, conflict, setConflict, touch, flush, stop };
}

function read(form: RefObject<HTMLFormElement | null>, section: WrittenSection): Values | null {
  return form.current ? answersOf(section, formValues(new FormData(form.current))) : null;
}

const sender = (send: (fields: Values) => void) => (answers: Values, { version, base }: Known) =>
  send({ ...answers, [INTENT]: 'autosave', [KEY_FIELD]: newFormKey(), version: String(version), base });

function onDevice(id: string, section: WrittenSection) {
  return {
    mark: (answers: Values) => markOf(section, answers),
    keep: (answers: Values, base: string) => keepLocalCopy(id, section, { answers, base, at: new Date().toISOString() }),
    drop: () => dropLocalCopy(id, section),
  };
}

/** The moments when a page may be lost, and when the network is back. */
function whenLeaving(flush: () => void): () => void {
  const onHide = () => document.visibilityState === 'hidden' && flush();
  document.addEventListener('visibilitychange', onHide);
  window.addEventListener('online', flush);
  return () => {
    document.removeEventListener('visibilitychange', onHide);
    window.removeEventListener('online', flush);
  };
}
