// What stands around every page.
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { Link, LinkProvider, PhaseBanner, SkipLink, WordsProvider } from '@moothall/ui/govuk';
import { useText } from '../../language/localised.tsx';
import { LOCALES, hrefIn } from '../../language/locale.ts';
import { LoadingStatus } from './loading-status.tsx';
import { SiteHeader, SiteMenu } from './navigation.tsx';
import { RouterLink } from './router-link.tsx';
import { SiteFooter } from './site-footer.tsx';
import { usePageFocus } from './use-page-focus.ts';
import { useViewer } from './viewer.ts';

export function Layout() {
  return (
    <Frame>
      <Outlet />
      <ScrollRestoration />
    </Frame>
  );
}

export function Frame({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  usePageFocus();
  return (
    <LinkProvider component={RouterLink}>
      <WordsProvider words={{ error: t`Error`, warning: t`Warning` }}>
        <LanguageLinks />
        <SkipLink href="#main-content">{t`Skip to main content`}</SkipLink>
        <header>
          <SiteHeader />
          <SiteMenu />
          <ActingFor />
          <PhaseBanner tag={t`Beta`}>
            <Trans>
              This is a new service. <Link className="govuk-link" href="/help">Tell us what you think</Link> to help us improve it.
            </Trans>
          </PhaseBanner>
        </header>
        <LoadingStatus />
        {children}
        <footer>
          <SiteFooter />
        </footer>
      </WordsProvider>
    </LinkProvider>
  );
}

function LanguageLinks() {
  const { pathname, search } = useLocation();
  return LOCALES.map((locale) => (
    <link key={locale} rel="alternate" hrefLang={locale} href={hrefIn(locale, pathname + search)} />
  ));
}

function ActingFor() {
  const { person, actingFor } = useViewer();
  const text = useText();
  if (!person) return null;
  const name = person.name;
  const organisation = text(actingFor?.name);
  return (
    <div className="govuk-width-container site-acting">
      {actingFor ? (
        <Trans>
          {name}, acting for {organisation}.
        </Trans>
      ) : (
        <Trans>{name}, acting for yourself.</Trans>
      )}{' '}
      <Link className="govuk-link" href="/account/acting-for">
        <Trans>Change who you act for</Trans>
      </Link>
    </div>
  );
}
