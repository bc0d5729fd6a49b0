/** Leads through the pages of a list, or to the previous and next of something. */
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Link } from './link.tsx';
import { PaginationArrow } from './pagination-arrow.tsx';

export type PaginationStep = { href: string; text: ReactNode; labelText?: ReactNode };

export type PaginationItem =
  { number: number | string; href: string; label: string; isCurrent?: boolean } | { isEllipsis: true };

export type PaginationProps = {
  label: string;
  items?: PaginationItem[];
  previous?: PaginationStep;
  next?: PaginationStep;
  className?: string;
};

export function Pagination({ label, items, previous, next, className }: PaginationProps) {
  const isBlock = !items && Boolean(previous || next);
  return (
    <nav className={classNames('govuk-pagination', isBlock && 'govuk-pagination--block', className)} aria-label={label}>
      {previous && <Step step={previous} direction="prev" isBlock={isBlock} />}
      {items && (
        <ul className="govuk-pagination__list">
          {items.map((item, index) =>
            'isEllipsis' in item ? (
              <li key={index} className="govuk-pagination__item govuk-pagination__item--ellipsis">
                ⋯
              </li>
            ) : (
              <li
                key={index}
                className={classNames('govuk-pagination__item', item.isCurrent && 'govuk-pagination__item--current')}
              >
                <Link
                  className="govuk-link govuk-pagination__link"
                  href={item.href}
                  aria-label={item.label}
                  aria-current={item.isCurrent ? 'page' : undefined}
                >
                  {item.number}
                </Link>
              </li>
            ),
          )}
        </ul>
      )}
      {next && <Step step={next} direction="next" isBlock={isBlock} />}
    </nav>
  );
}

type StepProps = { step: PaginationStep; direction: 'prev' | 'next'; isBlock: boolean };

function Step({ step, direction, isBlock }: StepProps) {
  const isArrowFirst = isBlock || direction === 'prev';
  const isDecorated = isBlock && !step.labelText;
  return (
    <div className={`govuk-pagination__${direction}`}>
      <Link className="govuk-link govuk-pagination__link" href={step.href} rel={direction}>
        {isArrowFirst && <PaginationArrow direction={direction} />}{' '}
        <span
          className={classNames(
            'govuk-pagination__link-title',
            isDecorated && 'govuk-pagination__link-title--decorated',
          )}
        >
          {step.text}
        </span>
        {step.labelText && isBlock && (
          <>
            <span className="govuk-visually-hidden">:</span>
            <span className="govuk-pagination__link-label">{step.labelText}</span>
          </>
        )}
        {!isArrowFirst && <PaginationArrow direction={direction} />}
      </Link>
    </div>
  );
}
