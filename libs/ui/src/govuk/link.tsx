/** The one place where components draw links, so that an app can plug in its router's link. */
import { createContext, createElement, useContext } from 'react';
import type { ComponentPropsWithRef, ComponentType, ReactNode } from 'react';

export type LinkProps = Omit<ComponentPropsWithRef<'a'>, 'href'> & { href: string };

const LinkContext = createContext<ComponentType<LinkProps> | 'a'>('a');

export type LinkProviderProps = { component: ComponentType<LinkProps>; children: ReactNode };

export function LinkProvider({ component, children }: LinkProviderProps) {
  return <LinkContext value={component}>{children}</LinkContext>;
}

/** Draws the provided link component, or a plain anchor when none was provided. */
export function Link(props: LinkProps) {
  return createElement(useContext(LinkContext), props);
}
