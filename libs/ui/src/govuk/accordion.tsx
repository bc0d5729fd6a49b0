/** Sections that open and close; without a script all are open. */
import { useId, useState } from 'react';
import { AccordionSection } from './accordion-section.tsx';
import type { AccordionItem, AccordionTexts } from './accordion-section.tsx';
import { classNames } from './class-names.ts';
import { useEnhanced } from './use-enhanced.ts';

export type AccordionProps = {
  id?: string;
  items: AccordionItem[];
  texts: AccordionTexts;
  headingLevel?: 2 | 3 | 4 | 5 | 6;
  className?: string;
};

export function Accordion({ id, items, texts, headingLevel = 2, className }: AccordionProps) {
  const made = useId();
  const isEnhanced = useEnhanced();
  const [open, setOpen] = useState(() => items.map((item) => item.isExpanded ?? false));
  const areAllOpen = items.every((_, index) => open[index]);
  return (
    <div className={classNames('govuk-accordion', className)} id={id ?? made}>
      {isEnhanced && (
        <div className="govuk-accordion__controls">
          <button
            type="button"
            className="govuk-accordion__show-all"
            aria-expanded={areAllOpen}
            onClick={() => setOpen(items.map(() => !areAllOpen))}
          >
            <span
              className={classNames(
                'govuk-accordion-nav__chevron',
                !areAllOpen && 'govuk-accordion-nav__chevron--down',
              )}
            />
            <span className="govuk-accordion__show-all-text">{areAllOpen ? texts.hideAll : texts.showAll}</span>
          </button>
        </div>
      )}
      {items.map((item, index) => (
        <AccordionSection
          key={index}
          item={item}
          id={id ?? made}
          index={index + 1}
          headingLevel={headingLevel}
          texts={texts}
          isEnhanced={isEnhanced}
          isOpen={open[index] ?? false}
          onToggle={() => setOpen(items.map((_, at) => (at === index ? !open[at] : (open[at] ?? false))))}
        />
      ))}
    </div>
  );
}
