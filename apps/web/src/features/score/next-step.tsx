// What a scorer has to do next in one challenge, as a link where there is something to do.
import { Trans } from '@lingui/react/macro';
import { Link } from '@moothall/ui/govuk';
import type { EvaluatorStatus, PanelRole, ScoresheetProgressFragment, Stage } from '../../gql/types.ts';
import { useIdeaLabel } from '../../language/idea-label.ts';
import { progressOf } from './progress.ts';

interface NextStepProps {
  sheet: ScoresheetProgressFragment & { status: EvaluatorStatus; role: PanelRole };
  challenge: { slug: string; stage: Stage };
}

export function NextStep({ sheet, challenge: { slug, stage } }: NextStepProps) {
  const { items, next } = progressOf(sheet);
  const labelOf = useIdeaLabel();
  if (sheet.status === 'PENDING_DECLARATION')
    return (
      <Link className="govuk-link" href={`/evaluate/${slug}/declare`}>
        <Trans>Declare your interests</Trans>
      </Link>
    );
  if (sheet.status === 'RECUSED') return <Trans>Nothing. Your conflict keeps you from scoring.</Trans>;
  if (stage === 'CLOSED') return <Trans>Wait until the council begins the scoring.</Trans>;
  if (sheet.status === 'SENT' || items.length === 0) return <AfterSending isChair={sheet.role === 'CHAIR'} slug={slug} />;
  if (next)
    return (
      <Link className="govuk-link" href={`/evaluate/${slug}/${next.proposal.id}`}>
        <Trans>Score {labelOf(next.proposal.label) ?? next.proposal.title}</Trans>
      </Link>
    );
  return (
    <Link className="govuk-link" href={`/evaluate/${slug}/review`}>
      <Trans>Review and send your scores</Trans>
    </Link>
  );
}

function AfterSending({ isChair, slug }: { isChair: boolean; slug: string }) {
  if (!isChair) return <Trans>Nothing. The chair goes on from here.</Trans>;
  return (
    <Link className="govuk-link" href={`/challenges/${slug}/moderation`}>
      <Trans>Agree the scores</Trans>
    </Link>
  );
}
