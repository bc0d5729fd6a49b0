/** The two fillings that tell kinds of money apart without colour. */
export type HatchProps = { id: string };

/** Slanting lines: promised, but on a condition. */
export function Hatch({ id }: HatchProps) {
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="app-share__hatch-ground" width="8" height="8" />
      <rect className="app-share__hatch-line" width="4" height="8" />
    </pattern>
  );
}
