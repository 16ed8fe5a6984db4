import type { PageMetadata } from "../model/index.js";
import { fieldText, nameText } from "./json-fields.js";
import { plainText } from "./plain-text.js";

type Fields = Readonly<Record<string, unknown>>;

/** A record's text and what it says of itself. */
export interface Shaped {
  readonly text: string | null;
  readonly metadata: PageMetadata;
}

/** Reads a record by the names of its fields: ours, IPTC ninjs 1 and 2, schema.org. */
export function shapeOf(record: Fields): Shaped {
  const isArticle = record["@type"] !== undefined || record.articleBody !== undefined;
  return { text: textOf(record), metadata: compact(isArticle ? schemaOrg(record) : plainOrNinjs(record)) };
}

function textOf(record: Fields): string | null {
  const plain = [
    record.text,
    record.body_text,
    record.articleBody,
    bodyOf(record, "text/plain"),
    record.body,
    record.content,
  ];
  const found = plain.find((value): value is string => typeof value === "string");
  if (found !== undefined) return found;
  const marked = [record.body_xhtml, record.body_html, bodyOf(record, "html")];
  const html = marked.find((value): value is string => typeof value === "string");
  return html === undefined ? null : plainText(html);
}

/** ninjs 2 and 3 keep bodies in a list, each with its content type. */
function bodyOf(record: Fields, type: string): unknown {
  const bodies = Array.isArray(record.bodies) ? (record.bodies as unknown[]) : [];
  const body = bodies.find((entry) => fieldText((entry as Fields | null)?.contenttype)?.includes(type));
  return (body as Fields | undefined)?.value;
}

function plainOrNinjs(record: Fields): Loose {
  return {
    id: fieldText(record.id) ?? fieldText(record.guid) ?? fieldText(record.uri) ?? fieldText(record.altids),
    url: webAddress(record.url) ?? webAddress(record.link) ?? webAddress(record.canonical) ?? webAddress(record.uri),
    publisher: nameText(record.publisher) ?? nameText(record.infosources) ?? nameText(record.outlet),
    title: fieldText(record.title) ?? fieldText(record.headline) ?? headlineIn(record.headlines),
    byline: nameText(record.byline) ?? nameText(record.by) ?? nameText(record.author) ?? nameText(record.authors),
    published:
      fieldText(record.published) ??
      fieldText(record.firstcreated) ??
      fieldText(record.date) ??
      fieldText(record.contentcreated),
    modified: fieldText(record.modified) ?? fieldText(record.versioncreated) ?? fieldText(record.updated),
    language: fieldText(record.language) ?? fieldText(record.lang),
  };
}

function schemaOrg(record: Fields): Loose {
  return {
    id: fieldText(record.id) ?? fieldText(record.identifier),
    url: webAddress(record.url) ?? webAddress(record.mainEntityOfPage) ?? webAddress(record["@id"]),
    publisher: nameText(record.publisher) ?? nameText(record.sourceOrganization),
    title: fieldText(record.headline) ?? fieldText(record.name) ?? fieldText(record.title),
    byline: nameText(record.author) ?? nameText(record.creator),
    published: fieldText(record.datePublished) ?? fieldText(record.dateCreated),
    modified: fieldText(record.dateModified),
    language:
      fieldText(record.inLanguage) ?? fieldText((record.inLanguage as Fields | null | undefined)?.alternateName),
  };
}

function headlineIn(headlines: unknown): string | undefined {
  return Array.isArray(headlines) ? fieldText((headlines[0] as Fields | null)?.value) : undefined;
}

function webAddress(value: unknown): string | undefined {
  const text = fieldText(value) ?? fieldText((value as Fields | null | undefined)?.["@id"]);
  return text !== undefined && /^https?:\/\//i.test(text) ? text : undefined;
}

type Loose = { readonly [Key in keyof PageMetadata]: PageMetadata[Key] | undefined };

/** The fields that say something. */
export function compact(fields: Loose): PageMetadata {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as PageMetadata;
}
