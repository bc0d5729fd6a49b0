// The whole HTML document, drawn the same on the server and in the browser.
import { I18nProvider } from '@lingui/react';
import type { I18n } from '@lingui/core';
import type { ReactNode } from 'react';

export const DATA_ID = 'page-data';

export interface Assets {
  script: string;
  styles: string[];
  preloads: string[];
}

interface DocumentProps {
  i18n: I18n;
  assets: Assets;
  /** the JSON that the browser starts from; a data block is never executed */
  data: string;
  children: ReactNode;
}

export function Document({ i18n, assets, data, children }: DocumentProps) {
  return (
    <html lang={i18n.locale} className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#5a2a6b" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {assets.preloads.map((href) => (
          <link key={href} rel="modulepreload" href={href} />
        ))}
        <script type="module" src={assets.script} />
      </head>
      <body className="govuk-template__body">
        <I18nProvider i18n={i18n}>{children}</I18nProvider>
        <script id={DATA_ID} type="application/json" dangerouslySetInnerHTML={{ __html: data }} />
      </body>
    </html>
  );
}
