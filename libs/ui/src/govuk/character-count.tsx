/** A textarea that says how many words or characters are left. */
import { useEffect, useId, useRef, useState } from 'react';
import { classNames, idList } from './class-names.ts';
import { Textarea } from './textarea.tsx';
import type { TextareaProps } from './textarea.tsx';
import { useEnhanced } from './use-enhanced.ts';

export type CharacterCountProps = Omit<TextareaProps, 'maxLength' | 'after' | 'ref'> & {
  /** The most that may be written, in the unit counted. */
  limit: number;
  unit?: 'words' | 'characters';
  /** Counts in place of `unit`, where a rule elsewhere says what counts as a word. */
  countIn?: (text: string) => number;
  /** Stays quiet until this share of the limit (per cent) is used. */
  threshold?: number;
  /** Shown without a script and read as description: "You can enter up to 500 words". */
  limitText: string;
  /** Says how many are left, or too many when the number is below zero. */
  countText: (left: number) => string;
};

export function countOf(text: string, unit: 'words' | 'characters'): number {
  return unit === 'words' ? (text.match(/\S+/g) ?? []).length : text.length;
}

const SPEAK_AFTER_MS = 1000;

export function CharacterCount(props: CharacterCountProps) {
  const { limit, unit = 'words', countIn, threshold = 0, limitText, countText, className, formGroupClassName, ...rest } = props;
  const made = useId();
  const id = props.id || props.name || made;
  const isEnhanced = useEnhanced();
  const textarea = useRef<HTMLTextAreaElement>(null);
  const [own, setOwn] = useState(String(props.value ?? props.defaultValue ?? ''));
  useEffect(() => setOwn(textarea.current?.value ?? ''), []);
  const text = props.value === undefined ? own : String(props.value);
  const used = countIn ? countIn(text) : countOf(text, unit);
  const left = limit - used;
  const isQuiet = used * 100 < limit * threshold;
  const message = countText(left);
  const spoken = useSpoken(isQuiet ? '' : message);
  const after = (
    <>
      <div
        id={`${id}-info`}
        className={classNames('govuk-hint govuk-character-count__message', isEnhanced && 'govuk-visually-hidden')}
      >
        {limitText}
      </div>
      {isEnhanced && (
        <>
          <div
            className={classNames(
              'govuk-character-count__message govuk-character-count__status',
              left < 0 ? 'govuk-error-message' : 'govuk-hint',
              isQuiet && 'govuk-character-count__message--disabled',
            )}
            aria-hidden="true"
          >
            {message}
          </div>
          <div className="govuk-character-count__sr-status govuk-visually-hidden" aria-live="polite">
            {spoken}
          </div>
        </>
      )}
    </>
  );
  return (
    <Textarea
      {...rest}
      ref={textarea}
      id={id}
      aria-describedby={idList(props['aria-describedby'], `${id}-info`)}
      className={classNames('govuk-js-character-count', className, isEnhanced && left < 0 && 'govuk-textarea--error')}
      formGroupClassName={classNames('govuk-character-count', formGroupClassName)}
      after={after}
      onChange={(event) => {
        setOwn(event.currentTarget.value);
        props.onChange?.(event);
      }}
    />
  );
}

/** Waits until typing pauses, because a count read at every key drowns the words being typed. */
function useSpoken(message: string): string {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(message), SPEAK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [message]);
  return spoken;
}
