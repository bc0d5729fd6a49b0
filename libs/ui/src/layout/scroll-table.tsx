/** A window for a wide table: the page never scrolls sideways, this does, also by keyboard. */
import type { ReactNode } from 'react';

export type ScrollTableProps = { label: string; children: ReactNode };

export function ScrollTable({ label, children }: ScrollTableProps) {
  return (
    <div className="app-scroll" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
