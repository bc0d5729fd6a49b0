// What an API key may do, in words.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Checkboxes } from '@moothall/ui/govuk';

const SCOPE_WORDS: Record<string, MessageDescriptor> = {
  'challenges:read': msg`Read challenges, also drafts`,
  'challenges:write': msg`Write and run challenges`,
  'proposals:read': msg`Read your ideas`,
  'proposals:write': msg`Write and send ideas`,
  'evaluations:read': msg`Read scores and rankings`,
  'evaluations:write': msg`Score and decide`,
  'pledges:read': msg`Read pledges`,
  'pledges:write': msg`Make and withdraw pledges`,
  'pilots:write': msg`Run pilots and record what came of them`,
  'evidence:read': msg`Read what people wrote before it is shown`,
  'evidence:write': msg`Ask what people think and what matters most, and decide what is shown of it`,
  'organisations:write': msg`Change the organisation`,
};

export function ScopeBoxes({ chosen, error }: { chosen: readonly string[]; error?: string | undefined }) {
  const { t, i18n } = useLingui();
  return (
    <Checkboxes
      legend={t`What may a program do with it?`}
      legendSize="s"
      name="scopes"
      isSmall
      defaultValues={chosen}
      error={error}
      items={Object.entries(SCOPE_WORDS).map(([scope, words]) => ({
        value: scope,
        label: (
          <>
            {i18n._(words)} <code>{scope}</code>
          </>
        ),
      }))}
    />
  );
}
