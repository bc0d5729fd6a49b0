// The answer of a rule: yes, or no with every reason at once, each pointing at the field it is about.

/** One reason for a no. `path` names the input it is about (for the error summary); `message` says what to do. */
export type Refusal<C extends string = string> = {
  readonly code: C;
  readonly path: readonly string[];
  readonly message: string;
};

/** Expected trouble is data: a rule never throws for something a person can put right. */
export type Decision<C extends string = string> =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly refusals: readonly Refusal<C>[] };

export const allowed: { readonly allowed: true } = { allowed: true };

export const refuse = <C extends string>(code: C, path: readonly string[], message: string): Refusal<C> => ({
  code,
  path,
  message,
});

/** No, for these reasons; without any reason there is nothing to refuse, so the answer is yes. */
export const refused = <C extends string>(...refusals: readonly Refusal<C>[]): Decision<C> =>
  refusals.length === 0 ? allowed : { allowed: false, refusals };

/** Yes only if every part says yes; otherwise all the reasons, in the order given. */
export const combine = <C extends string>(...decisions: readonly Decision<C>[]): Decision<C> =>
  refused(...decisions.flatMap((decision) => refusalsOf(decision)));

/** Yes when it holds, otherwise no for this one reason. */
export const demand = <C extends string>(
  holds: boolean,
  code: C,
  path: readonly string[],
  message: string,
): Decision<C> => (holds ? allowed : refused(refuse(code, path, message)));

export const refusalsOf = <C extends string>(decision: Decision<C>): readonly Refusal<C>[] =>
  decision.allowed ? [] : decision.refusals;
