/** One section of an accordion: a plain heading, or a button once the page is alive. */
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type AccordionTexts = { showAll: string; hideAll: string; show: ReactNode; hide: ReactNode };

export type AccordionItem = {
  heading: ReactNode;
  summary?: ReactNode;
  content: ReactNode;
  isExpanded?: boolean;
};

export type AccordionSectionProps = {
  item: AccordionItem;
  id: string;
  index: number;
  headingLevel: 2 | 3 | 4 | 5 | 6;
  texts: AccordionTexts;
  isEnhanced: boolean;
  isOpen: boolean;
  onToggle: () => void;
};

export function AccordionSection(props: AccordionSectionProps) {
  const { item, id, index, headingLevel, isEnhanced, isOpen } = props;
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={classNames('govuk-accordion__section', isOpen && 'govuk-accordion__section--expanded')}>
      <div className="govuk-accordion__section-header">
        <Heading className="govuk-accordion__section-heading">
          {isEnhanced ? (
            <ToggleButton {...props} />
          ) : (
            <span className="govuk-accordion__section-button" id={`${id}-heading-${index}`}>
              {item.heading}
            </span>
          )}
        </Heading>
        {!isEnhanced && item.summary && (
          <div className="govuk-accordion__section-summary govuk-body" id={`${id}-summary-${index}`}>
            {item.summary}
          </div>
        )}
      </div>
      <div id={`${id}-content-${index}`} className="govuk-accordion__section-content">
        {item.content}
      </div>
    </div>
  );
}

function ToggleButton({ item, id, index, texts, isOpen, onToggle }: AccordionSectionProps) {
  return (
    <button
      type="button"
      className="govuk-accordion__section-button"
      id={`${id}-heading-${index}`}
      aria-controls={`${id}-content-${index}`}
      aria-expanded={isOpen}
      onClick={onToggle}
    >
      <span className="govuk-accordion__section-heading-text">
        <span className="govuk-accordion__section-heading-text-focus">{item.heading}</span>
      </span>
      <span className="govuk-visually-hidden govuk-accordion__section-heading-divider">, </span>
      {item.summary && (
        <span className="govuk-accordion__section-summary govuk-body">
          <span className="govuk-accordion__section-summary-focus">{item.summary}</span>
        </span>
      )}
      <span className="govuk-accordion__section-toggle">
        <span className="govuk-accordion__section-toggle-focus">
          <span
            className={classNames('govuk-accordion-nav__chevron', !isOpen && 'govuk-accordion-nav__chevron--down')}
          />
          <span className="govuk-accordion__section-toggle-text">{isOpen ? texts.hide : texts.show}</span>
        </span>
      </span>
    </button>
  );
}
