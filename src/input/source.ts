import type { PageMetadata } from "../model/index.js";

/** One thing to be read, found among the inputs. `name` is what the user will know it by. */
export type Source =
  | { readonly kind: "file"; readonly name: string; readonly path: string; readonly given: PageMetadata }
  | { readonly kind: "stdin"; readonly name: "-" }
  | { readonly kind: "url"; readonly name: string };
