import { expect, it } from "vitest";
import { compare, type Page } from "../src/index.js";
import { renderCsv, renderJson, renderMarkdown } from "../src/render/index.js";

/** Every place in a sentence where a word is looked up in a list. */
const tell = (word: string, count: number): string =>
  `${word} opens\n\nAbout ${count} ${word} were hurt in Velmar on Monday, officials said. At least ${count} ${word}s died. ` +
  `The ${word} weighed ${count} ${word} and cost ${count} ${word} dollars, ${count} name ${word}s, ${word} ${count} million and ${count} km/${word}. ` +
  `${word} said the ${word} was “${word}”. In ${word} 2014 it rose by ${count} ${word} per ${word}. ` +
  `Mr. ${word} told ${word} that ${count}-year-old ${word} had ${word}.`;

it.each(["constructor", "__proto__", "toString", "valueOf", "hasOwnProperty"])(
  "%s is a word like another, in a report, a name and a field",
  (word) => {
    const pages = [7, 9].map(
      (count): Page => ({
        input: `${word}${count}.txt`,
        format: "text",
        body: tell(word, count),
        given: { published: `2024-02-0${count}`, publisher: word, title: word },
        retrieved: null,
      }),
    );
    const edition = compare(pages);
    expect(edition.unread).toEqual([]);
    expect(edition.stories[0]?.reports).toHaveLength(2);
    for (const printed of [renderJson(edition, { pretty: false }), renderMarkdown(edition), renderCsv(edition)])
      expect(printed).not.toMatch(/\[native code\]|\[object /);
    const record = compare([
      {
        input: "a.json",
        format: "record",
        body: `{"${word}": 1, "title": "${word}", "text": ${JSON.stringify(tell(word, 7))}}`,
        given: {},
        retrieved: null,
      },
    ]);
    expect(record.stories[0]?.reports[0]?.text).toContain(`About 7 ${word} were hurt`);
  },
);
