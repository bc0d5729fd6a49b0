// Expected trouble as data: every verb answers with a payload that holds its result or what to mend, field by field.
import type { Type } from '@nestjs/common';
import { Field, InterfaceType, ObjectType, registerEnumType, type ReturnTypeFunc } from '@nestjs/graphql';
import type { Refusal } from '@moothall/domain/decision';

@InterfaceType({ description: 'Something the caller can mend, beside the field it belongs to. Each verb has its own closed list of codes.' })
export abstract class UserError {
  @Field(() => [String], { description: 'Where in the input, for example `["budget", "min"]`; empty when it concerns the whole.' })
  path: readonly string[];

  @Field({ description: 'One plain sentence that says what to do.' })
  message: string;
}

/** A payload class as GraphQL sees it: the named results, null when refused, and the errors. */
export type PayloadClass<Results, Code extends string> = Type<Results & { userErrors: readonly Refusal<Code>[] }>;

/** What a payload's extra fields are made of. */
export interface ResultField {
  readonly type: ReturnTypeFunc;
  readonly description: string;
}

/**
 * Makes the payload type `<Verb>Payload`, its error type `<Verb>Error` and its code enum `<Verb>ErrorCode`.
 * @param verb in PascalCase, such as `SubmitProposal`
 */
export function payloadOf<Results extends object, Code extends string>(
  verb: string,
  fields: Record<keyof Results & string, ResultField>,
  codes: readonly Code[],
): PayloadClass<Results, Code> {
  const ErrorType = errorType(verb, codes);

  @ObjectType(`${verb}Payload`, { description: `The answer to \`${verb.charAt(0).toLowerCase()}${verb.slice(1)}\`.` })
  class Payload {
    @Field(() => [ErrorType], { description: 'Empty when it was done.' })
    userErrors: readonly Refusal<Code>[];
  }
  for (const [name, field] of Object.entries<ResultField>(fields)) {
    Field(field.type, { nullable: true, description: field.description })(Payload.prototype, name);
  }
  const named: unknown = Payload;
  if (isPayloadClass<Results, Code>(named)) return named;
  throw new Error(`${verb} has no payload`);
}

function isPayloadClass<Results, Code extends string>(value: unknown): value is PayloadClass<Results, Code> {
  return typeof value === 'function';
}

function errorType<Code extends string>(verb: string, codes: readonly Code[]): Type<UserError> {
  const name = `${verb}ErrorCode`;
  const values = Object.fromEntries(codes.map((code) => [code, code]));
  registerEnumType(values, { name, description: `Why \`${verb}\` was refused.` });

  @ObjectType(`${verb}Error`, { implements: () => [UserError], description: `Why \`${verb}\` was refused, and where.` })
  class VerbError extends UserError {
    @Field(() => values, { description: 'The reason, from a closed list; new reasons may be added.' })
    code: Code;
  }
  return VerbError;
}
