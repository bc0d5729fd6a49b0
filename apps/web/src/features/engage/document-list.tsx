// Documents with all their versions: what each changed, and where it is fetched.
import { Trans, useLingui } from '@lingui/react/macro';
import { Details, Tag } from '@moothall/ui/govuk';
import type { DocumentCardFragment } from '../../gql/types.ts';
import { Localised, useText } from '../../language/localised.tsx';
import { Moment } from '../../language/times.tsx';

type Version = DocumentCardFragment['versions'][number];

export function DocumentItem({ document }: { document: DocumentCardFragment }) {
  const { t } = useLingui();
  const [newest, ...older] = document.versions;
  if (!newest) return null;
  return (
    <article className="engage-item" aria-labelledby={`${document.id}-title`}>
      <h2 className="govuk-heading-s" id={`${document.id}-title`}>
        <Localised of={newest.title} />
      </h2>
      <VersionLine version={newest} />
      {document.visibility === 'PUBLIC' ? null : (
        <p className="govuk-body-s">
          <Tag colour={document.visibility === 'COUNCILS' ? 'red' : 'blue'}>{document.visibility === 'COUNCILS' ? <Trans>Only for the councils</Trans> : <Trans>For interested organisations</Trans>}</Tag>
        </p>
      )}
      {newest.text ? (
        <Details summary={t`Read it here`}>
          <pre className="engage-text">
            <Localised of={newest.text} />
          </pre>
        </Details>
      ) : null}
      {older.length > 0 ? (
        <Details summary={t`Earlier versions`}>
          {older.map((version) => (
            <VersionLine key={version.version} version={version} />
          ))}
        </Details>
      ) : null}
    </article>
  );
}

function VersionLine({ version }: { version: Version }) {
  const { version: number, path, fileName, bytes, publishedAt, changed, title } = version;
  const kind = fileName?.split('.').at(-1)?.toUpperCase() ?? 'Markdown';
  const size = bytes < 1024 ? `${bytes} B` : bytes < 1_048_576 ? `${Math.ceil(bytes / 1024)} kB` : `${(bytes / 1_048_576).toFixed(1)} MB`;
  const name = useText()(title);
  return (
    <div className="engage-version">
      <p className="govuk-body">
        <a className="govuk-link" href={path} download>
          <Trans>
            Version {number} ({kind}, {size})
          </Trans>
          <span className="govuk-visually-hidden"> {name}</span>
        </a>
        <span className="site-line">
          <Trans>
            Given to everybody entitled on <Moment at={publishedAt} />
          </Trans>
        </span>
      </p>
      {changed ? (
        <p className="govuk-body">
          <strong>
            <Trans>What changed:</Trans>
          </strong>{' '}
          <Localised of={changed} />
        </p>
      ) : null}
    </div>
  );
}
