// The map of councils: where challenges are open now, with the same places as a list.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { HexMap } from '@moothall/ui/charts';
import type { MapPlace } from './map-places.ts';

export function CouncilMap({ places }: { places: MapPlace[] }) {
  const { t } = useLingui();
  const total = places.length;
  const active = places.filter(({ open }) => open > 0).length;
  return (
    <HexMap
      title={t`Where challenges are running`}
      titleLevel={2}
      finding={
        <Plural
          value={active}
          _0="No council has a challenge running just now."
          one="# council has a challenge running."
          other="# councils have a challenge running."
        />
      }
      layout="odd-r"
      min={0}
      hexes={places.map(({ code, name, column, row, open }) => ({
        q: column,
        r: row,
        code,
        name,
        href: `/places/${code}`,
        ...(open > 0
          ? { value: open, valueLabel: t`${plural(open, { one: '# challenge running', other: '# challenges running' })}` }
          : { state: 'muted' as const }),
      }))}
      listSummary={<Trans>Show all {total} places as a list</Trans>}
      legend={[
        { text: t`No challenge running`, state: 'muted' },
        { text: t`Challenges running; darker means more`, shade: 3 },
      ]}
      hint={t`Point at a place to see its name.`}
    />
  );
}
