// What a notice still needs, each with the page on which it is mended.
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { InsetText, Link } from '@moothall/ui/govuk';
import type { NoticePageQuery } from '../../gql/types.ts';

type Gaps = NonNullable<NonNullable<NoticePageQuery['challenge']>['noticeDraft']>['gaps'];

const WORDS: Record<string, MessageDescriptor> = {
  'authority.identifiers': msg`The number of your authority in a register (its PPON) is missing in its profile.`,
  'authority.contactEmail': msg`An e-mail address that suppliers can write to is missing.`,
  title: msg`The title is missing.`,
  'subject.problem': msg`The problem is not described.`,
  'subject.outcomesWanted': msg`The outcomes you want to see are not described.`,
  'subject.places': msg`No place is chosen.`,
  closing: msg`It is not known when the engagement ends: enter the last moment for questions, or plan an event.`,
  'process.purposes': msg`It is not ticked what the engagement is for.`,
  'process.events': msg`No event is planned and no questions are taken.`,
};

const PAGES: Record<string, string> = { contactEmail: 'edit/contact', title: 'edit/problem', problem: 'edit/problem', outcomesWanted: 'edit/outcomes', places: 'edit/places', closing: 'edit/dates', purposes: 'engagement', events: 'events' };

export function GapList({ gaps, slug }: { gaps: Gaps; slug: string }) {
  const { i18n } = useLingui();
  if (gaps.length === 0)
    return (
      <InsetText>
        <Trans>Nothing is missing.</Trans>
      </InsetText>
    );
  return (
    <section aria-labelledby="gaps">
      <h2 className="govuk-heading-m" id="gaps">
        <Trans>What is missing</Trans>
      </h2>
      <ul className="govuk-list govuk-list--bullet site-measure">
        {gaps.map(({ path, message }) => {
          const words = WORDS[path.join('.')];
          const page = path.map((part) => PAGES[part]).find(Boolean);
          return (
            <li key={path.join('.') + message}>
              {words ? i18n._(words) : message}{' '}
              {page ? (
                <Link className="govuk-link" href={`/challenges/${slug}/${page}`}>
                  <Trans>Mend it</Trans>
                  <span className="govuk-visually-hidden"> {words ? i18n._(words) : message}</span>
                </Link>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
