/** The public door to the larger form parts. */
export { idOfPath, errorsFromUserErrors } from './errors-from-user-errors.ts';
export type { UserError, FormErrors } from './errors-from-user-errors.ts';
export { ReorderableList } from './reorderable-list.tsx';
export type { ReorderableListProps } from './reorderable-list.tsx';
export { SaveStatus } from './save-status.tsx';
export type { SaveState, SaveStatusProps } from './save-status.tsx';
export { ScoreField } from './score-field.tsx';
export type { ScoreLevel, ScoreFieldProps } from './score-field.tsx';
export { weightOf, WeightsEditor } from './weights-editor.tsx';
export type { WeightsEditorProps } from './weights-editor.tsx';
export type { ReorderableItem, ReorderTexts } from './reorderable-row.tsx';
export type { WeightItem } from './weight-row.tsx';
