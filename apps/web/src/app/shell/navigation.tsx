// The top of every page: the name, the language, the menu, and who is signed in.
import { useLingui } from '@lingui/react/macro';
import { useLocation } from 'react-router';
import { Header, LanguageNavigation, ServiceNavigation } from '@moothall/ui/govuk';
import { hrefIn } from '../../language/locale.ts';
import { useLocale } from '../../language/use-locale.ts';
import { useViewer } from './viewer.ts';

export function SiteHeader() {
  const { t } = useLingui();
  const { pathname, search } = useLocation();
  const locale = useLocale();
  const here = pathname + search;
  return (
    <Header homeHref="/" logo="Moothall">
      <LanguageNavigation
        label={t`Language`}
        items={[
          locale === 'en'
            ? { text: 'English', lang: 'en' }
            : { text: 'English', lang: 'en', href: hrefIn('en', here), description: 'Change the language to English' },
          locale === 'cy'
            ? { text: 'Cymraeg', lang: 'cy' }
            : { text: 'Cymraeg', lang: 'cy', href: hrefIn('cy', here), description: 'Newid yr iaith i’r Gymraeg' },
        ]}
      />
    </Header>
  );
}

export function SiteMenu() {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const { person } = useViewer();
  const entries = [
    { text: t`Problems`, href: '/problems' },
    { text: t`Challenges`, href: '/challenges' },
    { text: t`Priorities`, href: '/priorities' },
    { text: t`Solutions`, href: '/solutions' },
    { text: t`Pilots`, href: '/pilots' },
    { text: t`Outcomes`, href: '/outcomes' },
    { text: t`Places`, href: '/places' },
    { text: t`Organisations`, href: '/organisations' },
    ...(person
      ? [
          { text: t`My work`, href: '/work' },
          { text: t`Account`, href: '/account' },
        ]
      : [
          { text: t`Have your say`, href: '/say' },
          { text: t`Sign in`, href: '/sign-in' },
        ]),
  ];
  const items = entries.map((entry) => ({ ...entry, ...currentOf(entry.href, pathname) }));
  return <ServiceNavigation menuText={t`Menu`} items={items} />;
}

function currentOf(href: string, pathname: string): { current?: 'page' | 'section' } {
  if (pathname === href) return { current: 'page' };
  return pathname.startsWith(`${href}/`) ? { current: 'section' } : {};
}
