// The link of the components: inside the site it changes the page without a reload, everywhere else it is a plain one.
import { Link } from 'react-router';
import type { LinkProps } from '@moothall/ui/govuk';

export function RouterLink({ href, ...rest }: LinkProps) {
  const isInside = (href.startsWith('/') && !href.startsWith('//')) || href.startsWith('?');
  if (!isInside || rest.target === '_blank') return <a href={href} {...rest} />;
  return <Link to={href} reloadDocument={rest.download !== undefined} {...rest} />;
}
