/** Buttons and links that belong together, side by side where there is room. */
import type { ReactNode } from 'react';

export type ButtonGroupProps = { children: ReactNode };

export function ButtonGroup({ children }: ButtonGroupProps) {
  return <div className="govuk-button-group">{children}</div>;
}
