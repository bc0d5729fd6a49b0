// Separation of duties: whoever audits an organisation decides nothing in it.
import { type Decision, demand } from '../decision/index.ts';
import { type Role, ROLES } from './kind.ts';

/** They bear on which proposal is chosen, while an auditor may read who proposed what before it is. */
const DECIDING: readonly Role[] = ['BUYER', 'APPROVER', 'EVALUATOR'];

/** Of whoever makes an organisation: everything until others join, but not the eye over it. */
export const FOUNDER_ROLES: readonly Role[] = ROLES.filter((role) => role !== 'AUDITOR');

/** Whether one person may have these roles in one organisation. */
export const decideRoles = (roles: readonly Role[]): Decision<'ROLES_CONFLICT'> =>
  demand(
    !(roles.includes('AUDITOR') && roles.some((role) => DECIDING.includes(role))),
    'ROLES_CONFLICT',
    ['roles'],
    'Make somebody else the auditor: an auditor may read names that buyers, approvers and evaluators must not see yet.',
  );
