// How it all works, for people who ask, answer, score and pledge.
import { Trans, useLingui } from '@lingui/react/macro';
import { Article, P, Section } from '../../../features/information/article.tsx';
import { CONTACT } from '../../../features/information/accessibility-facts.ts';
import { Page } from '../../../page/page.tsx';

export function Component() {
  const { t } = useLingui();
  return (
    <Page title={t`Help`}>
      <Article>
        <Section title={<Trans>What Moothall is</Trans>}>
          <P>
            <Trans>
              Councils publish problems, with the figures of today and the figures they want. Suppliers, charities and others
              send ideas. Scorers mark them, the council decides a shortlist, and councils and funders pledge money for pilots.
            </Trans>
          </P>
        </Section>
        <Section title={<Trans>What it is not</Trans>}>
          <P>
            <Trans>
              Engagement is not a promise to buy. Moothall prepares notices; it does not publish to Find a Tender and does not
              award contracts.
            </Trans>
          </P>
        </Section>
        <Section title={<Trans>Sending an idea</Trans>}>
          <P>
            <Trans>
              You can see all questions before you sign in. What you write is saved as you go. After you send it you get a
              receipt with a fingerprint, and nobody can read the idea before the closing time. Until then you can change it
              or take it back.
            </Trans>
          </P>
        </Section>
        <Section title={<Trans>Scoring</Trans>}>
          <P>
            <Trans>
              Scorers first say whether they have a conflict of interest. Each scores alone and gives a reason for each mark.
              Where marks differ, they talk and agree one mark. Nobody can change the weights once a challenge is open.
            </Trans>
          </P>
        </Section>
        <Section title={<Trans>Pledging</Trans>}>
          <P>
            <Trans>
              A pledge can have a condition, such as “only if two councils join”. Pledges count as soon as their conditions
              hold together, also when two pledges wait for each other.
            </Trans>
          </P>
        </Section>
        <Section title={<Trans>The public record</Trans>}>
          <P>
            <Trans>
              Every step is written down once with a fingerprint. You can check on each challenge’s page, in your own browser,
              that nothing was changed.
            </Trans>
          </P>
        </Section>
        <Section title={<Trans>Tell us what you think</Trans>}>
          <P>
            <Trans>
              Write to <a className="govuk-link" href={`mailto:${CONTACT}`}>{CONTACT}</a>.
            </Trans>
          </P>
        </Section>
      </Article>
    </Page>
  );
}
