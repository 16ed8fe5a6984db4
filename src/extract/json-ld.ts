type Fields = Readonly<Record<string, unknown>>;

/** A block of more characters is left out: no page says that much of itself in good faith. */
const LONGEST = 2_000_000;
/** Objects looked into, over all blocks. */
const MOST_NODES = 5000;
const ARTICLE =
  /(?:^|[/:])(?:(?:News|Reportage|Opinion|Analysis|Background|Review|AskPublic)?NewsArticle|(?:Scholarly|Tech|Satirical|Advertiser)?Article|ReportageNewsArticle|BlogPosting|LiveBlogPosting|Report|WebPage(?=#article))$/i;

/** The schema.org article that a page's JSON-LD blocks describe, with references within them resolved; null when there is none. */
export function articleOf(blocks: readonly string[]): Fields | null {
  const nodes = blocks.flatMap((block) => nodesOf(parseLoosely(block)));
  const byId = new Map(nodes.map((node) => [node["@id"], node] as const));
  const article = nodes.find((node) => isArticle(node)) ?? null;
  return article === null ? null : resolve(article, byId);
}

/** Objects of a value: of lists, of `@graph`, and the main entity of a page. */
function nodesOf(value: unknown): readonly Fields[] {
  const found: Fields[] = [];
  const open: unknown[] = [value];
  while (open.length > 0 && found.length < MOST_NODES) {
    const next = open.shift();
    if (Array.isArray(next)) open.push(...next.slice(0, MOST_NODES));
    else if (typeof next === "object" && next !== null) {
      const node = next as Fields;
      found.push(node);
      open.push(node["@graph"], node.mainEntity, node.mainEntityOfPage, node.hasPart);
    }
  }
  return found;
}

function isArticle(node: Fields): boolean {
  const types = [node["@type"]].flat();
  return types.some((type) => typeof type === "string" && ARTICLE.test(type));
}

/** `{"@id": …}` in the places that matter stands for the object of that id. */
function resolve(article: Fields, byId: ReadonlyMap<unknown, Fields>): Fields {
  const follow = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(follow);
    const id = (value as Fields | null | undefined)?.["@id"];
    const named = (value as Fields | null | undefined)?.name;
    return id !== undefined && named === undefined ? (byId.get(id) ?? value) : value;
  };
  return {
    ...article,
    author: follow(article.author),
    publisher: follow(article.publisher),
    creator: follow(article.creator),
  };
}

/** JSON as sites write it: in comments or CDATA, with raw line ends in strings, with commas too many. */
function parseLoosely(block: string): unknown {
  if (block.length > LONGEST) return null;
  const bare = block
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|(?:\/\/\s*|\/\*\s*)?\]\]>(?:\s*\*\/)?)\s*;?\s*$/, "");
  return tryParse(bare) ?? tryParse(mend(bare));
}

function mend(json: string): string {
  return json
    .replace(/[\p{Cc}\s]+/gu, " ")
    .replace(/,\s{0,20}([\]}])/g, "$1")
    .replace(/;\s*$/, "");
}

function tryParse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
}
