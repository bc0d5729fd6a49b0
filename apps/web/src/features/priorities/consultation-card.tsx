// One consultation in a list: what is asked, by whom, how, and until when.
import { Trans } from '@lingui/react/macro';
import { ResultCard } from '@moothall/ui/layout';
import type { ConsultationCardFragment } from '../../gql/types.ts';
import { Localised } from '../../language/localised.tsx';
import { Day, Moment } from '../../language/times.tsx';
import { ConsultationTag, usePriorityWords } from './words/method-words.tsx';

const PLACES = { DRAFT: '/manage', OPEN: '', CLOSED: '/results' } as const;

export function ConsultationCard({ consultation }: { consultation: ConsultationCardFragment }) {
  const { methodText } = usePriorityWords();
  const { slug, title, organisation, method, state, closesAt, closedAt } = consultation;
  return (
    <ResultCard
      title={<Localised of={title} />}
      href={`/priorities/${slug}${PLACES[state]}`}
      headingLevel={3}
      tag={<ConsultationTag state={state} />}
      facts={[
        <Localised key="council" of={organisation.name} />,
        methodText(method),
        ...(state === 'OPEN' && closesAt ? [<Until key="until" at={closesAt} />] : []),
        ...(closedAt ? [<Trans key="closed">Closed on <Day at={closedAt} /></Trans>] : []),
      ]}
    />
  );
}

function Until({ at }: { at: string }) {
  return (
    <Trans>
      Answer until <Moment at={at} />
    </Trans>
  );
}
