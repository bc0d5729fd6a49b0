// One criterion: a score with words for every step, the reason for it, and whether both are saved.
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { Button } from '@moothall/ui/govuk';
import { SaveStatus, ScoreField } from '@moothall/ui/forms';
import type { ScoreCriterionFragment } from '../../gql/types.ts';
import { Localised, useText } from '../../language/localised.tsx';
import { clockText } from './clock-text.ts';
import { useLevels } from './level-words.tsx';
import { LEAST_REASON, useAutosave } from './use-autosave.ts';

const MOST_CHARACTERS = 2000;

export interface SavedCell {
  value: number | null;
  reason: string | null;
  savedAt: string | null;
}

interface ScoreCellProps {
  criterion: ScoreCriterionFragment;
  scale: { min: number; max: number };
  saved: SavedCell;
  /** what was typed when the whole form was refused */
  typed: { value: string | undefined; reason: string | undefined };
  errorFor: (id: string) => string | undefined;
  /** Where a heading names the idea already, and the page the weight, the question is only what its score is. */
  isNamedAbove?: boolean;
}

export function ScoreCell({ criterion, scale, saved, typed, errorFor, isNamedAbove = false }: ScoreCellProps) {
  const { t } = useLingui();
  const text = useText();
  const levels = useLevels(scale.min, scale.max, criterion.anchors);
  const { code, minimumScore } = criterion;
  const first = { code, value: typed.value ?? textOfValue(saved.value), reason: typed.reason ?? saved.reason ?? '' };
  const cell = useRef(first);
  const [value, setValue] = useState(first.value);
  const save = useAutosave(first, { code, value: textOfValue(saved.value), reason: saved.reason ?? '' }, saved.savedAt);
  const change = (part: { value?: string; reason?: string }) => {
    cell.current = { ...cell.current, ...part };
    save.change(cell.current);
  };
  const weight = criterion.weightBp / 100;
  const title = text(criterion.title);
  const isBelow = minimumScore !== null && value !== '' && Number(value) < minimumScore;
  return (
    <section aria-label={title} onBlur={save.flush}>
      <input type="hidden" name="codes" value={code} />
      <ScoreField
        id={code}
        name={`value-${code}`}
        legend={isNamedAbove ? <Trans>Your score<span className="govuk-visually-hidden">: {title}</span></Trans> : <>{title} </>}
        {...(isNamedAbove ? {} : { weightText: t`weight ${weight} of 100` })}
        hint={<Guidance criterion={criterion} />}
        levels={levels}
        defaultValue={first.value}
        error={errorFor(code)}
        onValueChange={(chosen) => {
          setValue(chosen);
          change({ value: chosen });
        }}
        rationale={{
          label: t`Why? Name what in the idea led to this score`,
          labelSize: 's',
          name: `reason-${code}`,
          defaultValue: first.reason,
          error: errorFor(`${code}-rationale`),
          unit: 'characters',
          limit: MOST_CHARACTERS,
          limitText: t`At least ${LEAST_REASON} characters, at most ${MOST_CHARACTERS}.`,
          countText: (left) =>
            left < 0
              ? t`${plural(-left, { one: '# character too many', other: '# characters too many' })}`
              : t`${plural(left, { one: '# character left', other: '# characters left' })}`,
          onChange: (event) => change({ reason: event.currentTarget.value }),
        }}
      />
      {isBelow ? (
        <p className="govuk-body score-below">
          <strong>
            <Trans>Below the least score of {minimumScore}.</Trans>
          </strong>{' '}
          <Trans>If the panel agrees on it, this idea cannot be shortlisted.</Trans>
        </p>
      ) : null}
      <CellStatus save={save} retry={() => change({})} />
    </section>
  );
}

const textOfValue = (value: number | null): string => (value === null ? '' : String(value));

function Guidance({ criterion: { guidance, minimumScore } }: { criterion: ScoreCriterionFragment }) {
  return (
    <>
      <Localised of={guidance} />
      {minimumScore === null ? null : (
        <span className="site-line">
          <Trans>Least score to be shortlisted: {minimumScore}</Trans>
        </span>
      )}
    </>
  );
}

function CellStatus({ save: { state, at, message, isWhole, flush }, retry }: { save: ReturnType<typeof useAutosave>; retry: () => void }) {
  const time = at ? clockText(at) : '';
  const again = (
    <Button
      type="button"
      variant="secondary"
      onClick={() => {
        retry();
        flush();
      }}
    >
      <Trans>Try again</Trans>
    </Button>
  );
  return (
    <SaveStatus state={state} action={state === 'offline' || state === 'error' ? again : undefined}>
      {state === 'saving' ? <Trans>Saving…</Trans> : null}
      {state === 'saved' ? <Trans>Saved at {time}</Trans> : null}
      {state === 'offline' ? <Trans>No connection. It is on this page only, not saved.</Trans> : null}
      {state === 'error' ? <Trans>Not saved. {message}</Trans> : null}
      {state === 'idle' && isWhole ? <Trans>Not saved yet.</Trans> : null}
      {state === 'idle' && !isWhole ? <Trans>Not saved yet: it needs a score and a reason.</Trans> : null}
    </SaveStatus>
  );
}
