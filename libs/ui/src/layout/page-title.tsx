/** The heading of a page; the router may move the focus here after it changed the page. */
import type { ReactNode, Ref } from 'react';

export type PageTitleProps = {
  caption?: ReactNode;
  size?: 'm' | 'l' | 'xl';
  ref?: Ref<HTMLHeadingElement>;
  id?: string;
  /** One or two sentences below the heading. */
  lead?: ReactNode;
  children: ReactNode;
};

export function PageTitle({ caption, size = 'l', ref, id, lead, children }: PageTitleProps) {
  return (
    <div className="app-title">
      <h1 className={`govuk-heading-${size} app-title__heading`} tabIndex={-1} ref={ref} id={id}>
        {caption && <span className={`govuk-caption-${size}`}>{caption} </span>}
        {children}
      </h1>
      {lead && <p className="govuk-body-l app-title__lead">{lead}</p>}
    </div>
  );
}
