// The frame of the settings pages: which organisation, and the way between them.
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from '@moothall/ui/govuk';
import type { ErrorSummaryItem } from '@moothall/ui/govuk';
import { useText } from '../../../language/localised.tsx';
import type { LocalisedText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

interface SettingsPageProps {
  organisation: { slug: string; name: LocalisedText };
  title: string;
  current: 'profile' | 'members' | 'keys';
  errors?: ErrorSummaryItem[];
  attempt?: string | undefined;
  children: ReactNode;
}

export function SettingsPage({ organisation, title, current, errors, attempt, children }: SettingsPageProps) {
  const { t } = useLingui();
  const text = useText();
  const name = text(organisation.name);
  const home = `/organisations/${organisation.slug}`;
  const pages = [
    { key: 'profile', text: t`Profile`, href: `${home}/settings` },
    { key: 'members', text: t`Members`, href: `${home}/settings/members` },
    { key: 'keys', text: t`API keys`, href: `${home}/settings/keys` },
  ];
  return (
    <Page
      title={title}
      section={name}
      caption={name}
      back={{ href: home, text: name }}
      {...(errors ? { errors } : {})}
      {...(attempt === undefined ? {} : { attempt })}
    >
      <nav aria-label={t`Settings`}>
        <ul className="site-tabs">
          {pages.map(({ key, text: label, href }) => (
            <li key={key}>
              <Link className="govuk-link" href={href} aria-current={key === current ? 'page' : undefined}>
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </Page>
  );
}
