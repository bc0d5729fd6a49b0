// The buttons that move and remove one group of a repeated question; each works as a plain form post.
import { Trans } from '@lingui/react/macro';
import { Button, ButtonGroup } from '@moothall/ui/govuk';
import { INTENT } from '../../data/repeated-fields.ts';

interface GroupButtonsProps {
  list: string;
  index: number;
  count: number;
  /** what the group is called, to complete the buttons for screen readers */
  name: string;
}

export function GroupButtons({ list, index, count, name }: GroupButtonsProps) {
  const button = (verb: string) => ({ variant: 'secondary' as const, name: INTENT, value: `${list}:${index}:${verb}`, formNoValidate: true });
  const hidden = <span className="govuk-visually-hidden"> {name}</span>;
  return (
    <ButtonGroup>
      {index > 0 ? (
        <Button {...button('up')}>
          <Trans>Move up</Trans>
          {hidden}
        </Button>
      ) : null}
      {index < count - 1 ? (
        <Button {...button('down')}>
          <Trans>Move down</Trans>
          {hidden}
        </Button>
      ) : null}
      <Button {...button('remove')}>
        <Trans>Remove</Trans>
        {hidden}
      </Button>
    </ButtonGroup>
  );
}
