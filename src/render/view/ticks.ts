const STEPS = [1, 2, 2.5, 5, 10];

/** Round numbers within `[min, max]`, about `count` of them. */
export function ticksOf(min: number, max: number, count: number): readonly number[] {
  const rough = (max - min) / count;
  if (!(rough > 0) || !Number.isFinite(rough)) return [min];
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((n) => n * power >= rough) ?? 10) * power;
  const first = Math.ceil(min / step);
  const last = Math.floor(max / step);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}
