/** A link that looks like a button because it starts or leads on in a task. */
import type { KeyboardEvent } from 'react';
import { buttonClasses } from './button.tsx';
import type { ButtonVariant } from './button.tsx';
import { Link } from './link.tsx';
import type { LinkProps } from './link.tsx';
import { StartIcon } from './start-icon.tsx';

export type LinkButtonProps = LinkProps & { variant?: ButtonVariant; isStart?: boolean };

function pressOnSpace(event: KeyboardEvent<HTMLAnchorElement>) {
  // It is announced as a button, and a button is pressed with the space bar too.
  if (event.key !== ' ') return;
  event.preventDefault();
  event.currentTarget.click();
}

export function LinkButton({ variant = 'primary', isStart = false, className, children, ...rest }: LinkButtonProps) {
  return (
    <Link
      role="button"
      draggable={false}
      onKeyDown={pressOnSpace}
      {...rest}
      className={buttonClasses(variant, className, isStart)}
    >
      {isStart && typeof children !== 'string' ? <span>{children}</span> : children}
      {isStart && <StartIcon />}
    </Link>
  );
}
