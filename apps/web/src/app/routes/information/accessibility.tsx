// The accessibility statement that the law asks of public sector websites.
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@moothall/ui/govuk';
import { CONTACT, PREPARED, VERSION } from '../../../features/information/accessibility-facts.ts';
import { Article, Bullets, P, Section } from '../../../features/information/article.tsx';
import { Day } from '../../../language/times.tsx';
import { Page } from '../../../page/page.tsx';

export function Component() {
  const { t } = useLingui();
  return (
    <Page title={t`Accessibility statement`}>
      <Article>
        <P>
          <Trans>We want as many people as possible to be able to use this website. You should be able to:</Trans>
        </P>
        <Bullets>
          <li>
            <Trans>zoom in up to 400% without the text running off the screen</Trans>
          </li>
          <li>
            <Trans>use everything with only a keyboard, or with speech</Trans>
          </li>
          <li>
            <Trans>listen to everything with a screen reader, also maps and charts, which come with a list or a table</Trans>
          </li>
          <li>
            <Trans>read, search, sign in and send public forms with JavaScript switched off</Trans>
          </li>
          <li>
            <Trans>read everything we wrote in English or in Welsh</Trans>
          </li>
        </Bullets>
        <Standing />
        <Section title={<Trans>Tell us about a problem</Trans>}>
          <P>
            <Trans>
              Write to <a className="govuk-link" href={`mailto:${CONTACT}`}>{CONTACT}</a>, also if you need something in another
              form. We answer within five working days.
            </Trans>
          </P>
          <P>
            <Trans>
              If you are not happy with our answer, contact the{' '}
              <a className="govuk-link" href="https://www.equalityadvisoryservice.com/">
                Equality Advisory and Support Service
              </a>
              .
            </Trans>
          </P>
        </Section>
        <P>
          <Trans>
            This statement is for version {VERSION} and was prepared on <Day at={PREPARED} />. It is reviewed with every version.{' '}
            <Link className="govuk-link" href="/help">
              More help
            </Link>
          </Trans>
        </P>
      </Article>
    </Page>
  );
}

function Standing() {
  return (
    <>
      <Section title={<Trans>How accessible this website is</Trans>}>
        <P>
          <Trans>
            It is built to meet the Web Content Accessibility Guidelines version 2.2, level AA, as the Public Sector Bodies
            (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 require. It has not been audited by
            anybody outside yet.
          </Trans>
        </P>
      </Section>
      <Section title={<Trans>What we know is not good enough</Trans>}>
        <Bullets>
          <li>
            <Trans>Texts that councils and suppliers write may be in one language only. They are marked so that a screen reader reads them rightly.</Trans>
          </li>
          <li>
            <Trans>Files that people attach may not be accessible. Ask whoever attached them for another form.</Trans>
          </li>
          <li>
            <Trans>The API explorer for developers is made by others and is hard to use with a screen reader. The same can be done with any other program.</Trans>
          </li>
        </Bullets>
      </Section>
      <Section title={<Trans>How we tested it</Trans>}>
        <P>
          <Trans>
            Every change is tested by a program (axe) in a real browser, at widths from 320 pixels, with a keyboard, and with
            JavaScript switched off.
          </Trans>
        </P>
      </Section>
    </>
  );
}
