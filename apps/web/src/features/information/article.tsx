// The parts of a page that is mostly words.
import type { ReactNode } from 'react';

export function Article({ children }: { children: ReactNode }) {
  return <div className="site-measure">{children}</div>;
}

export function Section({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section>
      <h2 className="govuk-heading-m">{title}</h2>
      {children}
    </section>
  );
}

export function P({ children }: { children: ReactNode }) {
  return <p className="govuk-body">{children}</p>;
}

export function Bullets({ children }: { children: ReactNode }) {
  return <ul className="govuk-list govuk-list--bullet">{children}</ul>;
}
