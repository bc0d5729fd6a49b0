// Beside a problem: what it weighs over all councils, where it stands, and what the person looking can do now.
import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Link, SummaryList } from '@moothall/ui/govuk';
import type { ProblemAction, ProblemPageQuery } from '../../../gql/types.ts';
import { numberText } from '../../../language/amounts.ts';
import { Localised } from '../../../language/localised.tsx';
import { Day } from '../../../language/times.tsx';
import { CostText } from '../card/cost-text.tsx';

type Problem = NonNullable<ProblemPageQuery['problem']>;

/** The page of each action, below the problem's own address. */
const PAGES: readonly { action: ProblemAction; path: string; text: MessageDescriptor }[] = [
  { action: 'SHARE', path: 'share', text: msg`Share it with everybody` },
  { action: 'JOIN', path: 'join', text: msg`We have this too` },
  { action: 'MAKE_CHALLENGE', path: 'challenge', text: msg`Turn it into a challenge` },
  { action: 'EDIT', path: 'edit', text: msg`Change its words and figures` },
  { action: 'UPDATE_SHARE', path: 'join', text: msg`Change what your council says of its part` },
  { action: 'CLOSE', path: 'close', text: msg`Close it` },
];

export function ProblemActions({ problem: { id, slug, state, viewerCan, mayInviteInsight } }: { problem: Problem }) {
  const { i18n } = useLingui();
  const isOpenToMore = state === 'SHARED' || state === 'IN_CHALLENGE';
  const links = PAGES.filter(({ action }) => viewerCan.includes(action) && !(action === 'UPDATE_SHARE' && viewerCan.includes('EDIT')));
  if (links.length === 0 && !isOpenToMore && !mayInviteInsight) return null;
  return (
    <nav className="site-box" aria-labelledby="you-can">
      <h2 className="govuk-heading-s" id="you-can">
        <Trans>You can</Trans>
      </h2>
      <ul className="govuk-list">
        {links.map(({ action, path, text }) => (
          <li key={action}>
            <Link className="govuk-link" href={`/problems/${slug}/${path}`}>
              {i18n._(text)}
            </Link>
          </li>
        ))}
        {mayInviteInsight ? (
          <li>
            <Link className="govuk-link" href={`/work/insight?problem=${id}`}>
              <Trans>Ask those who work with it</Trans>
            </Link>
          </li>
        ) : null}
        {links.length === 0 && isOpenToMore ? (
          <li>
            <Link className="govuk-link" href={`/problems/${slug}/join`}>
              <Trans>Say that your council has it too</Trans>
            </Link>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}

export function ProblemFacts({ problem }: { problem: Problem }) {
  const { t } = useLingui();
  const { population, councilCount, service, notedAt, sharedAt, author, evidence, slug, councils } = problem;
  const place = councils.find(({ isFirst }) => isFirst)?.place;
  const people = population === null ? null : numberText(population);
  return (
    <SummaryList
      className="site-facts"
      rows={[
        { key: t`Councils that have it`, value: <Plural value={councilCount} one="# council" other="# councils" /> },
        { key: t`People who live there`, value: people ?? <Trans>not known of every place</Trans> },
        { key: t`What it costs`, value: <CostText problem={problem} /> },
        {
          key: t`Evidence`,
          value: (
            <Link className="govuk-link" href={`/problems/${slug}/evidence`}>
              <Plural value={evidence.length} _0="none yet" one="# piece" other="# pieces" />
            </Link>
          ),
        },
        { key: t`Service`, value: <Localised of={service.name} /> },
        ...(place ? [{ key: t`What people say`, value: <SaidThere service={service} place={place} /> }] : []),
        { key: t`Written down`, value: <Written at={notedAt} by={author?.name} /> },
        ...(sharedAt ? [{ key: t`Shared`, value: <Day at={sharedAt} /> }] : []),
      ]}
    />
  );
}

type Named = Problem['service'];

/** Leads to what people say of the service in the place where the problem was written down. */
function SaidThere({ service, place }: { service: Named; place: Named }) {
  return (
    <Link className="govuk-link" href={`/places/${place.code}/${service.code}`}>
      <Trans>
        <Localised of={service.name} /> in <Localised of={place.name} />
      </Trans>
    </Link>
  );
}

function Written({ at, by }: { at: string; by: string | undefined }) {
  if (!by) return <Day at={at} />;
  return (
    <Trans>
      <Day at={at} /> by {by} (only your colleagues see the name)
    </Trans>
  );
}
