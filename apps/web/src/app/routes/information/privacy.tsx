// What is kept about people, why, for how long, and what they can ask for.
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@moothall/ui/govuk';
import { Article, Bullets, P, Section } from '../../../features/information/article.tsx';
import { Page } from '../../../page/page.tsx';

export function Component() {
  const { t } = useLingui();
  return (
    <Page title={t`Privacy`}>
      <Article>
        <P>
          <Trans>Reading this website needs no account, and nobody follows what you read.</Trans>
        </P>
        <WithAnAccount />
        <WhatYouThink />
        <WhatMattersMost />
        <WhatCouncilsBringIn />
        <Section title={<Trans>What everybody can see</Trans>}>
          <P>
            <Trans>
              The public record of a challenge names the people who approve, decide and sign for their organisation. Ideas
              that were not chosen, and the names of scorers, are not public.
            </Trans>
          </P>
        </Section>
        <Section title={<Trans>Why, and for how long</Trans>}>
          <P>
            <Trans>
              Councils do this as a public task. Records that explain a decision are kept for as long as procurement law asks,
              at least three years. The record cannot be changed, but when you close your account your name in it is replaced.
            </Trans>
          </P>
        </Section>
        <Section title={<Trans>Your rights</Trans>}>
          <P>
            <Trans>
              With an account you can{' '}
              <Link className="govuk-link" href="/account/data">
                download what is kept about you
              </Link>{' '}
              and{' '}
              <Link className="govuk-link" href="/account/close">
                close your account and erase your data
              </Link>{' '}
              yourself. You can also ask the council that runs this website for either, or to have something put right. You can
              complain to the{' '}
              <a className="govuk-link" href="https://ico.org.uk/">
                Information Commissioner
              </a>
              .
            </Trans>
          </P>
        </Section>
        <P>
          <Link className="govuk-link" href="/cookies">
            <Trans>Cookies</Trans>
          </Link>
        </P>
      </Article>
    </Page>
  );
}

function WithAnAccount() {
  return (
    <Section title={<Trans>What we keep about people with an account</Trans>}>
      <Bullets>
        <li>
          <Trans>your name, e-mail address and language, and a password that even we cannot read</Trans>
        </li>
        <li>
          <Trans>the organisations you belong to and what you may do for them</Trans>
        </li>
        <li>
          <Trans>what you did: drafts, ideas, scores, pledges and approvals, with the time</Trans>
        </li>
        <li>
          <Trans>for about a day, the network address from which somebody signs in, signs up or asks for a new password, so that nobody guesses passwords</Trans>
        </li>
      </Bullets>
    </Section>
  );
}

function WhatYouThink() {
  return (
    <Section title={<Trans>What we keep when you say what you think</Trans>}>
      <Bullets>
        <li>
          <Trans>your answer and your words, without your name; words are shown only after somebody at the council has read them</Trans>
        </li>
        <li>
          <Trans>a random mark of your visit for two days, so that one visit is one voice</Trans>
        </li>
        <li>
          <Trans>your network address for one day, in a form that cannot be turned back, so that nobody floods a question</Trans>
        </li>
      </Bullets>
      <P>
        <Trans>
          Words are erased after 24 months; the figure stays. With your receipt you can{' '}
          <Link className="govuk-link" href="/say/back">
            take your answer back
          </Link>{' '}
          at any time, and then nothing of it is left. Figures of fewer than ten people are never shown.
        </Trans>
      </P>
    </Section>
  );
}

function WhatMattersMost() {
  return (
    <Section title={<Trans>What we keep when you say what matters most</Trans>}>
      <Bullets>
        <li>
          <Trans>your answers, without your name, the time or your network address; they stay, so that anybody can count them again</Trans>
        </li>
        <li>
          <Trans>a random mark beside them, made of your visit for this one question, so that one visit is one voice</Trans>
        </li>
        <li>
          <Trans>what you add yourself; it is shown only after somebody at the council has read it</Trans>
        </li>
        <li>
          <Trans>your network address for about a day, in a form that cannot be read, so that nobody floods a question</Trans>
        </li>
      </Bullets>
      <P>
        <Trans>
          Where the council invites people to a ballot by name, it sees who was invited and who has voted, but not how. Ballots of a
          budget vote or a panel are published without names.
        </Trans>
      </P>
    </Section>
  );
}

function WhatCouncilsBringIn() {
  return (
    <Section title={<Trans>What councils bring in</Trans>}>
      <P>
        <Trans>
          Councils bring in figures of surveys, and lists of reports such as potholes. Of a list only the numbers are kept. Nobody
          can download the file itself, and it is erased after 30 days.
        </Trans>
      </P>
    </Section>
  );
}
