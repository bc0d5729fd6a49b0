// The notice of market engagement, drafted from the challenge: what is missing, its text field by field, and the files to take along.
import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { InsetText, SummaryList, WarningText } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { notFound, trouble } from '../../../data/trouble.ts';
import { GapList } from '../../../features/notice/gap-list.tsx';
import { NoticePageDocument } from '../../../gql/notice-page.ts';
import type { NoticePageQuery } from '../../../gql/types.ts';
import { Localised, useText } from '../../../language/localised.tsx';
import { Moment } from '../../../language/times.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, challenge } = await ask(call, NoticePageDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  if (!challenge) throw notFound();
  if (!challenge.noticeDraft) throw trouble('FORBIDDEN');
  return { challenge, draft: challenge.noticeDraft };
}

type Challenge = NonNullable<NoticePageQuery['challenge']>;
type Draft = NonNullable<Challenge['noticeDraft']>;

export function Component() {
  const { challenge, draft } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const title = useText()(challenge.title);
  const back = { href: `/challenges/${challenge.slug}`, text: t`Back to the challenge` };
  return (
    <Page title={t`Draft of the notice`} section={title} caption={title} back={back}>
      <p className="govuk-body-l site-measure">
        <Localised of={draft.name} /> {draft.code ? `(${draft.code})` : null}
      </p>
      <WhoPublishes draft={draft} />
      <GapList gaps={draft.gaps} slug={challenge.slug} />
      <Fields draft={draft} />
      <h2 className="govuk-heading-m">
        <Trans>Take it along</Trans>
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <a className="govuk-link" href={draft.textPath}>
            <Trans>The draft as plain text</Trans>
          </a>
        </li>
        <li>
          <a className="govuk-link" href={draft.ocdsPath}>
            <Trans>The draft as open data (OCDS 1.1, JSON)</Trans>
          </a>
        </li>
      </ul>
      <Releases openData={challenge.openData} />
    </Page>
  );
}

function WhoPublishes({ draft: { platform, law, lookedUp, isVerified } }: { draft: Draft }) {
  return (
    <>
      <WarningText>
        {platform ? (
          <Trans>
            Moothall prepares notices and does not publish them. Your council publishes this one on <Localised of={platform} />.
          </Trans>
        ) : (
          <Trans>Moothall prepares notices and does not publish them.</Trans>
        )}
      </WarningText>
      <p className="govuk-body site-measure">
        {law}. {isVerified ? <Trans>Looked up on {lookedUp}.</Trans> : <Trans>Noted on {lookedUp} and not checked against the law itself: have it checked.</Trans>}
      </p>
    </>
  );
}

function Fields({ draft: { sections, isBilingual } }: { draft: Draft }) {
  const { t } = useLingui();
  const text = useText();
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>What it says</Trans>
      </h2>
      <SummaryList
        rows={sections.map((section) => ({
          key: text(section.heading),
          value: (
            <>
              <Lines text={section.text.en} lang="en" nothing={t`Missing`} />
              {isBilingual ? <Lines text={section.text.cy} lang="cy" nothing={t`Missing`} /> : null}
            </>
          ),
        }))}
      />
    </>
  );
}

function Lines({ text, lang, nothing }: { text: string | null; lang: string; nothing: string }) {
  return (
    <div lang={text ? lang : undefined}>
      {(text || nothing).split('\n').map((line, index) => (
        <p key={index} className="govuk-body govuk-!-margin-bottom-1 notice-line">
          {line}
        </p>
      ))}
    </div>
  );
}

function Releases({ openData }: Pick<Challenge, 'openData'>) {
  if (!openData)
    return (
      <InsetText>
        <Trans>When the challenge is published, everybody finds it as open data, and each public change adds a release.</Trans>
      </InsetText>
    );
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>Released as open data</Trans>
      </h2>
      <p className="govuk-body">
        <a className="govuk-link" href={openData.path}>
          <Trans>All releases of {openData.ocid} (JSON)</Trans>
        </a>
      </p>
      <ol className="govuk-list govuk-list--number">
        {openData.releases.map(({ releaseId, releasedAt }) => (
          <li key={releaseId}>
            <Moment at={releasedAt} />
          </li>
        ))}
      </ol>
    </>
  );
}
