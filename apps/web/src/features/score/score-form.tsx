// All criteria of one idea; it also works as one plain form, and every cell saves itself where there is a script.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Link } from '@moothall/ui/govuk';
import { HiddenKey } from '../../data/hidden-key.tsx';
import type { ScoreCriterionFragment } from '../../gql/types.ts';
import { LevelsExplained } from './level-words.tsx';
import { ScoreCell } from './score-cell.tsx';
import type { SavedCell } from './score-cell.tsx';
import { ScoreSummary } from './score-summary.tsx';
import { SentScores } from './sent-scores.tsx';

interface ScoreFormProps {
  challenge: { slug: string; scaleMin: number; scaleMax: number; criteria: ScoreCriterionFragment[] };
  item: { totalSoFar: string | null; cells: (SavedCell & { criterion: { code: string } })[] };
  isSent: boolean;
  /** the next idea; without one the review comes next */
  next: string | null;
  formKey: string;
  values: Record<string, string>;
  errorFor: (id: string) => string | undefined;
}

const NOTHING: SavedCell = { value: null, reason: null, savedAt: null };

export function ScoreForm({ challenge, item, isSent, next, formKey, values, errorFor }: ScoreFormProps) {
  const { slug, criteria, scaleMin, scaleMax } = challenge;
  const cellOf = (code: string) => item.cells.find(({ criterion }) => criterion.code === code) ?? NOTHING;
  const scored = item.cells.filter(({ value }) => value !== null).length;
  const summary = <ScoreSummary total={item.totalSoFar} scored={scored} count={criteria.length} isSent={isSent} />;
  if (isSent)
    return (
      <>
        {summary}
        <SentScores criteria={criteria} cellOf={cellOf} />
      </>
    );
  return (
    <>
      {summary}
      <LevelsExplained min={scaleMin} max={scaleMax} criteria={criteria} />
      <p className="govuk-body">
        <Link className="govuk-link" href={`/evaluate/${slug}/declare`}>
          <Trans>Declare a conflict of interest</Trans>
        </Link>
      </p>
      <Form method="post" noValidate>
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="then" value={next ?? `/evaluate/${slug}/review`} />
        {criteria.map((criterion) => (
          <ScoreCell
            key={criterion.code}
            criterion={criterion}
            scale={{ min: scaleMin, max: scaleMax }}
            saved={cellOf(criterion.code)}
            typed={{ value: values[`value-${criterion.code}`], reason: values[`reason-${criterion.code}`] }}
            errorFor={errorFor}
          />
        ))}
        <Button preventDoubleClick>{next ? <Trans>Save and go to the next idea</Trans> : <Trans>Save and review</Trans>}</Button>
      </Form>
    </>
  );
}

/** The way between the ideas. */
export function ScoreSteps({ home, previous, next }: { home: string; previous: string | null; next: string | null }) {
  const { t } = useLingui();
  const links = [
    { href: previous, text: <Trans>← Previous idea</Trans> },
    { href: home, text: <Trans>All ideas</Trans> },
    { href: next, text: <Trans>Next idea →</Trans> },
  ];
  return (
    <nav aria-label={t`Ideas`} className="score-steps govuk-body">
      {links.map(({ href, text }, index) =>
        href ? (
          <Link key={index} className="govuk-link" href={href}>
            {text}
          </Link>
        ) : (
          <span key={index} />
        ),
      )}
    </nav>
  );
}
