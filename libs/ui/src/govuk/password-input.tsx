/** A password that can be made visible to check the typing. */
import { useEffect, useRef, useState } from 'react';
import { classNames } from './class-names.ts';
import { Button } from './button.tsx';
import { useFieldIds } from './field.tsx';
import { Input } from './input.tsx';
import type { InputProps } from './input.tsx';
import { useEnhanced } from './use-enhanced.ts';

export type PasswordInputTexts = {
  show: string;
  hide: string;
  showLabel: string;
  hideLabel: string;
  shownAnnouncement: string;
  hiddenAnnouncement: string;
};

export type PasswordInputProps = Omit<InputProps, 'type' | 'prefix' | 'suffix' | 'after' | 'wrapperClassName'> & {
  texts: PasswordInputTexts;
};

export function PasswordInput(props: PasswordInputProps) {
  const { texts, className, formGroupClassName, ref, autoComplete = 'current-password', ...rest } = props;
  const isEnhanced = useEnhanced();
  const { id } = useFieldIds(rest);
  const [isShown, setShown] = useState(false);
  const [hasToggled, setToggled] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Never send or remember a password as ordinary text.
    const form = button.current?.form;
    const hide = () => setShown(false);
    form?.addEventListener('submit', hide);
    return () => form?.removeEventListener('submit', hide);
  }, []);
  const status = isShown ? texts.shownAnnouncement : texts.hiddenAnnouncement;
  const after = (
    <>
      {isEnhanced && (
        <div className="govuk-password-input__sr-status govuk-visually-hidden" aria-live="polite">
          {hasToggled ? status : null}
        </div>
      )}
      <Button
        ref={button}
        type="button"
        variant="secondary"
        className="govuk-password-input__toggle govuk-js-password-input-toggle"
        aria-controls={id}
        aria-label={isShown ? texts.hideLabel : texts.showLabel}
        hidden={!isEnhanced}
        onClick={() => {
          setShown(!isShown);
          setToggled(true);
        }}
      >
        {isShown ? texts.hide : texts.show}
      </Button>
    </>
  );
  return (
    <Input
      spellCheck={false}
      autoCapitalize="none"
      {...rest}
      autoComplete={autoComplete}
      ref={ref}
      id={id}
      type={isShown ? 'text' : 'password'}
      className={classNames('govuk-password-input__input govuk-js-password-input-input', className)}
      formGroupClassName={classNames('govuk-password-input', formGroupClassName)}
      wrapperClassName="govuk-password-input__wrapper"
      after={after}
    />
  );
}
