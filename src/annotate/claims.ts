import { exactOf, type ReportClaim } from "../model/index.js";
import type { AttributedDraft } from "./draft.js";

/** Checkable statements, cut at clause boundaries. */
export function cutClaims(draft: AttributedDraft): readonly ReportClaim[] {
  return draft.sentences.flatMap((sentence, i) =>
    sentence.headline
      ? []
      : [
          {
            start: sentence.start,
            end: sentence.end,
            exact: exactOf(draft.report.text, sentence),
            sentence: i,
            attribution: null,
            polarity: "positive" as const,
            modality: "asserted" as const,
            mentions: [],
            quantities: [],
            timexes: [],
            subject: null,
            except: [],
          },
        ],
  );
}
