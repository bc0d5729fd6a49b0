/** Fields against govuk-frontend's fixtures. */
import { contentOf, golden } from '../../test/golden.tsx';
import {
  CharacterCount,
  Checkboxes,
  DateInput,
  Fieldset,
  FileUpload,
  Input,
  Label,
  PasswordInput,
  Radios,
  Select,
  Textarea,
} from './index.ts';

const NO_ATTRIBUTES = 'attributes are offered on the control only, not on its label, group or affixes';
const NO_GAPS = 'lists with gaps are not offered; the types refuse them';
const OWN_PARTS = 'always day, month and year in this order; other sets of parts are Inputs of their own';
const NO_SCRIPT = "configures govuk-frontend's script, which React replaces";

/** React says maxLength where HTML says maxlength. */
const renamed = ({ maxlength, ...attributes }: any = {}) =>
  maxlength ? { ...attributes, maxLength: maxlength } : attributes;

const field = (o: any) => ({
  label: contentOf(o.label),
  labelClassName: o.label?.classes,
  labelIsPageHeading: o.label?.isPageHeading,
  hint: contentOf(o.hint),
  error: contentOf(o.errorMessage),
  errorPrefix: o.errorMessage?.visuallyHiddenText,
  formGroupClassName: o.formGroup?.classes,
});

const control = (o: any) => ({
  id: o.id,
  name: o.name,
  className: o.classes,
  disabled: o.disabled,
  'aria-describedby': o.describedBy,
  autoComplete: o.autocomplete,
  ...renamed(o.attributes),
});

const input = (o: any) => ({
  ...field(o),
  ...control(o),
  type: o.type,
  defaultValue: o.value,
  spellCheck: o.spellcheck,
  autoCapitalize: o.autocapitalize,
  pattern: o.pattern,
  inputMode: o.inputmode,
});

const group = (o: any) => ({
  legend: contentOf(o.fieldset?.legend),
  legendIsPageHeading: o.fieldset?.legend?.isPageHeading,
  legendClassName: o.fieldset?.legend?.classes,
  fieldsetClassName: o.fieldset?.classes,
  describedBy: o.fieldset?.describedBy ?? o.describedBy,
  hint: contentOf(o.hint),
  error: contentOf(o.errorMessage),
  errorPrefix: o.errorMessage?.visuallyHiddenText,
  formGroupClassName: o.formGroup?.classes,
  className: o.classes,
});

const choice = (item: any) =>
  item.divider
    ? { divider: item.divider }
    : {
        value: item.value === undefined ? '' : String(item.value),
        label: contentOf(item),
        hint: contentOf(item.hint),
        id: item.id,
        name: item.name,
        behaviour: item.behaviour,
        isDisabled: item.disabled,
        conditional: contentOf(item.conditional),
      };

const checkedOf = (o: any, chosen: any[]) =>
  o.items
    .filter((item: any) => item && (item.checked || (chosen.includes(item.value) && item.checked !== false)))
    .map((item: any) => String(item.value));

golden(
  'label',
  (o: any) => (
    <Label htmlFor={o.for} className={o.classes} isPageHeading={o.isPageHeading}>
      {contentOf(o)}
    </Label>
  ),
  {
    leftOut: { 'a label always has words': ['empty'], [NO_ATTRIBUTES]: ['attributes'] },
  },
);

golden('fieldset', (o: any) => (
  <Fieldset
    legend={contentOf(o.legend)}
    legendClassName={o.legend?.classes}
    legendIsPageHeading={o.legend?.isPageHeading}
    className={o.classes}
    role={o.role}
    aria-describedby={o.describedBy}
    {...o.attributes}
  >
    {contentOf({ html: o.html })}
  </Fieldset>
));

golden('input', (o: any) => <Input {...input(o)} prefix={contentOf(o.prefix)} suffix={contentOf(o.suffix)} />, {
  leftOut: {
    [NO_ATTRIBUTES]: ['with prefix with attributes', 'with suffix with attributes', 'with customised input wrapper'],
    'no classes on prefix and suffix': ['with prefix with classes', 'with suffix with classes'],
  },
});

golden('textarea', (o: any) => (
  <Textarea {...field(o)} {...control(o)} rows={o.rows || undefined} defaultValue={o.value} spellCheck={o.spellcheck} />
));

golden(
  'select',
  (o: any) => (
    <Select
      {...field(o)}
      {...control(o)}
      defaultValue={
        o.items?.find((item: any) => item?.selected)?.value ??
        o.items?.find((item: any) => item?.selected)?.text ??
        o.value
      }
      items={o.items?.filter(Boolean).map((item: any) => ({ ...item, isDisabled: item.disabled }))}
    />
  ),
  {
    leftOut: {
      [NO_ATTRIBUTES]: ['attributes on items'],
      'what is selected is said once, by value': ['item selected overrides value'],
    },
  },
);

