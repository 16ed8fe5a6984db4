import type { AnnotatedReport } from "../model/index.js";

/** What the annotators that come first leave for those that come after. */
export type Draft = Pick<AnnotatedReport, "report" | "tokens" | "sentences">;
export type NamedDraft = Draft & Pick<AnnotatedReport, "mentions" | "entities">;
export type MeasuredDraft = NamedDraft & Pick<AnnotatedReport, "quantities" | "timexes">;
export type AttributedDraft = MeasuredDraft & Pick<AnnotatedReport, "attributions">;
