import type { LedgerEntry } from "../../model/index.js";
import type { StoryView } from "../view/story.js";
import { count } from "../view/words.js";
import type { Html } from "./element.js";
import { Variant } from "./Variant.js";

/** What reports differ on, before anything else; then what later figures have replaced. */
export const Conflicts = ({ story }: { story: StoryView }): Html => {
  const { entries } = story.ledger;
  const differing = entries.filter(({ standing }) => standing === "conflict").sort(hardFirst);
  const replaced = entries.filter(({ standing }) => standing === "superseded");
  return (
    <>
      <section class="conflicts" id={`${story.prefix}conflicts`}>
        <h2>Where they differ</h2>
        {differing.length === 0 && <p class="none">{noneOf(story)}</p>}
        {differing.map((entry) => (
          <Variant story={story} entry={entry} />
        ))}
      </section>
      {replaced.length > 0 && (
        <section class="conflicts changes" id={`${story.prefix}changes`}>
          <h2>What changed over time</h2>
          {replaced.map((entry) => (
            <Variant story={story} entry={entry} />
          ))}
        </section>
      )}
    </>
  );
};

/** A silence that says what was compared. */
function noneOf({ ledger }: StoryView): string {
  if (ledger.reports.length < 2) return "There is only one report; it has nothing to differ from.";
  const shared = ledger.entries.filter(({ standing }) => standing !== "single").length;
  return shared === 0
    ? "No conflict found: no point is told by more than one of these reports."
    : `No conflict found in the ${count(shared, "point")} that more than one of these reports tells.`;
}

const isHard = ({ conflicts }: LedgerEntry): boolean => conflicts.some(({ grade }) => grade === "hard");
const hardFirst = (a: LedgerEntry, b: LedgerEntry): number => Number(isHard(b)) - Number(isHard(a));
