/** Chooses files from this device; where a script runs, files can also be dropped on it. */
import { useRef, useState } from 'react';
import type { ComponentPropsWithoutRef, DragEvent, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Field, useFieldIds } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { splitFieldProps } from './split-field-props.ts';

export type FileUploadProps = Omit<ComponentPropsWithoutRef<'input'>, 'type' | 'value'> &
  FieldProps & {
    /** Says that files may be dropped here; with it the field becomes a drop zone. */
    dropInstruction?: ReactNode;
  };

export function FileUpload(props: FileUploadProps) {
  const { field, control } = splitFieldProps(props);
  const { className, dropInstruction, ...rest } = control;
  const { id, describedBy } = useFieldIds(props, props['aria-describedby']);
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent<HTMLDivElement>) => {
    event.preventDefault();
    setOver(false);
    const element = input.current;
    if (!element || element.disabled || event.dataTransfer.files.length === 0) return;
    element.files = event.dataTransfer.files;
    element.dispatchEvent(new Event('change', { bubbles: true }));
    element.focus();
  };
  const fileInput = (
    <input
      {...rest}
      ref={input}
      id={id}
      type="file"
      aria-describedby={describedBy}
      className={classNames('govuk-file-upload', className, field.error ? 'govuk-file-upload--error' : null)}
    />
  );
  return (
    <Field {...field} id={id}>
      {dropInstruction ? (
        <div
          className={classNames('app-drop-zone', isOver && 'app-drop-zone--over')}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          {fileInput}
          <p className="app-drop-zone__instruction">{dropInstruction}</p>
        </div>
      ) : (
        fileInput
      )}
    </Field>
  );
}