golden(
  'radios',
  (o: any) => (
    <Radios
      {...group(o)}
      name={o.name}
      id={o.idPrefix}
      items={o.items.filter(Boolean).map(choice)}
      defaultValue={checkedOf(o, [o.value])[0]}
    />
  ),
  {
    leftOut: {
      [NO_GAPS]: ['with falsy items'],
      [NO_ATTRIBUTES]: ['attributes', 'items with attributes', 'label with attributes', 'fieldset params'],
      'no classes on the labels of single radios': ['label with classes'],
    },
  },
);

golden(
  'checkboxes',
  (o: any) => (
    <Checkboxes
      {...group(o)}
      name={o.name}
      id={o.idPrefix}
      items={o.items.filter(Boolean).map(choice)}
      defaultValues={checkedOf(o, o.values ?? [])}
    />
  ),
  {
    leftOut: {
      [NO_GAPS]: ['with falsy values'],
      [NO_ATTRIBUTES]: ['attributes', 'items with attributes', 'label with attributes', 'fieldset params'],
      'no classes on the labels of single boxes': ['with label classes'],
    },
  },
);

const PARTS = ['day', 'month', 'year'] as const;

golden(
  'date-input',
  (o: any) => {
    const errorParts = PARTS.filter((part) => o[part]?.error);
    const prefix = o.namePrefix ? `${o.namePrefix}-` : '';
    return (
      <DateInput
        {...group(o)}
        id={o.id}
        namePrefix={o.namePrefix}
        partLabels={{ day: 'Day', month: 'Month', year: 'Year' }}
        errorParts={errorParts.length > 0 ? errorParts : undefined}
        defaultValues={Object.fromEntries(PARTS.map((part) => [part, o[part]?.value ?? o.values?.[prefix + part]]))}
        autoComplete={Object.fromEntries((o.items ?? []).map((item: any) => [item.name, item.autocomplete]))}
      />
    );
  },
  {
    leftOut: {
      [OWN_PARTS]: [
        'with translations',
        'with values, name prefix and custom names',
        'day and month',
        'day and month (using items)',
        'month and year',
        'month and year (using items)',
        'with nested name',
        'with id on items',
        'items with classes',
      ],
      'errors and values are given by part, not by item': [
        'with errors only (using classes)',
        'with errors only (using items)',
        'with errors only (using items and classes)',
        'with error on day input (using items)',
        'with error on month input (using items)',
        'with error on year input (using items)',
        'with error on single field by omission',
        'with error on single field using classes',
        'with error on single item',
        'with error on single item by omission',
        'with error on single item using classes',
        'with item value',
        'with field value and items',
        'with field value and item value',
        'with field value, item value and values',
      ],
      [NO_ATTRIBUTES]: ['attributes', 'with input attributes', 'custom pattern', 'custom inputmode'],
    },
  },
);

golden('file-upload', (o: any) => <FileUpload {...field(o)} {...control(o)} multiple={o.multiple} />, {
  leftOut: {
    [NO_SCRIPT]: [
      'enhanced',
      'enhanced, with error message and hint',
      'enhanced, multiple files',
      'enhanced, custom wrapper classes and attributes',
      'translated',
    ],
  },
});

golden('password-input', (o: any) => (
  <PasswordInput
    {...field(o)}
    {...control(o)}
    defaultValue={o.value}
    texts={{
      show: o.showPasswordText ?? 'Show',
      hide: 'Hide',
      showLabel: o.showPasswordAriaLabelText ?? 'Show password',
      hideLabel: 'Hide password',
      shownAnnouncement: 'Your password is visible',
      hiddenAnnouncement: 'Your password is hidden',
    }}
  />
));

golden(
  'character-count',
  (o: any) => {
    const unit = o.maxwords || o.countType === 'words' ? 'words' : 'characters';
    const limit = Number(o.maxwords ?? o.maxlength);
    return (
      <CharacterCount
        {...field(o)}
        {...control(o)}
        rows={o.rows}
        defaultValue={o.value}
        spellCheck={o.spellcheck}
        unit={unit}
        limit={limit}
        limitText={(o.textareaDescriptionText ?? `You can enter up to %{count} ${unit}`).replace(
          '%{count}',
          String(limit),
        )}
        countText={String}
      />
    );
  },
  {
    leftOut: {
      [NO_SCRIPT]: [
        'to configure in JavaScript',
        'with neither maxlength nor maxwords set',
        'with neither maxlength, maxwords nor textarea description set',
      ],
      'no classes on the message': ['custom classes on countMessage'],
    },
  },
);
