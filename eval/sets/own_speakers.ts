import { join } from "node:path";
import { findEntities } from "../../src/annotate/entities.js";
import { resolveSpeakers } from "../../src/annotate/speakers.js";
import { tokenise } from "../../src/annotate/tokens.js";
import type { Attribution, Report, Span } from "../../src/model/index.js";
import { plainReport } from "../../test/plainReport.js";
import { readLines, utf16Offsets } from "../lines.js";
import type { Metric, Scorer } from "../metric.js";

interface Article {
  readonly doc: string;
  readonly text: string;
  readonly attributions: readonly Readonly<
    Record<"source" | "cue" | "content", readonly (readonly [number, number])[] | undefined>
  >[];
}

/** Hand labels: for each gold attribution with a source, where the speaker's name stands (UTF-16), or null for an unnamed one. */
interface Labelled {
  readonly doc: string;
  readonly part: "dev" | "test";
  readonly labels: readonly { attribution: number; speaker: readonly [number, number] | null }[];
}

/**
 * Speakers of gold attributions of PolNeAR articles: share of sources tied to the entity they mean, or rightly left
 * unnamed. Names, pronouns and noun phrases; then those alone whose source holds no name of the speaker.
 */
export const score: Scorer = (directory) => {
  const labels = readLines<Labelled>(join(import.meta.dirname, "../labels/speakers.jsonl"));
  const articles = new Map(
    readLines<Article>(join(directory, "../polnear/dev.jsonl")).map((article) => [article.doc, article]),
  );
  return (["dev", "test"] as const).flatMap((part) => {
    const all = labels
      .filter((one) => one.part === part)
      .flatMap((one) => judge(one, articles.get(one.doc) as Article));
    return [
      share(`speaker, ${part}, all sources`, all),
      share(
        `speaker, ${part}, pronouns and noun phrases`,
        all.filter(({ named }) => !named),
      ),
    ];
  });
};

interface Verdict {
  readonly right: boolean;
  readonly named: boolean;
}

const share = (name: string, verdicts: readonly Verdict[]): Metric => ({
  name,
  value: (100 * verdicts.filter(({ right }) => right).length) / Math.max(1, verdicts.length),
  peers: `of ${verdicts.length}`,
});

function judge({ labels }: Labelled, article: Article): readonly Verdict[] {
  const spoken = resolve(article);
  return labels.map(({ attribution, speaker }) => {
    const { source, speaker: id } = spoken.attributions[attribution] as Attribution;
    const entity = spoken.entities.find((one) => one.id === id);
    const named = entity === undefined ? undefined : entity.mentions.map((m) => spoken.mentions[m] as Span);
    const right =
      speaker === null
        ? id === null || id.startsWith("u")
        : named?.some(({ start, end }) => start < speaker[1] && speaker[0] < end) === true;
    return { right, named: holdsName(article.text, source[0] as Span, speaker) };
  });
}

/** Whether a word of the speaker's name stands in the source. */
function holdsName(text: string, source: Span, speaker: readonly [number, number] | null): boolean {
  if (speaker === null) return false;
  const words = text.slice(source.start, source.end);
  return text
    .slice(...speaker)
    .split(" ")
    .some((word) => word.length > 2 && words.includes(word));
}

function resolve(article: Article) {
  const at = utf16Offsets(article.text);
  const spans = (list: readonly (readonly [number, number])[] | undefined | null) =>
    (list ?? []).map(([s, e]) => ({ start: at(s), end: at(e) }));
  const attributions = article.attributions.map(({ source, cue, content }): Attribution => {
    const contents = spans(content);
    const quoted = /["“]/.test(
      article.text.slice(Math.max(0, (contents[0]?.start ?? 0) - 1), (contents[0]?.start ?? 0) + 1),
    );
    return {
      source: spans(source),
      cue: spans(cue),
      content: contents,
      kind: quoted ? "direct" : "indirect",
      speaker: null,
      anonymous: false,
      via: [],
    };
  });
  const read = { report: asReport(article), ...tokenise(asReport(article)) };
  return resolveSpeakers({ ...read, ...findEntities(read), quantities: [], timexes: [], attributions });
}

const asReport = ({ doc, text }: Article): Report => plainReport(text, { id: doc, input: doc });
