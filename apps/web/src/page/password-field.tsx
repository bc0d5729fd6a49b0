// A box for a password that can be shown while typing.
import { useLingui } from '@lingui/react/macro';
import { PasswordInput } from '@moothall/ui/govuk';

interface PasswordFieldProps {
  label: string;
  hint?: string;
  error?: string | undefined;
  autoComplete: 'current-password' | 'new-password';
}

export function PasswordField({ label, hint, error, autoComplete }: PasswordFieldProps) {
  const { t } = useLingui();
  return (
    <PasswordInput
      label={label}
      labelSize="s"
      hint={hint}
      error={error}
      name="password"
      autoComplete={autoComplete}
      spellCheck={false}
      texts={{
        show: t`Show`,
        hide: t`Hide`,
        showLabel: t`Show password`,
        hideLabel: t`Hide password`,
        shownAnnouncement: t`Your password is visible`,
        hiddenAnnouncement: t`Your password is hidden`,
      }}
    />
  );
}
