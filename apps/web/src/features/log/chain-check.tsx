// What the server says about the chain, and a button to check it without the server.
import { Plural, Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, InsetText } from '@moothall/ui/govuk';
import { checkChain } from './check-chain.ts';
import type { ChainEntry, ChainResult } from './check-chain.ts';

interface ChainCheckProps {
  chain: string;
  entries: readonly ChainEntry[];
  verification: { ok: boolean; entries: number; headHash: string | null; failedAtSeq: number | null };
}

export function ChainCheck({ chain, entries, verification }: ChainCheckProps) {
  const [result, setResult] = useState<ChainResult | null>(null);
  const { ok, failedAtSeq } = verification;
  return (
    <InsetText>
      <p className="govuk-body">
        {ok ? (
          <Trans>
            Our server checked the record: all <Plural value={verification.entries} one="# entry holds" other="# entries hold" />{' '}
            together.
          </Trans>
        ) : (
          <strong>
            <Trans>Our server checked the record and it does not hold together at entry {failedAtSeq}. Please tell us.</Trans>
          </strong>
        )}
      </p>
      {verification.headHash ? (
        <p className="govuk-body">
          <Trans>Fingerprint of the newest entry:</Trans> <code className="site-hash">{verification.headHash}</code>
        </p>
      ) : null}
      <Button
        type="button"
        variant="secondary"
        onClick={() => {
          void checkChain(chain, entries).then(setResult);
        }}
      >
        <Trans>Check it in this browser</Trans>
      </Button>
      <div role="status">{result ? <ResultText result={result} /> : null}</div>
    </InsetText>
  );
}

function ResultText({ result }: { result: ChainResult }) {
  if (result.kind === 'impossible')
    return (
      <p className="govuk-body">
        <Trans>This browser can only do this over a secure connection (https).</Trans>
      </p>
    );
  if (result.kind === 'broken') {
    const { seq } = result;
    return (
      <p className="govuk-body">
        <strong>
          <Trans>✗ Entry {seq} does not fit the one before it. The record was changed.</Trans>
        </strong>
      </p>
    );
  }
  return (
    <p className="govuk-body">
      <strong>
        <Plural
          value={result.entries}
          one="✓ # entry recomputed here, and it fits."
          other="✓ # entries recomputed here, and all fit."
        />
      </strong>{' '}
      <Trans>
        Fingerprint: <code className="site-hash">{result.headHash}</code>
      </Trans>
    </p>
  );
}
