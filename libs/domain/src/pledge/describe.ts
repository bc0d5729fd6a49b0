// Conditions, and why they fail, in plain English sentences.
import { formatPounds } from '../money/index.ts';
import type { Atom, Condition } from './condition.ts';
import type { OrganisationClass } from './pledger.ts';
import type { FailedAtom } from './explain.ts';

/** Names of organisations by id and of milestones by code; what is not there is called by its id or code. */
export type Names = ReadonlyMap<string, string> | Readonly<Record<string, string>>;

const isMap = (names: Names): names is ReadonlyMap<string, string> => names instanceof Map;

const nameOf = (names: Names, id: string): string => (isMap(names) ? names.get(id) : names[id]) ?? id;

const plural: Record<OrganisationClass, string> = {
  council: 'councils',
  supplier: 'suppliers',
  funder: 'funders',
  citizen: 'citizens',
};

const organisations = (k: number, of: OrganisationClass | undefined, isOther: boolean): string => {
  const noun = of === undefined ? (k === 1 ? 'organisation' : 'organisations') : k === 1 ? of : plural[of];
  return `${k} ${isOther ? 'other ' : ''}${noun}`;
};

const atom = (part: Atom, names: Names): string => {
  if (part.type === 'fact') return `the milestone "${nameOf(names, part.code)}" is met`;
  if (part.type === 'organisation') return `${nameOf(names, part.organisationId)} takes part`;
  if (part.type === 'total') {
    const whose = part.class === undefined ? 'others' : `other ${plural[part.class]}`;
    const source = part.excludeOwn === true ? ` from ${whose}` : part.class === undefined ? '' : ` from ${plural[part.class]}`;
    return `pledges that hold reach ${formatPounds(part.min)}${source}`;
  }
  const who = `at least ${organisations(part.k, part.class, part.excludeOwn === true)}`;
  const isMany = part.k !== 1;
  if (part.minEach === undefined || part.minEach === 0n) return `${who} ${isMany ? 'take' : 'takes'} part`;
  return `${who} ${isMany ? 'pledge' : 'pledges'} ${formatPounds(part.minEach)} or more${isMany ? ' each' : ''}`;
};

const clause = (condition: Condition, names: Names): string => {
  if (condition.type === 'always') return 'in any case';
  if (!('of' in condition)) return atom(condition, names);
  const parts = condition.of.map((part) => ('of' in part && part.of.length > 1 ? `(${clause(part, names)})` : clause(part, names)));
  if (parts.length === 1) return parts[0] ?? '';
  if (condition.type === 'all') return parts.join(' and ');
  if (condition.type === 'any') return parts.join(' or ');
  return `at least ${condition.k} of these hold: ${parts.join('; ')}`;
};

/** One sentence, such as "Holds if at least 1 other council pledges £40,000 or more." */
export const describeCondition = (condition: Condition, names: Names): string =>
  condition.type === 'always' ? 'Holds in any case.' : `Holds if ${clause(condition, names)}.`;

/** One sentence on a part that fails, such as "Needs pledges of £140,000 and there are £105,000." */
export const describeFailure = ({ atom: part, current, needed }: FailedAtom, names: Names): string => {
  if (part.type === 'fact') return `Waits for the milestone "${nameOf(names, part.code)}".`;
  if (part.type === 'organisation') return `Waits for ${nameOf(names, part.organisationId)} to take part.`;
  if (part.type === 'total') return `Waits until ${atom(part, names)}: so far ${formatPounds(current)} of ${formatPounds(needed)}.`;
  return `Waits until ${atom(part, names)}: so far ${current} of ${needed}.`;
};
