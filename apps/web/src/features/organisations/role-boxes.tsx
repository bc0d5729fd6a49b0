// The roles that a member can be given.
import { useLingui } from '@lingui/react/macro';
import { Checkboxes } from '@moothall/ui/govuk';
import { ROLES, useRoleWords } from './role-words.tsx';

export function RoleBoxes({ chosen, error }: { chosen: readonly string[]; error?: string | undefined }) {
  const { t } = useLingui();
  const { roleText, roleHint } = useRoleWords();
  return (
    <Checkboxes
      legend={t`Roles`}
      legendSize="s"
      name="roles"
      defaultValues={chosen}
      error={error}
      items={ROLES.map((role) => ({ value: role, label: roleText(role), hint: roleHint(role) }))}
    />
  );
}
