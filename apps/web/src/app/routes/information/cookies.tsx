// The two cookies there are, and how long each stays.
import { Trans, useLingui } from '@lingui/react/macro';
import { Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import { Article, P } from '../../../features/information/article.tsx';
import { Page } from '../../../page/page.tsx';

export function Component() {
  const { t } = useLingui();
  return (
    <Page title={t`Cookies`}>
      <Article>
        <P>
          <Trans>
            We set one cookie when you sign in, and one when you say what you think or open a question about what matters most. Both are
            needed for what you do there, so we do not ask for your consent. There are no cookies of others, no measuring and no advertising.
          </Trans>
        </P>
        <ScrollTable label={t`Table of cookies`}>
          <Table
            head={[t`What it is for`, t`How long it stays`]}
            rows={[
              [t`Keeps you signed in`, t`Until you sign out, or half an hour after you last used this website, and for 12 hours at most`],
              [t`Counts one answer from each visit; it says nothing of who you are`, t`One day`],
            ]}
          />
        </ScrollTable>
        <P>
          <Trans>
            Drafts you are writing may also be kept in your own browser, so that nothing is lost when the connection is. They
            never leave your device that way.
          </Trans>
        </P>
      </Article>
    </Page>
  );
}
