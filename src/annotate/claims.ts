import { exactOf, overlaps, type ReportClaim, type Sentence, type Span, type Token } from "../model/index.js";
import { aboutSpeaker } from "./claims/aboutSpeaker.js";
import { assemble } from "./claims/assemble.js";
import { behindLabel } from "./claims/behindLabel.js";
import { cutSentence } from "./claims/boundaries.js";
import { learnedCuts } from "./claims/cuts.js";
import { endFrame } from "./claims/endFrame.js";
import { spareVerbs } from "./claims/finite.js";
import { type Telling, tellings } from "./claims/frames.js";
import { modalityOf } from "./claims/modality.js";
import { polarityOf } from "./claims/polarity.js";
import { type Statement, statementsOf } from "./claims/statements.js";
import { isTelegraphic, states } from "./claims/states.js";
import { subjectsOf } from "./claims/subject.js";
import { withSureCuts } from "./claims/sureCuts.js";
import { toldIn } from "./claims/toldIn.js";
import { verbGroupOf } from "./claims/verbGroup.js";
import { gaps, trimmed } from "./claims/wording.js";
import type { AttributedDraft } from "./draft.js";
import { type Tree, treeOf } from "./syntax/tree.js";

/** All that cutting a report into claims looks at. */
interface Reading {
  readonly draft: AttributedDraft;
  readonly tree: Tree;
  /** For each sentence, the attributions that reach into it. */
  readonly near: readonly (readonly Telling[])[];
}

/** Checkable statements, cut at clause boundaries; the headline's own only where the report has nothing else. */
export function cutClaims(draft: AttributedDraft): readonly ReportClaim[] {
  const tree = treeOf(draft);
  const reading: Reading = { draft, tree, near: bySentence(draft.sentences, tellings(draft, tree)) };
  const claims = claimsWhere(reading, false);
  return claims.length > 0 ? claims : claimsWhere(reading, true);
}

function claimsWhere(reading: Reading, headline: boolean): readonly ReportClaim[] {
  const { draft, tree } = reading;
  const claims: ReportClaim[] = [];
  draft.sentences.forEach((sentence, i) => {
    if (sentence.headline === headline && states(draft, tree, sentence)) claims.push(...claimsOf(reading, sentence, i));
  });
  return claims;
}

/** Hands each sentence the attributions whose cue or content touches it. */
function bySentence(sentences: readonly Sentence[], all: readonly Telling[]): readonly (readonly Telling[])[] {
  const near: Telling[][] = sentences.map(() => []);
  for (const telling of all)
    for (const span of [...telling.attribution.cue, ...telling.content]) {
      let [low, high] = [0, sentences.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sentences[middle] as Sentence).end <= span.start) low = middle + 1;
        else high = middle;
      }
      for (let i = low; i < sentences.length && (sentences[i] as Sentence).start < span.end; i++)
        if (!near[i]?.includes(telling)) near[i]?.push(telling);
    }
  return near;
}

/** "“Can you name one?” he asks": what ends in a question mark states nothing, whatever stands behind it. */
const ASKED = /^["”'’)\]]{0,3}\?/;
/** "“Why do they wait,” he said": asked, whatever its mark. */
const ASKS = /^(?:why|how|when|where) (?:do|does|did|can|could|should|would|will) /i;
const isAsked = (text: string, start: number, end: number): boolean =>
  ASKED.test(text.slice(end, end + 4)) || ASKS.test(text.slice(start, start + 16));

function claimsOf(reading: Reading, within: Sentence, index: number): readonly ReportClaim[] {
  const { tree } = reading;
  const near = reading.near[index] ?? [];
  const framed = near.some((telling) => endsIn(telling, within)) ? -1 : endFrame(tree, within);
  const lastToken = framed < 0 ? within.lastToken : framed;
  const sentence = { ...within, firstToken: behindLabel(tree, within), lastToken };
  const told = toldIn(tree, sentence, near);
  const cuts = withSureCuts(tree, sentence, cutSentence(tree, sentence, learnedCuts), told.edges);
  const all = statementsOf(tree, assemble(tree, sentence, cuts, told), near);
  const whole = all.filter((one) => one.whole);
  const own = whole.length > 0 ? whole : together(reading, all, index);
  const statements = [...own, ...aboutSpeaker(tree, within, near)];
  const subjects = subjectsOf(tree, sentence, statements, near);
  return statements
    .map((statement, k) => claimOf(reading, statement, statement.about ?? subjects[k] ?? null, near, index))
    .filter(({ start, end }) => !isAsked(reading.draft.report.text, start, end))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether a frame that is known reaches the end of a sentence, or stands behind its middle. */
const endsIn = ({ attribution: { cue } }: Telling, { start, end }: Sentence): boolean =>
  cue.some((one) => one.start * 2 > start + end || one.start < start);

/** A sentence as a whole is believed to say something where the parse finds no main verb, too. */
function together({ draft, tree }: Reading, all: readonly Statement[], index: number): readonly Statement[] {
  const words = trimmed(
    tree,
    all.flatMap((one) => one.words).sort((a, b) => a - b),
  );
  const stands = words.length > 1 && (spareVerbs(tree, words) > 0 || isTelegraphic(draft, tree, words, index));
  return stands ? [{ words, whole: true }] : [];
}

function claimOf(
  reading: Reading,
  statement: Statement,
  subject: Span | null,
  near: readonly Telling[],
  sentence: number,
): ReportClaim {
  const { draft, tree } = reading;
  const { words } = statement;
  const [first, last] = [words[0] as number, words[words.length - 1] as number];
  const span = { start: (tree.tokens[first] as Token).start, end: (tree.tokens[last] as Token).end };
  const except = gaps(tree, words);
  const within = (spans: readonly Span[]): number[] => inside(spans, span, except);
  const telling = innermost(near, span);
  const frame = telling?.attribution ?? null;
  const verbs = verbGroupOf(tree, words);
  return {
    start: span.start, // written out: a copy of an object with more added is built far slower
    end: span.end,
    exact: exactOf(draft.report.text, span),
    sentence,
    attribution: telling?.index ?? null,
    polarity: polarityOf(tree, verbs, words, frame),
    modality: modalityOf(tree, verbs, words, frame),
    mentions: within(draft.mentions),
    quantities: within(draft.quantities),
    timexes: within(draft.timexes),
    subject,
    except,
  };
}

/** Indices of the spans inside the claim and in none of its gaps; `spans` are in text order, so the search can start near. */
function inside(spans: readonly Span[], claim: Span, except: readonly Span[]): number[] {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < claim.start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let i = low; i < spans.length && (spans[i] as Span).start < claim.end; i++)
    if ((spans[i] as Span).end <= claim.end && !except.some((gap) => overlaps(gap, spans[i] as Span))) found.push(i);
  return found;
}

/** The shortest content that the claim stands in. */
function innermost(near: readonly Telling[], claim: Span): Telling | null {
  let best: Telling | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const telling of near)
    for (const piece of telling.content) {
      const shared = Math.min(piece.end, claim.end) - Math.max(piece.start, claim.start);
      if (shared * 2 <= claim.end - claim.start || piece.end - piece.start >= least) continue;
      [best, least] = [telling, piece.end - piece.start];
    }
  return best;
}
