/** The dated stages of something, with the present one marked in words, shape and weight. */
import type { ReactNode } from 'react';
import { classNames } from '../govuk/class-names.ts';

export type TimelineStage = {
  label: ReactNode;
  date?: ReactNode;
  dateTime?: string;
  state: 'past' | 'current' | 'future';
  /** The state in words: "Done", "Now", "To come". */
  stateText: ReactNode;
  note?: ReactNode;
};

export type StageTimelineProps = { label: string; stages: TimelineStage[] };

export function StageTimeline({ label, stages }: StageTimelineProps) {
  return (
    <ol className="app-timeline" aria-label={label}>
      {stages.map((stage, index) => (
        <li
          key={index}
          className={classNames('app-timeline__stage', `app-timeline__stage--${stage.state}`)}
          aria-current={stage.state === 'current' ? 'step' : undefined}
        >
          <span className="app-timeline__label">{stage.label}</span>
          {stage.date && (
            <time className="app-timeline__date" dateTime={stage.dateTime}>
              {stage.date}
            </time>
          )}
          <span className="app-timeline__state">{stage.stateText}</span>
          {stage.note && <span className="app-timeline__note">{stage.note}</span>}
        </li>
      ))}
    </ol>
  );
}
