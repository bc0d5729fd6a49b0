// The idea is sent: the proof of it, to be kept.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Button, Link } from '@moothall/ui/govuk';
import { AfterSending } from '../../../features/propose/after-sending.tsx';
import { ownProposal } from '../../../features/propose/own-proposal.ts';
import { HowToCheck, ReceiptFacts } from '../../../features/propose/receipts.tsx';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const proposal = await ownProposal(call);
  const [receipt] = proposal.receipts ?? [];
  if (!receipt) throw redirect(`/proposals/${proposal.id}`);
  return { proposal, receipt };
}

export function Component() {
  const { proposal, receipt } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const text = useText();
  return (
    <Page title={t`Your idea is sent`} section={text(proposal.challenge.title)} caption={proposal.title || text(proposal.challenge.title)} lead={<Trans>Keep this receipt. It proves what you sent and when.</Trans>}>
      <div className="propose-answers">
        <ReceiptFacts proposalId={proposal.id} receipt={receipt} />
        <HowToCheck />
        <PrintButton />
      </div>
      <AfterSending challenge={proposal.challenge} />
      <ul className="govuk-list">
        <li>
          <Link className="govuk-link" href={`/proposals/${proposal.id}`}>
            <Trans>See where your idea stands</Trans>
          </Link>
        </li>
        <li>
          <Link className="govuk-link" href="/work">
            <Trans>Go to my work</Trans>
          </Link>
        </li>
      </ul>
    </Page>
  );
}

/** Every browser prints without it too, so it may need a script. */
function PrintButton() {
  return (
    <Button type="button" variant="secondary" onClick={() => window.print()}>
      <Trans>Print this receipt</Trans>
    </Button>
  );
}
