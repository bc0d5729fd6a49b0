// What an organisation that proposes shows everybody: what it does and where, its work before, policies, insurance.
import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { LinkButton } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { notFound } from '../../../data/trouble.ts';
import { OwnPilots } from '../../../features/pilots/own/own-pilots.tsx';
import { ProfileParts, isEmptyProfile } from '../../../features/profile/profile-parts.tsx';
import { OrganisationProfileDocument } from '../../../gql/organisation-profile.ts';
import { Localised, useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { organisation } = await ask(call, OrganisationProfileDocument, { slug: call.params.slug ?? '' });
  if (!organisation?.profile) throw notFound();
  return { ...organisation, profile: organisation.profile };
}

export function Component() {
  const { slug, name, profile, ownPilots } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const text = useText();
  return (
    <Page
      title={t`What ${text(name)} does`}
      heading={<Trans>What it does</Trans>}
      caption={<Localised of={name} />}
      crumbs={[
        { text: t`Organisations`, href: '/organisations' },
        { text: text(name), href: `/organisations/${slug}` },
      ]}
    >
      {profile.tasks ? (
        <LinkButton variant="secondary" href={`/organisations/${slug}/settings/profile`}>
          <Trans>Profile for ideas</Trans>
        </LinkButton>
      ) : null}
      {isEmptyProfile(profile) ? (
        <p className="govuk-body">
          <Trans>It shows nothing of its profile to everybody yet.</Trans>
        </p>
      ) : (
        <ProfileParts profile={profile} />
      )}
      <OwnPilots ownPilots={ownPilots} />
    </Page>
  );
}
