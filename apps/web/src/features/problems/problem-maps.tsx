// Two maps: where councils have shared problems, and who has this one; each with the same places as a list.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { HexMap } from '@moothall/ui/charts';
import type { ProblemPlace } from './problem-places.ts';

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

interface CouncilsMapProps {
  places: ProblemPlace[];
  councils: readonly { isFirst: boolean; place: { code: string } | null }[];
}

export function CouncilsMap({ places, councils }: CouncilsMapProps) {
  const { t } = useLingui();
  const first = councils.find(({ isFirst }) => isFirst)?.place?.code;
  const all = new Set(councils.flatMap(({ place }) => (place ? [place.code] : [])));
  const lies = (place: ProblemPlace, has: (code: string) => boolean): boolean => has(place.code) || place.within.some(has);
  const marked = places.filter((place) => lies(place, (code) => all.has(code)));
  const total = places.length;
  return (
    <HexMap
      title={t`Where it is`}
      titleLevel={3}
      finding={<Plural value={marked.length} one="# place on the map. A county is shown by its districts." other="# places on the map. A county is shown by its districts." />}
      layout="odd-r"
      hexes={places.map((place) => ({
        q: place.column,
        r: place.row,
        code: place.code,
        name: place.name,
        ...(lies(place, (code) => code === first)
          ? { state: 'owner' as const, valueLabel: t`wrote it down` }
          : marked.includes(place)
            ? { state: 'joined' as const, valueLabel: t`has it too` }
            : { state: 'muted' as const }),
      }))}
      listSummary={<Trans>Show all {total} places as a list</Trans>}
      legend={[
        { text: t`Council that wrote it down`, state: 'owner' },
        { text: t`Council that has it too`, state: 'joined' },
        { text: t`Nobody here has said so`, state: 'muted' },
      ]}
      hint={t`Point at a place to see its name.`}
    />
  );
}
