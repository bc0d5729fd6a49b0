/** Where something stands, as a tag with a sign before the words so that colour is never alone. */
import type { ReactNode } from 'react';
import { Tag } from '../govuk/tag.tsx';
import type { TagColour } from '../govuk/tag.tsx';

export type StatusTone = 'open' | 'active' | 'waiting' | 'done' | 'closed' | 'problem';

const TONES: Record<StatusTone, { colour: TagColour; sign: string }> = {
  open: { colour: 'green', sign: '●' },
  active: { colour: 'purple', sign: '▶' },
  waiting: { colour: 'yellow', sign: '◷' },
  done: { colour: 'teal', sign: '✓' },
  closed: { colour: 'grey', sign: '■' },
  problem: { colour: 'red', sign: '!' },
};

export type StatusTagProps = { tone: StatusTone; children: ReactNode };

export function StatusTag({ tone, children }: StatusTagProps) {
  const { colour, sign } = TONES[tone];
  return (
    <Tag colour={colour} className="app-status">
      <span className="app-status__sign" aria-hidden="true">
        {sign}
      </span>{' '}
      {children}
    </Tag>
  );
}
