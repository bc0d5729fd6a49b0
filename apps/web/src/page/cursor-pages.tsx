// Leads through a list that is read forwards, page by page, by the cursor in the address.
import { useLingui } from '@lingui/react/macro';
import { useLocation } from 'react-router';
import { Pagination } from '@moothall/ui/govuk';

interface CursorPagesProps {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export function CursorPages({ pageInfo }: CursorPagesProps) {
  const { t } = useLingui();
  const { pathname, search } = useLocation();
  const isFirst = !new URLSearchParams(search).has('after');
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  if (isFirst && !next) return null;
  const hrefAfter = (after: string | null) => {
    const query = new URLSearchParams(search);
    if (after === null) query.delete('after');
    else query.set('after', after);
    return `${pathname}?${query.toString()}`;
  };
  return (
    <Pagination
      label={t`Pages`}
      {...(isFirst ? {} : { previous: { href: hrefAfter(null), text: t`First page` } })}
      {...(next ? { next: { href: hrefAfter(next), text: t`Next page` } } : {})}
    />
  );
}
