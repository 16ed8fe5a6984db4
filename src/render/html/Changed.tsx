import type { Claim, Derivation } from "../../model/index.js";
import { asPart } from "../view/part.js";
import type { StoryView } from "../view/story.js";
import { count } from "../view/words.js";
import type { Html } from "./element.js";

/** More change a reader's mind no more; the text has them all. */
const MOST = 24;

/** What a report added to the one it derives from, and what it left out of it, each on demand. */
export const Changed = ({ story, derivation }: { story: StoryView; derivation: Derivation }): Html => (
  <>
    <Claims story={story} verb="Adds" sigil={derivation.later} ids={derivation.added} />
    <Claims story={story} verb="Leaves out" sigil={derivation.earlier} ids={derivation.leftOut} />
  </>
);

interface Props {
  readonly story: StoryView;
  readonly verb: string;
  readonly sigil: string;
  readonly ids: readonly string[];
}

const Claims = ({ story, verb, sigil, ids }: Props) => {
  const wanted = new Set(ids);
  const claims = (story.claims.get(sigil) ?? []).map(({ claim }) => claim).filter(({ id }) => wanted.has(id));
  return claims.length === 0 ? null : (
    <details class="changed">
      <summary>
        {verb} {count(claims.length, "statement")}
      </summary>
      <ul>
        {claims.slice(0, MOST).map((claim: Claim) => (
          <li dir="auto">
            <a href={`#${story.prefix}${claim.id}`}>{asPart(claim.exact)}</a>
          </li>
        ))}
        {claims.length > MOST && <li>and {claims.length - MOST} more</li>}
      </ul>
    </details>
  );
};
