// What the fields of every step of a pilot are given.
import type { ManagedPilotFragment } from '../../gql/types.ts';

export interface FieldsProps {
  pilot: ManagedPilotFragment;
  values: Readonly<Record<string, string>>;
  errorFor: (id: string) => string | undefined;
}
