// All ideas under one criterion; it also works as one plain form, and every score saves itself where there is a script.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Details, Link } from '@moothall/ui/govuk';
import { HiddenKey } from '../../data/hidden-key.tsx';
import type { ProposalToScoreFragment, ScoreCriterionFragment } from '../../gql/types.ts';
import { Localised } from '../../language/localised.tsx';
import { LevelsExplained } from './level-words.tsx';
import { pointsText } from './progress.ts';
import { ProposalText } from './proposal-text.tsx';
import type { ProposalTextProps } from './proposal-text.tsx';
import { ScoreCell } from './score-cell.tsx';
import type { SavedCell } from './score-cell.tsx';

interface Idea {
  id: string;
  name: string;
  /** where the name stands beside it already */
  short: string;
  text: ProposalToScoreFragment;
  totalSoFar: string | null;
  cell: SavedCell;
}

interface CriterionFormProps {
  criterion: ScoreCriterionFragment;
  scale: { min: number; max: number };
  ideas: Idea[];
  indicators: ProposalTextProps['indicators'];
  isSent: boolean;
  formKey: string;
  next: string;
  isLast: boolean;
  values: Record<string, string>;
  errorFor: (id: string) => string | undefined;
}

export function CriterionForm({ criterion, scale, ideas, indicators, isSent, formKey, next, isLast, values, errorFor }: CriterionFormProps) {
  return (
    <>
      <p className="govuk-body">
        <Localised of={criterion.guidance} />
      </p>
      <LevelsExplained min={scale.min} max={scale.max} criteria={[criterion]} />
      <Form method="post" noValidate>
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="then" value={next} />
        {ideas.map(({ id, name, short, text, totalSoFar, cell }) => (
          <section key={id} className="site-box" aria-labelledby={`idea-${id}`}>
            <h2 className="govuk-heading-m" id={`idea-${id}`}>
              {name}
            </h2>
            <p className="govuk-body">
              <Trans>Your points for it so far: {pointsText(totalSoFar)} of 100.</Trans>
            </p>
            <Details summary={<Trans>Read this idea<span className="govuk-visually-hidden">: {short}</span></Trans>}>
              <ProposalText proposal={text} indicators={indicators} />
            </Details>
            {isSent ? (
              <p className="govuk-body">
                <Trans>
                  Your score: <strong>{cell.value ?? '–'}</strong>
                </Trans>{' '}
                {cell.reason}
              </p>
            ) : (
              <ScoreCell
                // Here an idea stands where a criterion stands on the page of an idea.
                criterion={{ ...criterion, code: id, title: { en: short, cy: short }, guidance: { en: '', cy: '' } }}
                scale={scale}
                saved={cell}
                typed={{ value: values[`value-${id}`], reason: values[`reason-${id}`] }}
                errorFor={errorFor}
                isNamedAbove
              />
            )}
          </section>
        ))}
        {isSent ? null : <Button preventDoubleClick>{isLast ? <Trans>Save and review</Trans> : <Trans>Save and go on</Trans>}</Button>}
      </Form>
    </>
  );
}

/** The way between the criteria. */
export function CriterionSteps({ home, previous, next }: { home: string; previous: string | null; next: string | null }) {
  const { t } = useLingui();
  const hrefOf = (code: string | null) => code && `${home}/criteria/${encodeURIComponent(code)}`;
  const links = [
    { href: hrefOf(previous), text: <Trans>← Previous criterion</Trans> },
    { href: home, text: <Trans>All ideas</Trans> },
    { href: hrefOf(next), text: <Trans>Next criterion →</Trans> },
  ];
  return (
    <nav aria-label={t`Criteria`} className="score-steps govuk-body">
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
