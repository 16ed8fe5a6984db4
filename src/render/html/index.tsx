import type { Edition } from "../../model/index.js";
import { slim } from "../carried/slim.js";
import { headingOf } from "../view/headline.js";
import { shown } from "../view/shown.js";
import { type StoryView, toStoryView } from "../view/story.js";
import { About } from "./About.js";
import { FIRST, FIRST_HASH, SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from "./assets.js";
import { Contents } from "./Contents.js";
import { neededDirections } from "./directions.js";
import { Help } from "./Help.js";
import { Masthead } from "./Masthead.js";
import type { HtmlOptions } from "./options.js";
import { packed } from "./packed.js";
import { Story } from "./Story.js";

/**
 * Nothing is loaded from anywhere, only the page's own scripts and style run (by hash), and no form or base address can
 * lead elsewhere: whatever a report holds stays text.
 */
const POLICY = `default-src 'none'; script-src '${FIRST_HASH}' '${SCRIPT_HASH}'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** The page: one self-contained HTML file that asks nothing of any network and reads well without scripts. */
export function renderHtml(edition: Edition, options: HtmlOptions): string {
  const stories = edition.stories.map((ledger, i) =>
    toStoryView(ledger, edition.stories.length > 1 ? `s${i + 1}-` : ""),
  );
  const page = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="generator" content={`Variorum ${options.version}`} />
        <title>{titleOf(stories)}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <script dangerouslySetInnerHTML={{ __html: FIRST }} />
        <a class="skip" href="#main">
          Skip to the story
        </a>
        <Masthead />
        <main id="main">
          <Contents stories={stories} />
          {stories.length === 0 && <p class="none">No story could be made of what was given.</p>}
          {stories.map((story) => (
            <Story story={story} />
          ))}
          <About edition={edition} options={options} />
        </main>
        <Help />
        <p class="vh" role="status" aria-live="polite" id="says" />
        <Packed edition={edition} />
        <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />
      </body>
    </html>
  );
  return `<!doctype html>\n${neededDirections(shown(page.toString()))}\n`;
}

const titleOf = (stories: readonly StoryView[]): string =>
  stories.length === 1 ? `${headingOf((stories[0] as StoryView).ledger).words} – Variorum` : "Variorum";

/** The edition rides along as a block of data, which no browser runs; base64 can't end it early. */
const Packed = ({ edition }: { edition: Edition }) => (
  <script type="application/octet-stream" id="edition" dangerouslySetInnerHTML={{ __html: packed(slim(edition)) }} />
);
