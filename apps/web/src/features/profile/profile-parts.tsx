// What an organisation shows of its profile: what it does and where, what it did, what covers it, and what its clients confirm.
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link, SummaryList, Tag } from '@moothall/ui/govuk';
import type { Expiry, ProfilePartsFragment } from '../../gql/types.ts';
import { moneyText } from '../../language/amounts.ts';
import { Localised } from '../../language/localised.tsx';
import { Day } from '../../language/times.tsx';
import { CaseStudies } from './case-studies.tsx';
import { useProfileWords } from './profile-words.tsx';

export function ProfileParts({ profile }: { profile: ProfilePartsFragment }) {
  const { capabilities, policies, insurances, accreditations, caseStudies } = profile;
  return (
    <>
      {capabilities ? <WhatItDoes capabilities={capabilities} /> : null}
      {caseStudies && caseStudies.length > 0 ? <CaseStudies caseStudies={caseStudies} /> : null}
      {accreditations && accreditations.length > 0 ? <Accreditations accreditations={accreditations} /> : null}
      {insurances && insurances.length > 0 ? <Insurances insurances={insurances} /> : null}
      {policies && policies.length > 0 ? <Policies policies={policies} /> : null}
    </>
  );
}

/** Whether there is nothing to show: every part is kept for ideas, or was never written. */
export function isEmptyProfile({ capabilities, policies, insurances, accreditations, caseStudies }: ProfilePartsFragment): boolean {
  const isBlank = !capabilities || [capabilities.skills, capabilities.cpv, capabilities.places, capabilities.regions, capabilities.nations].every((list) => list.length === 0);
  return isBlank && [policies, insurances, accreditations, caseStudies].every((list) => !list || list.length === 0);
}

function WhatItDoes({ capabilities }: { capabilities: NonNullable<ProfilePartsFragment['capabilities']> }) {
  const { t } = useLingui();
  const { whereText } = useProfileWords();
  const { skills, cpv, places, regions, nations, projectMin, projectMax } = capabilities;
  const where = [...nations, ...regions].map(whereText);
  const [from, to] = [projectMin && moneyText(projectMin), projectMax && moneyText(projectMax)];
  const budget = from && to ? t`${from} to ${to}` : from ? t`${from} or more` : to ? t`up to ${to}` : null;
  const rows: { key: string; value: ReactNode }[] = [
    ...(skills.length > 0 ? [{ key: t`What it does`, value: skills.join(', ') }] : []),
    ...(cpv.length > 0 ? [{ key: t`Procurement codes (CPV)`, value: cpv.map(({ code, name }) => (name ? `${code} ${name}` : code)).join('; ') }] : []),
    ...(places.length > 0 || where.length > 0
      ? [
          {
            key: t`Where it works`,
            value: (
              <>
                {where.join(', ')}
                {places.map(({ code, name }, index) => (
                  <span key={code}>
                    {index > 0 || where.length > 0 ? ', ' : ''}
                    <Link className="govuk-link" href={`/places/${code}`}>
                      <Localised of={name} />
                    </Link>
                  </span>
                ))}
              </>
            ),
          },
        ]
      : []),
    ...(budget ? [{ key: t`Projects it takes on`, value: budget }] : []),
  ];
  if (rows.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>What it does, and where</Trans>
      </h2>
      <SummaryList rows={rows} />
    </>
  );
}

function Until({ on, expiry }: { on: string | null; expiry: Expiry }) {
  if (on === null) return <Trans>no end</Trans>;
  return (
    <>
      <Trans>
        until <Day at={on} />
      </Trans>{' '}
      {expiry === 'EXPIRED' ? (
        <Tag colour="red">
          <Trans>Expired</Trans>
        </Tag>
      ) : null}
      {expiry === 'EXPIRES_SOON' ? (
        <Tag colour="yellow">
          <Trans>Ends soon</Trans>
        </Tag>
      ) : null}
    </>
  );
}

function Insurances({ insurances }: { insurances: NonNullable<ProfilePartsFragment['insurances']> }) {
  const { insuranceText } = useProfileWords();
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>Insurance</Trans>
      </h2>
      <SummaryList
        rows={insurances.map(({ kind, cover, insurer, expiresOn, expiry }) => ({
          key: insuranceText(kind),
          value: (
            <>
              {moneyText(cover)}, {insurer}, <Until on={expiresOn} expiry={expiry} />
            </>
          ),
        }))}
      />
    </>
  );
}

function Accreditations({ accreditations }: { accreditations: NonNullable<ProfilePartsFragment['accreditations']> }) {
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>Accreditations</Trans>
      </h2>
      <SummaryList
        rows={accreditations.map(({ name, number, expiresOn, expiry }) => ({
          key: name,
          value: (
            <>
              {number ? `${number}, ` : ''}
              <Until on={expiresOn} expiry={expiry} />
            </>
          ),
        }))}
      />
    </>
  );
}

function Policies({ policies }: { policies: NonNullable<ProfilePartsFragment['policies']> }) {
  const { policyText } = useProfileWords();
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>Policies</Trans>
      </h2>
      <SummaryList
        rows={policies.map(({ kind, statement, url, reviewOn }) => ({
          key: policyText(kind),
          value: (
            <>
              {statement ? <p className="govuk-body">{statement}</p> : null}
              {url && URL.canParse(url) ? (
                <p className="govuk-body">
                  <a className="govuk-link" href={url} rel="nofollow noopener">
                    {new URL(url).host}
                  </a>
                </p>
              ) : null}
              {reviewOn ? (
                <p className="govuk-body-s">
                  <Trans>
                    Next review: <Day at={reviewOn} />
                  </Trans>
                </p>
              ) : null}
            </>
          ),
        }))}
      />
    </>
  );
}
