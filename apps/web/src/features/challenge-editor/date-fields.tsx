// The dates of a challenge in the order they happen; every one has a time, 5pm unless said otherwise.
import { Trans, useLingui } from '@lingui/react/macro';
import { DateInput, Input } from '@moothall/ui/govuk';
import { momentText } from '../../language/times.tsx';
import { useLocale } from '../../language/use-locale.ts';
import { useAnswerLabels } from './answer-labels.tsx';
import type { FieldsProps } from './field-props.ts';
import { momentOf } from '../../language/london-time.ts';
import type { MomentName } from './sections.ts';

export function DateFields(props: FieldsProps) {
  const { t } = useLingui();
  const hints: Record<MomentName, string> = {
    engagementStartsAt: t`When you start to meet suppliers and answer questions.`,
    questionsCloseAt: t`Leave yourself time to answer before the closing time.`,
    opensAt: t`Optional: when you plan to take ideas.`,
    closesAt: t`At least 10 days after opening, so that small firms have time. There is no grace: one second later is too late.`,
    shortlistBy: t`Optional: when suppliers will hear from you.`,
  };
  const order: MomentName[] = ['engagementStartsAt', 'opensAt', 'questionsCloseAt', 'closesAt', 'shortlistBy'];
  return (
    <>
      <p className="govuk-body">
        <Trans>All times are UK time; summer time is taken care of.</Trans>
      </p>
      {order.map((name) => (
        <DateAndTime key={name} {...props} name={name} hint={hints[name]} />
      ))}
    </>
  );
}

export function DateAndTime({ name, hint, values, errors }: FieldsProps & { name: MomentName; hint: string }) {
  const { t } = useLingui();
  const { label } = useAnswerLabels();
  const locale = useLocale();
  const box = (part: string): string => values[`${name}-${part}`] ?? '';
  const boxes = { day: box('day'), month: box('month'), year: box('year'), time: box('time') };
  const read = momentOf(boxes);
  const error = errors.errorFor(`${name}-day`);
  return (
    <div className="editor-moment">
      <DateInput
        id={name}
        namePrefix={name}
        legend={label(name)}
        legendSize="s"
        hint={hint}
        partLabels={{ day: t`Day`, month: t`Month`, year: t`Year` }}
        defaultValues={boxes}
        {...(error ? { error } : {})}
      />
      <Input label={t`Time`} name={`${name}-time`} id={`${name}-time`} defaultValue={boxes.time} width={5} aria-describedby={`${name}-hint`} />
      {'at' in read && read.at ? <p className="govuk-body editor-moment__says">{momentText(read.at, locale)}</p> : null}
    </div>
  );
}
