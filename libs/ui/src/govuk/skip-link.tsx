/** The first thing a keyboard meets: straight to the main content. */
import type { MouseEvent, ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type SkipLinkProps = { href?: string; children: ReactNode; className?: string };

function focusTarget(event: MouseEvent<HTMLAnchorElement>) {
  const target = document.getElementById(event.currentTarget.hash.slice(1));
  if (!target) return;
  if (!target.hasAttribute('tabindex')) {
    // Focusable for this visit only, else a click anywhere in the content would draw a focus ring.
    target.setAttribute('tabindex', '-1');
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target.focus();
}

export function SkipLink({ href = '#main-content', children, className }: SkipLinkProps) {
  return (
    <a href={href} className={classNames('govuk-skip-link', className)} onClick={focusTarget}>
      {children}
    </a>
  );
}
