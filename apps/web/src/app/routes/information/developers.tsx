// Where developers start: what the API can do, a first request, and the explorer.
import { Trans, useLingui } from '@lingui/react/macro';
import { LinkButton, Link } from '@moothall/ui/govuk';
import { Article, Bullets, P, Section } from '../../../features/information/article.tsx';
import { Page } from '../../../page/page.tsx';

const FIRST_REQUEST = `curl https://your-moothall.example/graphql \\
  -H 'Content-Type: application/json' \\
  -d '{"query":"{ challenges(filter: {stages: [OPEN]}, first: 5) { totalCount nodes { slug title { en cy } } } }"}'`;

const WITH_KEY = `Authorization: Api-Key moot_…
Idempotency-Key: a-new-one-for-each-thing-you-do`;

export function Component() {
  const { t } = useLingui();
  return (
    <Page title={t`For developers`} lead={t`Everything on this website can also be done by a program, through one GraphQL API.`}>
      <Article>
        <LinkButton href="/developers/explorer" target="_self">
          <Trans>Open the API explorer</Trans>
        </LinkButton>
        <Section title={<Trans>Your first request</Trans>}>
          <P>
            <Trans>Public data needs no key:</Trans>
          </P>
          <pre className="site-code" tabIndex={0}>
            <code>{FIRST_REQUEST}</code>
          </pre>
        </Section>
        <Section title={<Trans>With a key</Trans>}>
          <P>
            <Trans>
              Make a key on the settings page of your organisation. It is shown once. Send it, and a fresh idempotency key with
              everything that changes something, as headers:
            </Trans>
          </P>
          <pre className="site-code" tabIndex={0}>
            <code>{WITH_KEY}</code>
          </pre>
        </Section>
        <Rules />
        <P>
          <Link className="govuk-link" href="/help">
            <Trans>Help with everything else</Trans>
          </Link>
        </P>
      </Article>
    </Page>
  );
}

function Rules() {
  return (
    <Section title={<Trans>Good to know</Trans>}>
      <Bullets>
        <li>
          <Trans>
            Expected refusals come as data: each mutation answers with <code>userErrors</code>, each with a code, a path and a
            message.
          </Trans>
        </li>
        <li>
          <Trans>
            Unexpected ones come in <code>errors</code> with a code such as <code>FORBIDDEN</code>, <code>CONFLICT</code> or{' '}
            <code>RATE_LIMITED</code>.
          </Trans>
        </li>
        <li>
          <Trans>
            Lists are read with <code>first</code> and <code>after</code>; a cursor stays valid while new rows arrive.
          </Trans>
        </li>
        <li>
          <Trans>
            What a query costs is known before it runs; ask for <code>rateLimit</code> to see what is left.
          </Trans>
        </li>
        <li>
          <Trans>
            The same <code>Idempotency-Key</code> gives the same answer, so a request can safely be sent again.
          </Trans>
        </li>
      </Bullets>
    </Section>
  );
}
