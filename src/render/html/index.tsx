import type { Edition } from "../../model/index.js";

export interface HtmlOptions {
  /** Variorum's version, for the page's own account of itself. */
  readonly version: string;
}

/** The page: one self-contained HTML file. */
export function renderHtml(edition: Edition, { version }: HtmlOptions): string {
  const page = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Variorum</title>
      </head>
      <body>
        {edition.stories.map(({ id, title, entries }) => (
          <section id={id}>
            <h1 dir="auto">{title.exact}</h1>
            <ol>
              {entries.map((entry) => (
                <li id={entry.id} dir="auto">
                  {entry.standing}: {entry.topic}
                </li>
              ))}
            </ol>
          </section>
        ))}
        <footer>Variorum {version}</footer>
      </body>
    </html>
  );
  return `<!doctype html>\n${page.toString()}\n`;
}
