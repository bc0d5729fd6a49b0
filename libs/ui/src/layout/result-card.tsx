/** One result in a list: what it is, where it stands, and the one or two facts that decide a click. */
import type { ReactNode } from 'react';
import { classNames } from '../govuk/class-names.ts';
import { Link } from '../govuk/link.tsx';

export type ResultCardProps = {
  title: ReactNode;
  href: string;
  headingLevel?: 2 | 3 | 4;
  /** A Tag or StatusTag at the right of the title. */
  tag?: ReactNode;
  /** Short facts in one line, such as who and when. */
  facts?: ReactNode[];
  /** Small actions at the foot, such as a follow button. */
  actions?: ReactNode;
  isHighlighted?: boolean;
  className?: string;
  children?: ReactNode;
};

export function ResultCard(props: ResultCardProps) {
  const { title, href, headingLevel = 2, tag, facts = [], actions, isHighlighted, className, children } = props;
  const Heading = `h${headingLevel}` as const;
  return (
    <article className={classNames('app-card', isHighlighted && 'app-card--highlighted', className)}>
      <div className="app-card__head">
        <Heading className="app-card__title">
          <Link className="govuk-link app-card__link" href={href}>
            {title}
          </Link>
        </Heading>
        {tag && <div className="app-card__tag">{tag}</div>}
      </div>
      {facts.length > 0 && (
        <ul className="app-card__facts">
          {facts.map((fact, index) => (
            <li key={index}>{fact}</li>
          ))}
        </ul>
      )}
      {children && <div className="app-card__body">{children}</div>}
      {actions && <div className="app-card__actions">{actions}</div>}
    </article>
  );
}
