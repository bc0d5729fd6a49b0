// Checks every input class and reports each wrong field by its path, never a stack.
import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { ApiError } from './errors.ts';

interface FieldProblem {
  readonly path: readonly string[];
  readonly message: string;
}

/** The validation pipe of the whole server. */
export function inputPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    transformOptions: { enableImplicitConversion: false, exposeUnsetFields: false },
    whitelist: false,
    forbidUnknownValues: false,
    stopAtFirstError: true,
    exceptionFactory: (errors) => {
      const fields = errors.flatMap((error) => problems(error, []));
      return new ApiError('BAD_USER_INPUT', fields[0]?.message ?? 'Check what you entered.', { fields });
    },
  });
}

function problems(error: ValidationError, above: readonly string[]): FieldProblem[] {
  const path = [...above, error.property];
  const own = Object.values(error.constraints ?? {}).map((message) => ({ path, message }));
  return [...own, ...(error.children ?? []).flatMap((child) => problems(child, path))];
}
