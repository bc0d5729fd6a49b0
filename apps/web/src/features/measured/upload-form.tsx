// Brings in a file: from this device by a plain form that needs no script, or from a public address.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Details, ErrorMessage, FileUpload, Input } from '@moothall/ui/govuk';
import { HiddenKey } from '../../data/hidden-key.tsx';
import { useLocale } from '../../language/use-locale.ts';

interface UploadFormProps {
  organisationId: string;
  formKey: string;
  /** why the last file was not taken, in the words of the server */
  refused: string | null;
  url: string;
  urlError: string | undefined;
}

export function UploadForm({ organisationId, formKey, refused, url, urlError }: UploadFormProps) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <div className="site-measure">
      <h2 className="govuk-heading-m">
        <Trans>Bring in a file</Trans>
      </h2>
      <form method="post" action={`/data/imports?organisation=${organisationId}&language=${locale}`} encType="multipart/form-data">
        {refused ? <ErrorMessage id="file-error">{refused}</ErrorMessage> : null}
        <FileUpload
          label={t`A survey as CSV, or service requests as JSON or XML (Open311)`}
          labelSize="s"
          hint={t`Nothing is stored yet: you choose the columns and look at the result first. 200\u00a0MB at most. The file itself is erased after 30\u00a0days.`}
          id="file"
          name="file"
          required
          accept=".csv,.json,.xml,.txt,text/csv,application/json,text/xml"
        />
        <Button preventDoubleClick>
          <Trans>Send the file</Trans>
        </Button>
      </form>
      <Details summary={t`Fetch it from a web address instead`} open={urlError !== undefined}>
        <Form method="post" noValidate>
          <HiddenKey formKey={formKey} />
          <input type="hidden" name="organisationId" value={organisationId} />
          <Input
            label={t`Web address`}
            labelSize="s"
            hint={t`Such as the requests.json of a reporting system. Only public addresses; 50 MB and one minute at most.`}
            name="url"
            type="url"
            defaultValue={url}
            error={urlError}
          />
          <Button variant="secondary" preventDoubleClick>
            <Trans>Fetch the file</Trans>
          </Button>
        </Form>
      </Details>
    </div>
  );
}
