import type { LedgerEntry } from "../../model/index.js";
import type { StoryView } from "../view/story.js";
import type { Html } from "./element.js";
import { Variant } from "./Variant.js";

/** What reports differ on, before anything else; then what later figures have replaced. */
export const Conflicts = ({ story }: { story: StoryView }): Html => {
  const { entries } = story.ledger;
  const differing = entries.filter(({ standing }) => standing === "conflict").sort(hardFirst);
  const replaced = entries.filter(({ standing }) => standing === "superseded");
  if (differing.length + replaced.length === 0) return <NoConflict story={story} />;
  return (
    <section class="conflicts" id={`${story.prefix}conflicts`}>
      {differing.length > 0 && <h2>Where they differ</h2>}
      {differing.map((entry) => (
        <Variant story={story} entry={entry} />
      ))}
      {replaced.length > 0 && <h2 id={`${story.prefix}changes`}>What changed over time</h2>}
      {replaced.map((entry) => (
        <Variant story={story} entry={entry} />
      ))}
    </section>
  );
};

const NoConflict = ({ story }: { story: StoryView }) => (
  <section class="conflicts" id={`${story.prefix}conflicts`}>
    <h2>Where they differ</h2>
    <p class="none">No conflict found between these reports.</p>
  </section>
);

const isHard = ({ conflicts }: LedgerEntry): boolean => conflicts.some(({ grade }) => grade === "hard");
const hardFirst = (a: LedgerEntry, b: LedgerEntry): number => Number(isHard(b)) - Number(isHard(a));
