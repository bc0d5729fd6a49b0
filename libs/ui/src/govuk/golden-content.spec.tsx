/** Content components against govuk-frontend's fixtures. */
import { contentOf, golden } from '../../test/golden.tsx';
import {
  Accordion,
  Details,
  ErrorMessage,
  Hint,
  InsetText,
  NotificationBanner,
  Panel,
  SummaryList,
  Table,
  Tabs,
  Tag,
  TaskList,
  WarningText,
} from './index.ts';

const NO_ATTRIBUTES = 'no attributes beyond the props';

const full = (list: any[] | undefined) => (list ?? []).filter(Boolean);

golden(
  'hint',
  (o: any) => (
    <Hint id={o.id} className={o.classes}>
      {contentOf(o)}
    </Hint>
  ),
  {
    leftOut: {
      [NO_ATTRIBUTES]: ['attributes'],
    },
  },
);

golden(
  'error-message',
  (o: any) => (
    <ErrorMessage id={o.id} className={o.classes} prefix={o.visuallyHiddenText === false ? '' : o.visuallyHiddenText}>
      {contentOf(o)}
    </ErrorMessage>
  ),
  {
    leftOut: {
      [NO_ATTRIBUTES]: ['attributes'],
    },
  },
);

golden('tag', (o: any) => <Tag className={o.classes}>{contentOf(o)}</Tag>, {
  leftOut: { [NO_ATTRIBUTES]: ['attributes'] },
});

golden(
  'inset-text',
  (o: any) => (
    <InsetText id={o.id} className={o.classes}>
      {contentOf(o)}
    </InsetText>
  ),
  {
    leftOut: {
      [NO_ATTRIBUTES]: ['attributes'],
    },
  },
);

golden(
  'warning-text',
  (o: any) => (
    <WarningText className={o.classes} prefix={o.iconFallbackText || 'Warning'}>
      {contentOf(o)}
    </WarningText>
  ),
  {
    leftOut: {
      [NO_ATTRIBUTES]: ['attributes'],
    },
  },
);

golden('details', (o: any) => (
  <Details
    id={o.id}
    className={o.classes}
    open={o.open}
    summary={contentOf({ text: o.summaryText, html: o.summaryHtml })}
    {...o.attributes}
  >
    {contentOf(o)}
  </Details>
));

golden(
  'panel',
  (o: any) => (
    <Panel
      className={o.classes}
      headingLevel={o.headingLevel}
      title={contentOf({ text: o.titleText, html: o.titleHtml })}
    >
      {contentOf(o)}
    </Panel>
  ),
  {
    leftOut: {
      'only the confirming panel is offered': [
        'interruption',
        'interruption-with-content-with-long-line-length',
        'interruption-with-headings-content-and-lists',
        'interruption with custom classes',
        'interruption, with actions classes and attributes',
        'interruption, submit action',
        'interruption, button link',
        'interruption, no actions',
        'interruption, no actions items',
      ],
      [NO_ATTRIBUTES]: ['attributes'],
    },
  },
);

golden(
  'notification-banner',
  (o: any) => (
    <NotificationBanner
      className={o.classes}
      type={o.type}
      role={o.role}
      titleId={o.titleId ?? 'govuk-notification-banner-title'}
      titleHeadingLevel={o.titleHeadingLevel}
      title={contentOf({ text: o.titleText, html: o.titleHtml }) ?? (o.type === 'success' ? 'Success' : 'Important')}
    >
      {contentOf(o)}
    </NotificationBanner>
  ),
  {
    leftOut: {
      [NO_ATTRIBUTES]: ['attributes'],
      'it takes the focus by itself': ['custom tabindex'],
    },
  },
);

const actions = (o: any) =>
  o?.items?.map((item: any) => ({
    href: item.href,
    text: contentOf(item),
    visuallyHiddenText: item.visuallyHiddenText,
    className: item.classes,
  }));

golden(
  'summary-list',
  (o: any) => (
    <SummaryList
      className={o.classes}
      card={
        o.card && {
          title: contentOf(o.card.title),
          headingLevel: o.card.title?.headingLevel,
          className: o.card.classes,
          actions: actions(o.card.actions),
        }
      }
      rows={full(o.rows).map((row: any) => ({
        key: contentOf(row.key),
        value: contentOf(row.value),
        className: row.classes,
        actions: actions(row.actions),
      }))}
    />
  ),
  {
    leftOut: {
      [NO_ATTRIBUTES]: ['attributes', 'actions with attributes', 'summary card with custom attributes'],
      'no classes on single cells': ['key with classes', 'actions with classes', 'overridden-widths'],
    },
  },
);

golden(
  'task-list',
  (o: any) => (
    <TaskList
      className={o.classes}
      idPrefix={o.idPrefix ?? 'task-list'}
      items={full(o.items).map((item: any) => ({
        title: contentOf(item.title),
        href: item.href,
        hint: contentOf(item.hint),
        className: item.classes,
        cannotStartYet: item.status.classes?.includes('cannot-start-yet'),
        status: item.status.tag ? (
          <Tag className={item.status.tag.classes}>{contentOf(item.status.tag)}</Tag>
        ) : (
          contentOf(item.status)
        ),
      }))}
    />
  ),
  {
    leftOut: {
      'no classes and gaps inside items': ['custom classes', 'with empty values'],
      [NO_ATTRIBUTES]: ['custom attributes'],
    },
  },
);

const cell = (o: any) => ({
  content: contentOf(o),
  isNumeric: o.format === 'numeric',
  className: o.classes,
  colSpan: o.colspan,
  rowSpan: o.rowspan,
});

golden(
  'table',
  (o: any) => (
    <Table
      className={o.classes}
      caption={o.caption}
      captionClassName={o.captionClasses}
      head={o.head?.map(cell)}
      rows={full(o.rows).map((row: any) => row.map(cell))}
      firstCellIsHeader={o.firstCellIsHeader}
    />
  ),
  {
    leftOut: {
      [NO_ATTRIBUTES]: [
        'attributes',
        'head with attributes',
        'firstCellIsHeader with attributes',
        'rows with attributes',
      ],
    },
  },
);

golden(
  'tabs',
  (o: any) => (
    <Tabs
      id={o.id}
      idPrefix={o.idPrefix}
      className={o.classes}
      title={o.title ?? 'Contents'}
      items={full(o.items).map((item: any) => ({
        id: item.id,
        label: item.label,
        content: item.panel.html ? contentOf(item.panel) : <p className="govuk-body">{item.panel.text}</p>,
      }))}
    />
  ),
  {
    leftOut: {
      [NO_ATTRIBUTES]: ['attributes', 'item with attributes', 'panel with attributes'],
    },
  },
);

golden(
  'accordion',
  (o: any) => (
    <Accordion
      id={o.id}
      className={o.classes}
      headingLevel={o.headingLevel}
      texts={{ showAll: 'Show all', hideAll: 'Hide all', show: 'Show', hide: 'Hide' }}
      items={full(o.items).map((item: any) => ({
        heading: contentOf(item.heading),
        summary: contentOf(item.summary),
        content: item.content?.html
          ? contentOf(item.content)
          : item.content?.text && <p className="govuk-body">{item.content.text}</p>,
        isExpanded: item.expanded,
      }))}
    />
  ),
  {
    leftOut: {
      [NO_ATTRIBUTES]: ['attributes'],
      'no gaps, and nothing is remembered between visits': ['with falsy values', 'with remember expanded off'],
    },
  },
);
