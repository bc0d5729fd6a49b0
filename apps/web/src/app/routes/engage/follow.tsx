// Follows a challenge from wherever the button stood; whoever had to sign in first finds the button here.
import { useLingui } from '@lingui/react/macro';
import { redirect, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { ask } from '../../../data/ask.ts';
import { textOf } from '../../../data/form-text.ts';
import { safePath } from '../../../data/safe-path.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound } from '../../../data/trouble.ts';
import { FollowButton } from '../../../features/follow/follow-button.tsx';
import { FollowChallengeDocument } from '../../../gql/follow-challenge.ts';
import { FollowPageDocument } from '../../../gql/follow-page.ts';
import { UnfollowChallengeDocument } from '../../../gql/unfollow-challenge.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, challenge } = await ask(call, FollowPageDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  if (!challenge) throw notFound();
  return { challenge };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const input = { challengeId: textOf(form, 'challengeId') };
  if (textOf(form, 'intent') === 'unfollow') await tell(call, UnfollowChallengeDocument, { input }, form);
  else await tell(call, FollowChallengeDocument, { input }, form);
  return redirect(safePath(textOf(form, 'back'), `/challenges/${call.params.slug ?? ''}`));
}

export function Component() {
  const { challenge } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const name = useText()(challenge.title);
  const home = `/challenges/${challenge.slug}`;
  return (
    <Page title={challenge.engagement.isFollowing ? t`You follow this challenge` : t`Follow this challenge`} section={name} caption={name} back={{ href: home, text: t`Back to the challenge` }} lead={t`You hear of answers, events, documents and changes.`}>
      <FollowButton challenge={challenge} back={home} />
    </Page>
  );
}
