// Preloaded into a process to make its clock wrong by CLOCK_SHIFT_SECONDS, as that of a badly kept host would be.
const shift = Number(process.env.CLOCK_SHIFT_SECONDS ?? 0) * 1000;
const RealDate = Date;

if (shift !== 0) {
  const wrongNow = () => RealDate.now() + shift;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, values, made) => Reflect.construct(target, values.length === 0 ? [wrongNow()] : values, made),
    apply: () => new RealDate(wrongNow()).toString(),
    get: (target, name) => (name === 'now' ? wrongNow : Reflect.get(target, name)),
  });
}
