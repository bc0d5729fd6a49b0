// Saves one cell a moment after the last change, and knows truly where it is.
import { useEffect, useRef, useState } from 'react';
import { useFetcher } from 'react-router';
import type { SaveState } from '@moothall/ui/forms';
import type { Cell, CellAnswer } from './save-scores.ts';

const PAUSE_MS = 1000;
export const LEAST_REASON = 10;

interface Autosave {
  state: SaveState;
  /** when it was last saved */
  at: string | null;
  message: string | undefined;
  /** whether there is enough to save */
  isWhole: boolean;
  change: (cell: Cell) => void;
  /** saves now what waits, such as when the box is left */
  flush: () => void;
}

export function useAutosave(first: Cell, saved: Cell, savedAt: string | null): Autosave {
  const fetcher = useFetcher<CellAnswer>();
  const [now, setNow] = useState(first);
  const waiting = useRef<Cell | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const send = () => {
    clearTimeout(timer.current);
    const cell = waiting.current;
    waiting.current = null;
    if (cell) void fetcher.submit({ intent: 'cell', ...cell }, { method: 'post' });
  };
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  useEffect(() => {
    const onHide = () => latest.current();
    document.addEventListener('visibilitychange', onHide);
    return () => document.removeEventListener('visibilitychange', onHide);
  }, []);
  const change = (cell: Cell) => {
    setNow(cell);
    clearTimeout(timer.current);
    waiting.current = isWhole(cell) && !isSame(cell, saved) ? cell : null;
    if (waiting.current) timer.current = setTimeout(() => latest.current(), PAUSE_MS);
  };
  const answer = fetcher.data && isSame(fetcher.data.cell, now) ? fetcher.data : undefined;
  return {
    // What is fetched anew afterwards does not keep anybody waiting for the word.
    state: stateOf(fetcher.state === 'submitting', answer, isSame(now, saved) && savedAt !== null),
    at: answer?.outcome === 'saved' ? answer.at : savedAt,
    message: answer?.userErrors[0]?.message,
    isWhole: isWhole(now),
    change,
    flush: () => latest.current(),
  };
}

function stateOf(isSaving: boolean, answer: CellAnswer | undefined, isSaved: boolean): SaveState {
  if (isSaving) return 'saving';
  if (answer?.outcome === 'offline') return 'offline';
  if (answer?.outcome === 'refused') return 'error';
  return isSaved || answer?.outcome === 'saved' ? 'saved' : 'idle';
}

const isWhole = ({ value, reason }: Cell): boolean => value !== '' && reason.trim().length >= LEAST_REASON;

const isSame = (one: Cell, other: Cell): boolean => one.value === other.value && one.reason.trim() === other.reason.trim();
