// What was changed after publishing: when, why, and each text before and after.
import { Trans, useLingui } from '@lingui/react/macro';
import { Tag } from '@moothall/ui/govuk';
import { DiffView } from '@moothall/ui/layout';
import type { ChallengeAmendmentsFragment } from '../../gql/types.ts';
import { Localised } from '../../language/localised.tsx';
import { Moment } from '../../language/times.tsx';
import { useChangeText } from './change-text.tsx';
import { usePathText } from './path-text.tsx';

interface ChallengeAmendmentsProps extends ChallengeAmendmentsFragment {
  themeText: (value: string) => string | null;
}

export function ChallengeAmendments({ amendments, themeText }: ChallengeAmendmentsProps) {
  const { t } = useLingui();
  const pathText = usePathText();
  const changeText = useChangeText(themeText);
  return amendments.map(({ version, at, reason, material, changes }) => (
    <section key={version} aria-labelledby={`version-${version}`}>
      <h2 className="govuk-heading-m" id={`version-${version}`}>
        <Moment at={at} /> {material ? <Tag colour="orange">{t`Material change`}</Tag> : null}
      </h2>
      <p className="govuk-body">
        <Trans>
          Reason: <Localised of={reason} />
        </Trans>
      </p>
      <DiffView
        items={changes.map(({ path, before, after }) => ({ label: pathText(path), before: changeText(path, before), after: changeText(path, after) }))}
        beforeText={t`Before`}
        afterText={t`After`}
        nothingText={t`Nothing`}
      />
    </section>
  ));
}
