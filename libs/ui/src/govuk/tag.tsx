/** A short state in a coloured box; the words carry the meaning, the colour only helps. */
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type TagColour = 'grey' | 'green' | 'teal' | 'blue' | 'purple' | 'magenta' | 'red' | 'orange' | 'yellow';

export type TagProps = { colour?: TagColour; className?: string; children: ReactNode };

export function Tag({ colour, className, children }: TagProps) {
  return <strong className={classNames('govuk-tag', colour && `govuk-tag--${colour}`, className)}>{children}</strong>;
}
