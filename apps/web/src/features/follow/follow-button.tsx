// Follows a challenge or stops that: a plain form that needs no script, also for somebody who has to sign in first.
import { Trans } from '@lingui/react/macro';
import { useHref } from 'react-router';
import { Button } from '@moothall/ui/govuk';
import type { FollowStateFragment } from '../../gql/types.ts';
import { Localised } from '../../language/localised.tsx';

interface FollowButtonProps {
  challenge: FollowStateFragment;
  /** the page to come back to */
  back: string;
}

export function FollowButton({ challenge: { id, slug, title, engagement }, back }: FollowButtonProps) {
  return (
    <form method="post" action={useHref(`/challenges/${slug}/follow`)} className="follow-form">
      <input type="hidden" name="challengeId" value={id} />
      <input type="hidden" name="intent" value={engagement.isFollowing ? 'unfollow' : 'follow'} />
      <input type="hidden" name="back" value={back} />
      <Button variant="secondary" className="editor-small" preventDoubleClick>
        {engagement.isFollowing ? <Trans>Stop following</Trans> : <Trans>Follow</Trans>}
        <span className="govuk-visually-hidden">
          {' '}
          <Localised of={title} />
        </span>
      </Button>
    </form>
  );
}
