/** How far long work has come, in real steps, with a way to stop it. */
import type { ReactNode } from 'react';

export type JobProgressProps = {
  /** What is being done: "Scoring". */
  label: string;
  done: number;
  total: number;
  /** The same in words: "1,200 of 5,000 simulations, about 20 seconds left". */
  text: string;
  actions?: ReactNode;
};

export function JobProgress({ label, done, total, text, actions }: JobProgressProps) {
  const share = total > 0 ? Math.min(1, Math.max(0, done / total)) : 0;
  return (
    <div className="app-job">
      <p className="app-job__label">{label}</p>
      <div
        className="app-job__track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={text}
      >
        <svg width="100%" height="14" aria-hidden="true" focusable="false">
          <rect className="app-job__done" width={`${share * 100}%`} height="14" />
        </svg>
      </div>
      <p className="app-job__text" role="status">
        {text}
      </p>
      {actions && <div className="app-job__actions">{actions}</div>}
    </div>
  );
}
