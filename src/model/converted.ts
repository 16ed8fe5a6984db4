import { convert, type Unit } from "convert";

/** A value in another unit, by the library's names of both; null where one is unknown or they measure different things. Never throws. */
export function converted(value: number, from: string, to: string): number | null {
  try {
    return convert(value, from as Unit).to(to as Unit as never) as unknown as number;
  } catch {
    return null;
  }
}
