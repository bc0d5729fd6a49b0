// The profile that went with an idea, sealed and receipted with it: what it says today does not count for this challenge.
import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Link } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { notFound } from '../../../data/trouble.ts';
import { isEmptyProfile, ProfileParts } from '../../../features/profile/profile-parts.tsx';
import { SentOwnPilots } from '../../../features/profile/sent-own-pilots.tsx';
import { readSentProfile } from '../../../features/profile/sent-profile.ts';
import { ProfileSentDocument } from '../../../gql/profile-sent.ts';
import { Localised, useText } from '../../../language/localised.tsx';
import { Moment } from '../../../language/times.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, proposal } = await ask(call, ProfileSentDocument, { id: call.params.id ?? '' });
  signInFirst(viewer.person, call.request);
  if (!proposal) throw notFound();
  const { profileSent, submittedAt } = proposal;
  return { ...proposal, sent: profileSent && submittedAt ? readSentProfile(profileSent, submittedAt.slice(0, 10)) : null };
}

export function Component() {
  const { id, title, challenge, organisation, submittedAt, sent } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const text = useText();
  return (
    <Page
      title={t`The profile sent with it`}
      section={text(challenge.title)}
      caption={title || text(challenge.title)}
      back={{ href: `/proposals/${id}`, text: t`The idea` }}
    >
      {sent && submittedAt ? (
        <>
          <p className="govuk-body site-measure">
            <Trans>
              This is what the profile of <Localised of={sent.name} /> said when the idea was sent, on <Moment at={submittedAt} />. It was sealed together with
              the idea, and changes made since then do not count for it.
            </Trans>
          </p>
          {isEmptyProfile(sent.profile) ? (
            <p className="govuk-body">
              <Trans>Nothing had been written in the profile by then.</Trans>
            </p>
          ) : (
            <ProfileParts profile={sent.profile} />
          )}
          <SentOwnPilots pilots={sent.ownPilots} />
        </>
      ) : (
        <p className="govuk-body site-measure">
          <Trans>There is no profile to read here. It goes with the idea when it is sent, and is opened together with it after the challenge has closed.</Trans>
        </p>
      )}
      {organisation ? (
        <p className="govuk-body">
          <Link className="govuk-link" href={`/organisations/${organisation.slug}/profile`}>
            <Trans>The profile as it is today</Trans>
          </Link>
        </p>
      ) : null}
    </Page>
  );
}
