/** How strong the proof behind a claim is: filled steps and the words for them. */
import type { ReactNode } from 'react';
import { Link } from '../govuk/link.tsx';

export type EvidenceBadgeProps = {
  /** How many of the steps are reached. */
  level: number;
  outOf?: number;
  /** The level in words: "Tried in two places". */
  children: ReactNode;
  /** Leads to the evidence itself. */
  href?: string;
};

const STEP = 14;

export function EvidenceBadge({ level, outOf = 4, children, href }: EvidenceBadgeProps) {
  const steps = Array.from({ length: outOf }, (_, index) => index);
  return (
    <span className="app-evidence">
      <svg className="app-evidence__steps" width={outOf * STEP} height="16" aria-hidden="true" focusable="false">
        {steps.map((step) => (
          <rect
            key={step}
            className={step < level ? 'app-evidence__step app-evidence__step--reached' : 'app-evidence__step'}
            x={step * STEP + 1}
            y={10 - step * 3}
            width="9"
            height={5 + step * 3}
          />
        ))}
      </svg>{' '}
      {href ? (
        <Link className="govuk-link" href={href}>
          {children}
        </Link>
      ) : (
        <span>{children}</span>
      )}
    </span>
  );
}
