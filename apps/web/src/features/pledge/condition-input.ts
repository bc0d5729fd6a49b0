// Writes a condition the way the API takes it: pounds as decimals, classes in capitals.
import { toDecimalString } from '@moothall/domain/money';
import type { Condition, OrganisationClass } from '@moothall/domain/pledge';
import type { ConditionInput, PledgerClass } from '../../gql/types.ts';

const CLASSES: Record<OrganisationClass, PledgerClass> = {
  council: 'COUNCIL',
  supplier: 'SUPPLIER',
  funder: 'FUNDER',
  citizen: 'CITIZEN',
};

export function conditionInput(condition: Condition): ConditionInput {
  switch (condition.type) {
    case 'always':
      return { always: true };
    case 'organisation':
      return { organisation: condition.organisationId };
    case 'fact':
      return { fact: condition.code };
    case 'total':
      return { total: { min: toDecimalString(condition.min), ...whoOf(condition) } };
    case 'count': {
      const { k, minEach } = condition;
      return { count: { k, ...(minEach === undefined ? {} : { minEach: toDecimalString(minEach) }), ...whoOf(condition) } };
    }
    case 'all':
      return { all: condition.of.map(conditionInput) };
    case 'any':
      return { any: condition.of.map(conditionInput) };
    case 'atLeast':
      return { atLeast: { k: condition.k, of: condition.of.map(conditionInput) } };
  }
}

function whoOf(part: { class?: OrganisationClass; excludeOwn?: boolean }) {
  return { ...(part.class ? { from: CLASSES[part.class] } : {}), ...(part.excludeOwn ? { excludeOwn: true } : {}) };
}
