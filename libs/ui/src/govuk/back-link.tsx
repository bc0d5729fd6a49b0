/** One step back, above the heading. */
import { classNames } from './class-names.ts';
import { Link } from './link.tsx';
import type { LinkProps } from './link.tsx';

export type BackLinkProps = LinkProps;

export function BackLink({ className, ...rest }: BackLinkProps) {
  return <Link {...rest} className={classNames('govuk-back-link', className)} />;
}
