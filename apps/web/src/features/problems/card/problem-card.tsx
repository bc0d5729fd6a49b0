// One problem in a list: what goes wrong, in which service, who has it and what it costs.
import { Plural } from '@lingui/react/macro';
import { ResultCard } from '@moothall/ui/layout';
import type { ProblemCardFragment } from '../../../gql/types.ts';
import { Localised, chooseText } from '../../../language/localised.tsx';
import { useLocale } from '../../../language/use-locale.ts';
import { CostText } from './cost-text.tsx';
import { ProblemStateTag } from './problem-state.tsx';

const EXCERPT = 220;

export function ProblemCard({ problem }: { problem: ProblemCardFragment }) {
  const { text, lang } = chooseText(problem.whatHappens, useLocale());
  return (
    <ResultCard
      title={<Localised of={problem.title} />}
      href={`/problems/${problem.slug}`}
      headingLevel={3}
      tag={<ProblemStateTag state={problem.state} />}
      facts={[
        <Localised key="service" of={problem.service.name} />,
        <Localised key="who" of={problem.organisation.name} />,
        <Plural key="councils" value={problem.councilCount} one="# council has it" other="# councils have it" />,
        <CostText key="cost" problem={problem} />,
      ]}
    >
      {text ? (
        <p className="govuk-body" lang={lang}>
          {excerptOf(text)}
        </p>
      ) : null}
    </ResultCard>
  );
}

/** The beginning of a text, cut between words. */
export function excerptOf(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= EXCERPT ? line : `${line.slice(0, EXCERPT).replace(/\s\S*$/, '')} …`;
}
