// An idea as scorers read it: its sections, and what it promises against each measure.
import { Trans, useLingui } from '@lingui/react/macro';
import { InsetText, SummaryList, Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import type { ProposalToScoreFragment, ScorePageQuery } from '../../gql/types.ts';
import { moneyText, numberText } from '../../language/amounts.ts';
import { ProposalRows } from './proposal-rows.tsx';
import { useText } from '../../language/localised.tsx';

type Indicator = NonNullable<ScorePageQuery['challenge']>['indicators'][number];

export interface ProposalTextProps {
  proposal: ProposalToScoreFragment;
  indicators: Indicator[];
}

export function ProposalText({ proposal, indicators }: ProposalTextProps) {
  const { t } = useLingui();
  if (proposal.summary === null && proposal.approach === null) return <InsetText>{proposal.hiddenBecause}</InsetText>;
  const sections = [
    { id: 'summary', title: t`In short`, text: proposal.summary },
    { id: 'approach', title: t`How it works`, text: proposal.approach },
    { id: 'change', title: t`What changes for residents`, text: proposal.change },
    { id: 'evidence', title: t`Evidence that it works`, text: proposal.evidence },
    { id: 'pilot', title: t`The smallest pilot`, text: proposal.smallestPilot },
    { id: 'risks', title: t`Risks`, text: proposal.risks },
  ];
  return (
    <div lang={proposal.language === 'CY' ? 'cy' : 'en'}>
      <ProposalFacts proposal={proposal} />
      {sections.map(({ id, title, text }, index) => (
        <section key={id} aria-labelledby={`section-${id}`}>
          <h3 className="govuk-heading-s" id={`section-${id}`}>
            §{index + 1} {title}
          </h3>
          <Paragraphs text={text} />
        </section>
      ))}
      <Claims claims={proposal.claims ?? []} indicators={indicators} />
      <ProposalRows proposal={proposal} />
    </div>
  );
}

function ProposalFacts({ proposal: { price, priceModel, trl, trlEvidence } }: { proposal: ProposalToScoreFragment }) {
  const { t } = useLingui();
  const models = {
    FIXED: t`fixed price`,
    FIXED_PLUS_RATE: t`fixed price and a rate`,
    OUTCOME_BASED: t`paid by results`,
    TIME_AND_MATERIALS: t`by time and materials`,
  };
  const amount = price ? moneyText(price) : t`Not stated`;
  return (
    <SummaryList
      className="site-facts"
      rows={[
        { key: t`Price`, value: priceModel ? `${amount}, ${models[priceModel]}` : amount },
        { key: t`Readiness`, value: trl === null ? t`Not stated` : t`Level ${trl} of 9` },
        ...(trlEvidence ? [{ key: t`Proof of it`, value: trlEvidence }] : []),
      ]}
    />
  );
}

function Paragraphs({ text }: { text: string | null }) {
  if (!text)
    return (
      <p className="govuk-body">
        <Trans>Not answered.</Trans>
      </p>
    );
  return text.split(/\n\s*\n/).map((paragraph, index) => (
    <p key={index} className="govuk-body">
      {paragraph}
    </p>
  ));
}

function Claims({ claims, indicators }: { claims: NonNullable<ProposalToScoreFragment['claims']>; indicators: Indicator[] }) {
  const { t } = useLingui();
  const text = useText();
  const shown = (value: number | null | undefined, unit: string) =>
    value === null || value === undefined ? t`not stated` : `${numberText(value)}${unit === '%' ? '' : ' '}${unit}`;
  const promise = ({ value, low, high }: { value: number; low: number | null; high: number | null }, unit: string) =>
    low === null || high === null ? shown(value, unit) : `${shown(value, unit)} (${numberText(low)}–${numberText(high)})`;
  return (
    <section aria-labelledby="section-claims">
      <h3 className="govuk-heading-s" id="section-claims">
        <Trans>§7 What it promises</Trans>
      </h3>
      <ScrollTable label={t`Table of promises`}>
        <Table
          firstCellIsHeader
          head={[t`Measure`, { content: t`Now`, isNumeric: true }, { content: t`Wanted`, isNumeric: true }, { content: t`Promised`, isNumeric: true }, t`Proof`]}
          rows={indicators.map(({ code, name, unit, baseline, target }) => {
            const claim = claims.find(({ indicatorCode }) => indicatorCode === code);
            return [
              text(name),
              { content: shown(baseline, unit), isNumeric: true },
              { content: shown(target, unit), isNumeric: true },
              { content: claim ? promise(claim, unit) : t`no promise`, isNumeric: true },
              [claim?.evidence, claim?.basis].filter(Boolean).join('. ') || '–',
            ];
          })}
        />
      </ScrollTable>
    </section>
  );
}
