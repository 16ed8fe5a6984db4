import type { PageMetadata } from "../model/index.js";
import type { Bytes } from "./item.js";

/** A stream with the name the user knows it by and what is known of it from outside. */
export interface Named {
  readonly name: string;
  readonly bytes: Bytes;
  readonly given: PageMetadata;
  /** Metadata of a text that states none itself: yields to front matter and to `given`. */
  readonly fallback: PageMetadata;
  /** Taken for granted, whatever the first bytes look like. */
  readonly kind?: "lines";
  /** Where it came from on the web; says its charset perhaps, and when it was retrieved (ISO 8601). */
  readonly address?: string;
  readonly contentType?: string | null;
  readonly retrieved?: string | null;
}
