// Where councils have shared problems, as a map and as a list; each place leads to its problems.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { HexMap } from '@moothall/ui/charts';
import type { ProblemPlace } from '../problem-places.ts';

export function RegisterMap({ places }: { places: ProblemPlace[] }) {
  const { t } = useLingui();
  const total = places.length;
  const active = places.filter(({ count }) => count > 0).length;
  return (
    <HexMap
      title={t`Where councils have shared problems`}
      titleLevel={2}
      finding={<Plural value={active} _0="No place has a shared problem yet." one="# place has a shared problem." other="# places have a shared problem." />}
      layout="odd-r"
      min={0}
      hexes={places.map(({ code, name, column, row, count }) => ({
        q: column,
        r: row,
        code,
        name,
        href: `/problems?place=${code}`,
        ...(count > 0 ? { value: count, valueLabel: t`${plural(count, { one: '# problem', other: '# problems' })}` } : { state: 'muted' as const }),
      }))}
      listSummary={<Trans>Show all {total} places as a list</Trans>}
      legend={[
        { text: t`No shared problem`, state: 'muted' },
        { text: t`Shared problems; darker means more`, shade: 3 },
      ]}
      hint={t`Point at a place to see its name.`}
    />
  );
}
