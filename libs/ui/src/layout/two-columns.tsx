/** The content and a narrower column beside it; below one another on a small screen. */
import type { ReactNode } from 'react';
import { classNames } from '../govuk/class-names.ts';

export type TwoColumnsProps = {
  children: ReactNode;
  aside: ReactNode;
  /** Puts the narrow column first, as filters before results. */
  asideFirst?: boolean;
  /** Gives the narrow column a landmark with this name. */
  asideLabel?: string;
};

export function TwoColumns({ children, aside, asideFirst = false, asideLabel }: TwoColumnsProps) {
  const side = asideLabel ? (
    <aside className="app-columns__aside" aria-label={asideLabel}>
      {aside}
    </aside>
  ) : (
    <div className="app-columns__aside">{aside}</div>
  );
  return (
    <div className={classNames('app-columns', asideFirst && 'app-columns--aside-first')}>
      {asideFirst && side}
      <div className="app-columns__main">{children}</div>
      {!asideFirst && side}
    </div>
  );
}
