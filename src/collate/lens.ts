/**
 * The one respect in which the claims of a point are compared, where they were gathered for it from points of their own:
 * which rule, and about which event, person or thing (by concept).
 */
export interface Lens {
  readonly rule: "state" | "wording" | "whether" | "overtaken" | "restriction" | "when" | "where" | "ordinal";
  readonly about: string;
}
