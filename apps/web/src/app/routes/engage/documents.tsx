// The documents of a challenge, as far as whoever looks may have them.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Link } from '@moothall/ui/govuk';
import { EmptyState } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { notFound } from '../../../data/trouble.ts';
import { DocumentItem } from '../../../features/engage/document-list.tsx';
import { DocumentsPageDocument } from '../../../gql/documents-page.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { challenge } = await ask(call, DocumentsPageDocument, { slug: call.params.slug ?? '' });
  if (!challenge) throw notFound();
  return { challenge };
}

export function Component() {
  const { challenge } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const { slug, documents, documentsForInterested, engagement } = challenge;
  const name = useText()(challenge.title);
  return (
    <Page title={t`Documents`} section={name} caption={name} back={{ href: `/challenges/${slug}`, text: t`Back to the challenge` }} lead={t`Everybody entitled gets each version at the same moment. Earlier versions stay.`}>
      {documents.length === 0 ? <EmptyState title={t`No document yet`}>{t`What the council gives out appears here.`}</EmptyState> : null}
      {documents.map((document) => (
        <DocumentItem key={document.id} document={document} />
      ))}
      {documentsForInterested > 0 ? (
        <p className="govuk-body site-box">
          <Plural value={documentsForInterested} one="# more document is for organisations that registered interest." other="# more documents are for organisations that registered interest." />{' '}
          <Link className="govuk-link" href={`/challenges/${slug}/interest`}>
            <Trans>Register the interest of yours</Trans>
          </Link>
        </p>
      ) : null}
      {engagement.mayManage ? (
        <p className="govuk-body">
          <Link className="govuk-link" href={`/challenges/${slug}/documents/manage`}>
            <Trans>Add a document or a new version</Trans>
          </Link>
        </p>
      ) : null}
    </Page>
  );
}
