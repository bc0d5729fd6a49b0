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
  /** @returns whether this answer counts: none does once saving by itself has stopped */
  answered: (saved: Saved) => boolean;
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

interface Course extends Beginning {
  acknowledged: string;
  /** what is being saved now */
  inFlight: string | null;
  isStopped: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
}

export function makeAutosaver(around: Surroundings, first: Beginning): Autosaver {
  const course: Course = { ...first, acknowledged: textOfAnswers(first.answers), inFlight: null, isStopped: false, timer: undefined };
  return {
    touch: () => touch(course, around),
    flush: () => flush(course, around),
    answered: (saved) => answered(course, around, saved),
    stop: () => {
      course.isStopped = true;
      clearTimeout(course.timer);
    },
  };
}

function touch(course: Course, around: Surroundings): void {
  const answers = around.read();
  if (course.isStopped || !answers) return;
  around.keep(answers, course.known.base);
  if (course.inFlight === null) around.show({ kind: 'waiting' }, course.known);
  later(course, around, PAUSE_MS);
}

function later(course: Course, around: Surroundings, pause: number): void {
  clearTimeout(course.timer);
  if (!course.isStopped) course.timer = setTimeout(() => flush(course, around), pause);
}

function flush(course: Course, around: Surroundings): void {
  clearTimeout(course.timer);
  const answers = around.read();
  if (course.isStopped || course.inFlight !== null || !answers) return;
  if (textOfAnswers(answers) === course.acknowledged) {
    // Somebody took a change back; there is nothing left to save.
    around.drop();
    around.show(restingPlace(course.savedAt), course.known);
    return;
  }
  const before = course.known;
  course.inFlight = textOfAnswers(answers);
  // An answer can be lost on its way back; then what the server has is our own and no conflict.
  course.known = { ...before, base: [...new Set([...before.base.split(' '), around.mark(answers)])].join(' ') };
  around.show({ kind: 'saving' }, course.known);
  around.send(answers, before);
}

function answered(course: Course, around: Surroundings, saved: Saved): boolean {
  // The form was sent meanwhile with all there is; its own answer is the one that counts.
  if (course.isStopped) return false;
  if (saved.outcome === 'saved') {
    acknowledge(course, around, saved);
    return true;
  }
  course.inFlight = null;
  if (saved.outcome === 'conflict') course.isStopped = true;
  if (saved.outcome === 'offline') later(course, around, RETRY_MS);
  around.show(saved.outcome === 'refused' ? { kind: 'refused', faults: saved.userErrors } : { kind: saved.outcome }, course.known);
  return true;
}

function acknowledge(course: Course, around: Surroundings, { version, base, at, faults }: Extract<Saved, { outcome: 'saved' }>): void {
  course.known = { version, base };
  course.acknowledged = course.inFlight ?? course.acknowledged;
  course.savedAt = at;
  course.inFlight = null;
  const answers = around.read();
  if (answers && textOfAnswers(answers) !== course.acknowledged) {
    // Somebody wrote on while the server answered.
    around.keep(answers, base);
    around.show({ kind: 'waiting' }, course.known);
    later(course, around, PAUSE_MS);
    return;
  }
  if (faults.length === 0) around.drop();
  around.show(faults.length > 0 ? { kind: 'partly', faults } : { kind: 'saved', at }, course.known);
}

/** Answers as one text to compare: what is blank does not count, nor does how a line ends. */
export function textOfAnswers(answers: Values): string {
  const written = Object.entries(answers).filter(([, value]) => value.trim() !== '');
  return JSON.stringify(written.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([name, value]) => [name, value.replaceAll('\r\n', '\n')]));
}
