// One page: its title for the browser's tab, its heading, the way back, and its errors above all else.
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { BackLink, Breadcrumbs, ErrorSummary } from '@moothall/ui/govuk';
import type { BreadcrumbsItem, ErrorSummaryItem } from '@moothall/ui/govuk';
import { PageTitle } from '@moothall/ui/layout';

interface PageProps {
  /** what this page is, and its heading unless `heading` says more */
  title: string;
  /** the part of the site it belongs to */
  section?: string | undefined;
  heading?: ReactNode;
  /** small words above the heading */
  caption?: ReactNode;
  /** one or two sentences below the heading */
  lead?: ReactNode;
  /** the way from the home page; without the page itself */
  crumbs?: BreadcrumbsItem[];
  back?: { href: string; text: string };
  errors?: ErrorSummaryItem[];
  /** changes with every failed attempt, so that the errors take the focus again */
  attempt?: number | string;
  description?: string;
  children: ReactNode;
}

export function Page(props: PageProps) {
  const { title, section, heading, caption, lead, crumbs, back, errors = [], attempt, description, children } = props;
  const { t } = useLingui();
  const prefix = errors.length > 0 ? `${t`Error:`} ` : '';
  return (
    <div className="govuk-width-container">
      <title>{prefix + [title, section, 'Moothall'].filter(Boolean).join(' – ')}</title>
      {description ? <meta name="description" content={description} /> : null}
      {crumbs ? <Breadcrumbs label={t`Breadcrumb`} items={[{ text: t`Home`, href: '/' }, ...crumbs]} isCollapsedOnMobile /> : null}
      {back ? (
        <nav aria-label={t`Back`}>
          <BackLink href={back.href}>{back.text}</BackLink>
        </nav>
      ) : null}
      <main className="govuk-main-wrapper" id="main-content">
        {errors.length > 0 ? (
          <ErrorSummary title={t`There is a problem`} errors={errors} {...(attempt === undefined ? {} : { attempt })} />
        ) : null}
        <PageTitle caption={caption} lead={lead}>
          {heading ?? title}
        </PageTitle>
        {children}
      </main>
    </div>
  );
}
