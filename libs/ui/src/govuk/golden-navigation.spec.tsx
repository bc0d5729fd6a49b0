/** Navigation, page frame and buttons against govuk-frontend's fixtures. */
import { contentOf, golden } from '../../test/golden.tsx';
import {
  BackLink,
  Breadcrumbs,
  Button,
  ErrorSummary,
  Footer,
  Header,
  LanguageNavigation,
  LinkButton,
  Pagination,
  PhaseBanner,
  ServiceNavigation,
  SkipLink,
} from './index.ts';

const NO_ATTRIBUTES = 'no attributes beyond the props';

const full = (list: any[] | undefined) => (list ?? []).filter(Boolean);

golden('button', (o: any) =>
  o.href ? (
    <LinkButton href={o.href} id={o.id} className={o.classes} isStart={o.isStartButton} {...o.attributes}>
      {contentOf(o)}
    </LinkButton>
  ) : (
    <Button
      type={o.type}
      name={o.name}
      value={o.value}
      id={o.id}
      disabled={o.disabled}
      className={o.classes}
      isStart={o.isStartButton}
      preventDoubleClick={o.preventDoubleClick}
      {...o.attributes}
    >
      {contentOf(o)}
    </Button>
  ),
);

golden('back-link', (o: any) => (
  <BackLink href={o.href || '#'} className={o.classes} {...o.attributes}>
    {contentOf(o) ?? 'Back'}
  </BackLink>
));

golden(
  'breadcrumbs',
  (o: any) => (
    <Breadcrumbs
      label={o.labelText ?? 'Breadcrumb'}
      className={o.classes}
      isCollapsedOnMobile={o.collapseOnMobile}
      items={o.items.map((item: any) => ({ text: contentOf(item), href: item.href }))}
    />
  ),
  {
    leftOut: {
      [NO_ATTRIBUTES]: ['attributes', 'item attributes'],
    },
  },
);

golden(
  'skip-link',
  (o: any) => (
    <SkipLink href={o.href || '#content'} className={o.classes}>
      {contentOf(o)}
    </SkipLink>
  ),
  {
    leftOut: {
      [NO_ATTRIBUTES]: ['attributes'],
    },
  },
);

golden(
  'phase-banner',
  (o: any) => (
    <PhaseBanner tag={contentOf(o.tag)} className={o.classes}>
      {contentOf(o)}
    </PhaseBanner>
  ),
  {
    leftOut: {
      [NO_ATTRIBUTES]: ['attributes'],
      'the tag of the phase has no colour of its own': ['tag classes'],
    },
  },
);

golden(
  'generic-header',
  (o: any) => (
    <Header
      homeHref={o.url || '/'}
      logo={contentOf({ text: o.logoText, html: o.logoHtml })}
      className={o.classes}
      containerClassName={o.containerClasses}
    />
  ),
  {
    leftOut: {
      [NO_ATTRIBUTES]: ['attributes'],
    },
  },
);

golden(
  'language-navigation',
  (o: any) => (
    <LanguageNavigation
      label={o.ariaLabel ?? 'Language'}
      className={o.classes}
      items={o.items.map((item: any) => ({
        text: contentOf(item),
        lang: item.lang,
        href: item.current ? undefined : item.href,
        description: item.languageDescriptionText,
      }))}
    />
  ),
  {
    leftOut: {
      [NO_ATTRIBUTES]: [
        'with translated navigation label',
        'with language description',
        'attributes',
        'item attributes',
      ],
      'English and Welsh both run from left to right': ['with mixed text directions'],
      'no classes on items': ['item classes', 'active item classes'],
    },
  },
);

golden(
  'service-navigation',
  (o: any) => (
    <ServiceNavigation
      serviceName={o.serviceName}
      serviceHref={o.serviceUrl}
      className={o.classes}
      regionLabel={o.ariaLabel ?? 'Service information'}
      menuText={o.menuButtonText ?? 'Menu'}
      label={o.navigationLabel}
      id={o.navigationId}
      isCollapsible={o.collapseNavigationOnMobile}
      end={o.slots?.end?.align === 'inline' ? contentOf(o.slots.end) : undefined}
      items={full(o.navigation).map((item: any) => ({
        text: contentOf(item),
        href: item.href,
        current: item.current ? 'page' : item.active ? 'section' : undefined,
      }))}
    />
  ),
  {
    leftOut: {
      [NO_ATTRIBUTES]: ['attributes'],
      'the text of the menu button is its label': ['with custom navigation toggle label'],
      'no classes on the inner navigation': ['with custom navigation classes'],
      'only the end slot, always in the same row': [
        'with language navigation',
        'inverse with language navigation',
        'with slotted content',
      ],
    },
  },
);

golden(
  'pagination',
  (o: any) => {
    const step = (link: any, text: string) =>
      link && {
        href: link.href,
        labelText: link.labelText,
        text: contentOf(link) ?? (
          <>
            {text}
            <span className="govuk-visually-hidden"> page</span>
          </>
        ),
      };
    return (
      <Pagination
        label={o.landmarkLabel || 'Pagination'}
        className={o.classes}
        previous={step(o.previous, 'Previous')}
        next={step(o.next, 'Next')}
        items={o.items
          ?.filter((item: any) => item && Object.keys(item).length > 0)
          .map((item: any) =>
            item.ellipsis
              ? { isEllipsis: true }
              : {
                  number: item.number,
                  href: item.href,
                  label: item.visuallyHiddenText ?? `Page ${item.number}`,
                  isCurrent: item.current,
                },
          )}
      />
    );
  },
  {
    leftOut: {
      [NO_ATTRIBUTES]: ['with custom attributes'],
    },
  },
);

golden(
  'error-summary',
  (o: any) => (
    <ErrorSummary
      className={o.classes}
      title={contentOf({ text: o.titleText, html: o.titleHtml })}
      description={contentOf({ text: o.descriptionText, html: o.descriptionHtml })}
      errors={full(o.errorList).map((item: any) => ({ href: item.href, text: contentOf(item) }))}
    />
  ),
  {
    leftOut: {
      [NO_ATTRIBUTES]: ['attributes', 'error list with attributes'],
    },
  },
);

golden(
  'footer',
  (o: any) => (
    <Footer
      className={o.classes}
      containerClassName={o.containerClasses}
      supportTitle={o.meta && (o.meta.visuallyHiddenTitle || 'Support links')}
      supportLinks={o.meta?.items}
      sections={o.navigation?.map((section: any) => ({
        title: section.title,
        links: full(section.items).filter((item: any) => item.href && item.text),
        columns: section.columns,
        width: section.width,
      }))}
    >
      {contentOf(o.meta)}
    </Footer>
  ),
  {
    leftOut: {
      [NO_ATTRIBUTES]: ['attributes', 'with meta item attributes', 'with navigation item attributes'],
    },
    // What belongs to the Crown is never drawn by us.
    remove: [
      '.govuk-footer__crown',
      '.govuk-footer__licence-logo',
      '.govuk-footer__licence-description',
      '.govuk-footer__meta-item:has(> .govuk-footer__copyright-logo)',
    ],
  },
);
