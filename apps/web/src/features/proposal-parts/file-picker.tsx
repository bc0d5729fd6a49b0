// Chooses files: a plain form everywhere, and with a script each file goes at once, with its progress and a way to call it off.
import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { useHref, useRevalidator } from 'react-router';
import { Button, FileUpload } from '@moothall/ui/govuk';
import { JobProgress } from '@moothall/ui/layout';
import { useFileWords } from './file-words.tsx';
import { Refused, uploadFile } from './upload-file.ts';

interface Going {
  key: number;
  name: string;
  size: number;
  sent: number;
  stop: AbortController;
  /** why it stopped; null while it goes */
  code: string | null;
}

const ACCEPTED = '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.csv,.txt,.md,.png,.jpg,.jpeg';

export function FilePicker({ proposalId, refused }: { proposalId: string; refused: string | null }) {
  const { t } = useLingui();
  const { refusalText } = useFileWords();
  const [going, setGoing] = useState<Going[]>([]);
  const { revalidate } = useRevalidator();
  const count = useRef(0);
  const language = useHref('/').startsWith('/cy') ? '&language=cy' : '';
  const change = (key: number, more: Partial<Going>) => setGoing((all) => all.map((one) => (one.key === key ? { ...one, ...more } : one)));
  const forget = (key: number) => setGoing((all) => all.filter((one) => one.key !== key));
  const begin = async (file: File) => {
    const [key, stop] = [(count.current += 1), new AbortController()];
    setGoing((all) => [...all, { key, name: file.name, size: file.size, sent: 0, stop, code: null }]);
    try {
      await uploadFile({ proposalId, file, signal: stop.signal, onProgress: (sent) => change(key, { sent }) });
      forget(key);
    } catch (error) {
      if (stop.signal.aborted) forget(key);
      else change(key, { code: error instanceof Refused ? error.code : 'NO_NETWORK' });
    }
    await revalidate();
  };
  const choose = (list: FileList | null) => {
    for (const file of list ?? []) void begin(file);
  };
  return (
    <>
      <form method="post" action={`/files/form?proposal=${proposalId}${language}`} encType="multipart/form-data" className="site-measure">
        <FileUpload
          label={t`Add a file`}
          labelSize="m"
          hint={t`PDF, Word, Excel, PowerPoint, OpenDocument, CSV, text, Markdown, PNG or JPEG; at most 20 MB. Do not name your organisation in it: ideas are scored without names.`}
          name="file"
          accept={ACCEPTED}
          multiple={false}
          error={refused ? refusalText(refused) : undefined}
          onChange={({ currentTarget }) => {
            choose(currentTarget.files);
            currentTarget.value = '';
          }}
        />
        <Button variant="secondary">
          <Trans>Add this file</Trans>
        </Button>
      </form>
      {going.map((one) => (
        <GoingFile key={one.key} going={one} forget={() => forget(one.key)} />
      ))}
    </>
  );
}

function GoingFile({ going: { name, sent, size, stop, code }, forget }: { going: Going; forget: () => void }) {
  const { t } = useLingui();
  const { sizeText, refusalText } = useFileWords();
  if (code !== null) {
    return (
      <div className="govuk-error-message" role="alert">
        {name}: {refusalText(code)}{' '}
        <Button type="button" variant="secondary" onClick={forget}>
          <Trans>Dismiss</Trans>
        </Button>
      </div>
    );
  }
  const [done, all] = [sizeText(sent), sizeText(size)];
  return (
    <JobProgress
      label={name}
      done={sent}
      total={size}
      text={t`${done} of ${all}`}
      actions={
        <Button type="button" variant="secondary" onClick={() => stop.abort()}>
          <Trans>Cancel</Trans>
          <span className="govuk-visually-hidden"> {name}</span>
        </Button>
      }
    />
  );
}
