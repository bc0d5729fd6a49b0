// When to save what somebody writes, and what is true about it at each moment; knows nothing of the page around it.
import type { Values } from '../../data/repeated-fields.ts';
import type { UserError } from '../../data/tell.ts';
import type { Saved } from './save-section.ts';

export const PAUSE_MS = 1500;
export const RETRY_MS = 5000;

export type Where =
  | { kind: 'untouched' | 'waiting' | 'saving' | 'offline' | 'signed-out' | 'conflict' }
  | { kind: 'saved'; at: string }
  | { kind: 'refused' | 'partly'; faults: UserError[] };

export interface Known {
  version: number;
  /** the marks of the answers the server may have: what it acknowledged, and what was sent since without an answer */
  base: string;
}

interface Surroundings {
  /** the answers in the form now */
  read: () => Values | null;
  /** begins to save; the outcome comes back through `answered` */
  send: (answers: Values, known: Known) => void;
  /** the mark of these answers */
  mark: (answers: Values) => string;
  /** keeps a copy on this device, and drops it when the server has everything */
  keep: (answers: Values, base: string) => void;
  drop: () => void;
  show: (where: Where, known: Known) => void;
}

export interface Autosaver {
  touch: () => void;
  flush: () => void;
  answered: (saved: Saved) => void;
  /** no more saving by itself, as when the page is left or the form is sent */
  stop: () => void;
}

/** What the server has when the page begins. */
export interface Beginning {
  known: Known;
  answers: Values;
  savedAt: string | null;
}

export const restingPlace = (savedAt: string | null): Where => (savedAt ? { kind: 'saved', at: savedAt } : { kind: 'untouched' });

export function makeAutosaver({ read, send, mark, keep, drop, show }: Surroundings, first: Beginning): Autosaver {
  let { known, savedAt } = first;
  let acknowledged = textOfAnswers(first.answers);
  let inFlight: string | null = null;
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = (): void => {
    clearTimeout(timer);
    const answers = read();
    if (isStopped || inFlight !== null || !answers) return;
    if (textOfAnswers(answers) === acknowledged) {
      // Somebody took a change back; there is nothing left to save.
      drop();
      show(restingPlace(savedAt), known);
      return;
    }
    inFlight = textOfAnswers(answers);
    const before = known;
    // An answer can be lost on its way back; then what the server has is our own and no conflict.
    known = { ...known, base: [...new Set([...known.base.split(' '), mark(answers)])].join(' ') };
    show({ kind: 'saving' }, known);
    send(answers, before);
  };
  const later = (pause: number): void => {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(flush, pause);
  };
  const touch = (): void => {
    const answers = read();
    if (isStopped || !answers) return;
    keep(answers, known.base);
    if (inFlight === null) show({ kind: 'waiting' }, known);
    later(PAUSE_MS);
  };
  const acknowledge = (answer: Extract<Saved, { outcome: 'saved' }>): void => {
    known = { version: answer.version, base: answer.base };
    acknowledged = inFlight ?? acknowledged;
    savedAt = answer.at;
    inFlight = null;
    const answers = read();
    if (answers && textOfAnswers(answers) !== acknowledged) {
      // Somebody wrote on while the server answered.
      keep(answers, known.base);
      show({ kind: 'waiting' }, known);
      later(PAUSE_MS);
      return;
    }
    if (answer.faults.length === 0) drop();
    show(answer.faults.length > 0 ? { kind: 'partly', faults: answer.faults } : { kind: 'saved', at: answer.at }, known);
  };
  const answered = (answer: Saved): void => {
    if (answer.outcome === 'saved') return acknowledge(answer);
    inFlight = null;
    if (answer.outcome === 'conflict') isStopped = true;
    if (answer.outcome === 'offline') later(RETRY_MS);
    show(answer.outcome === 'refused' ? { kind: 'refused', faults: answer.userErrors } : { kind: answer.outcome }, known);
  };
  const stop = (): void => {
    isStopped = true;
    clearTimeout(timer);
  };
  return { touch, flush, answered, stop };
}

/** Answers as one text to compare: what is blank does not count, nor does how a line ends. */
export function textOfAnswers(answers: Values): string {
  const written = Object.entries(answers).filter(([, value]) => value.trim() !== '');
  return JSON.stringify(written.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([name, value]) => [name, value.replaceAll('\r\n', '\n')]));
}
