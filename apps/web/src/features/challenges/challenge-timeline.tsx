// The dates of a challenge in order, with today's place among them, and a file for a calendar.
import { Trans, useLingui } from '@lingui/react/macro';
import { useHref } from 'react-router';
import { StageTimeline } from '@moothall/ui/charts';
import type { ChallengeTimelineFragment } from '../../gql/types.ts';
import { momentText } from '../../language/times.tsx';
import { useLocale } from '../../language/use-locale.ts';
import { useTimelineSteps } from './timeline-steps.tsx';

interface ChallengeTimelineProps {
  challenge: ChallengeTimelineFragment;
  slug: string;
  now: string;
}

const DECIDED: ReadonlySet<string> = new Set(['SHORTLISTED', 'PLEDGING', 'PILOTING', 'CONCLUDED', 'ARCHIVED']);

export function ChallengeTimeline({ challenge, slug, now }: ChallengeTimelineProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const steps = useTimelineSteps(challenge.timeline);
  const calendar = useHref(`/challenges/${slug}/timeline.ics`);
  if (steps.length === 0) return null;
  // A council may decide before the day it named.
  const next = DECIDED.has(challenge.stage) ? -1 : steps.findIndex(({ at }) => Date.parse(at) > Date.parse(now));
  return (
    <section aria-labelledby="timeline">
      <h2 className="govuk-heading-m" id="timeline">
        <Trans>Timeline</Trans>
      </h2>
      <StageTimeline
        label={t`Timeline`}
        stages={steps.map(({ label, at }, index) => {
          const isPast = next === -1 || index < next;
          return {
            label,
            date: momentText(at, locale),
            dateTime: at,
            state: isPast ? 'past' : index === next ? 'current' : 'future',
            stateText: isPast ? t`Done` : index === next ? t`Next` : t`To come`,
          };
        })}
      />
      <p className="govuk-body">
        <Trans>All times are UK time.</Trans>{' '}
        <a className="govuk-link" href={calendar} download>
          <Trans>Add these dates to your calendar (.ics)</Trans>
        </a>
      </p>
    </section>
  );
}
