// Every root field says who may call it. A field that says nothing stops the server from starting.
import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { GqlExecutionContext, RESOLVER_NAME_METADATA, RESOLVER_TYPE_METADATA } from '@nestjs/graphql';
import { type AccessRule, whyRefused } from './access-rule.ts';
import type { RequestContext } from './request-context.ts';

const ACCESS = 'moothall:access';

/** Declares who may call a root field. */
export const Access = (rule: AccessRule): MethodDecorator => SetMetadata(ACCESS, rule);

/** Refuses whoever the rule does not name; a field without a rule is refused to all. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    if (execution.getType<string>() !== 'graphql') return true;
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS, execution.getHandler());
    const { caller } = GqlExecutionContext.create(execution).getContext<RequestContext>();
    const refusal = whyRefused(rule, caller);
    if (refusal) throw refusal;
    return true;
  }
}

/** One root field and its rule. */
export interface RootField {
  readonly kind: 'Query' | 'Mutation' | 'Subscription';
  readonly name: string;
  readonly rule: AccessRule | null;
}

/** Lists the rules of all root fields and refuses to start when one is missing. */
@Injectable()
export class AccessRules {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  all(): RootField[] {
    return this.discovery.getProviders().flatMap(({ instance, metatype }) => {
      if (!instance || !metatype) return [];
      const prototype: unknown = Object.getPrototypeOf(instance);
      if (typeof prototype !== 'object' || prototype === null) return [];
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => this.rootField(instance[name], name));
    });
  }

  /** @throws Error naming each root field without a rule. */
  check(): void {
    const open = this.all().filter((field) => field.rule === null);
    if (open.length === 0) return;
    const names = open.map((field) => `${field.kind}.${field.name}`).join(', ');
    throw new Error(`These root fields do not say who may call them (@Access): ${names}`);
  }

  private rootField(method: unknown, methodName: string): RootField[] {
    if (typeof method !== 'function') return [];
    const kind: unknown = Reflect.getMetadata(RESOLVER_TYPE_METADATA, method);
    if (kind !== 'Query' && kind !== 'Mutation' && kind !== 'Subscription') return [];
    const given: unknown = Reflect.getMetadata(RESOLVER_NAME_METADATA, method);
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS, method) ?? null;
    return [{ kind, name: typeof given === 'string' ? given : methodName, rule }];
  }
}
