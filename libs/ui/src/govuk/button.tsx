/** A button that does something on this page or sends a form. */
import { useRef } from 'react';
import type { ComponentPropsWithRef, MouseEvent } from 'react';
import { classNames } from './class-names.ts';
import { StartIcon } from './start-icon.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'warning' | 'inverse';

export type ButtonProps = ComponentPropsWithRef<'button'> & {
  variant?: ButtonVariant;
  isStart?: boolean;
  /** Ignores a second click within one second, so that a form is not sent twice. */
  preventDoubleClick?: boolean;
};

const DEBOUNCE_MS = 1000;

export function buttonClasses(variant: ButtonVariant, className: string | undefined, isStart: boolean): string {
  return classNames(
    'govuk-button',
    variant !== 'primary' && `govuk-button--${variant}`,
    className,
    isStart && 'govuk-button--start',
  );
}

export function Button({
  variant = 'primary',
  isStart = false,
  preventDoubleClick = false,
  className,
  type = 'submit',
  disabled,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const lastClick = useRef(0);
  const handleClick = (event: MouseEvent<HTMLButtonElement>) => {
    const isDouble = preventDoubleClick && event.timeStamp - lastClick.current < DEBOUNCE_MS && lastClick.current > 0;
    if (isDouble) {
      event.preventDefault();
      return;
    }
    lastClick.current = event.timeStamp;
    onClick?.(event);
  };
  return (
    <button
      {...rest}
      type={type}
      className={buttonClasses(variant, className, isStart)}
      disabled={disabled}
      aria-disabled={disabled ? true : undefined}
      onClick={handleClick}
    >
      {isStart && typeof children !== 'string' ? <span>{children}</span> : children}
      {isStart && <StartIcon />}
    </button>
  );
}
