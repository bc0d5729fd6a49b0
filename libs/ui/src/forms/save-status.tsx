/** Says truly where the draft is: being saved, saved, only on this device, or not saved at all. */
import type { ReactNode } from 'react';

export type SaveState = 'idle' | 'saving' | 'saved' | 'offline' | 'error';

export type SaveStatusProps = {
  state: SaveState;
  /** The words: "Draft saved at 14:32", "Saved on this device, not sent". */
  children?: ReactNode;
  /** What the person can do about it, such as a button to try again. */
  action?: ReactNode;
};

const SIGNS: Record<SaveState, string> = { idle: '', saving: '…', saved: '✓', offline: '⚠', error: '!' };

export function SaveStatus({ state, children, action }: SaveStatusProps) {
  return (
    <div className={`app-save app-save--${state}`}>
      <p className="app-save__text" role="status">
        {state !== 'idle' && (
          <span className="app-save__sign" aria-hidden="true">
            {SIGNS[state]}
          </span>
        )}{' '}
        {children}
      </p>
      {action}
    </div>
  );
}
