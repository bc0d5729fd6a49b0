// The foot of every page: the standing promises, and the pages that law and good manners ask for.
import { Trans, useLingui } from '@lingui/react/macro';
import { Footer } from '@moothall/ui/govuk';

export function SiteFooter() {
  const { t } = useLingui();
  return (
    <Footer
      supportTitle={t`Support links`}
      supportLinks={[
        { text: t`Help`, href: '/help' },
        { text: t`Privacy`, href: '/privacy' },
        { text: t`Cookies`, href: '/cookies' },
        { text: t`Accessibility statement`, href: '/accessibility' },
        { text: t`For developers`, href: '/developers' },
      ]}
    >
      <Trans>
        Moothall prepares notices and runs engagement. It does not publish to Find a Tender and it does not award
        contracts.
      </Trans>
    </Footer>
  );
}
