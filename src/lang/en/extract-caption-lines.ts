import type { FurnitureRule } from "./extract-furniture-rule.js";

/** Lines that stand under a picture and tell what it shows. */
export const captionLines: readonly FurnitureRule[] = [
  {
    kind: "caption",
    longest: 400,
    pattern:
      /^(?:caption|photo caption|image caption|pictured(?: above| below| here)?|above|below|file(?: photo| image| picture| pic)?)\s?[:–—-]{1,2}\s?.{3,380}$/iu,
  },
  {
    kind: "caption",
    longest: 600,
    holds: ["in this"],
    pattern:
      /^(?:file\s?[-–—]\s?)?in this (?:\p{L}{3,9}\.?,?\s(?:\d{1,2},?\s)?(?:\d{4},?\s)?)?(?:file\s|undated\s|handout\s|image\s|frame\s|still\s|screen\s?|\p{L}+\s){0,4}(?:photo(?:graph)?|image|picture|grab|handout)\b.{3,560}$/iu,
  },
  {
    kind: "caption",
    longest: 400,
    holds: ["ap photo", "reuters", "getty images", "afp", "epa"],
    pattern:
      /^.{10,360}\b(?:ap photo|reuters|getty images|afp|epa)\s?\/\s?(?:\p{Lu}[\p{L}.'’-]+\s?){1,5}(?:\/\s?(?:\p{Lu}[\p{L}.'’-]+\s?){1,4}){0,2}[)\]]?$/iu,
  },
  {
    kind: "caption",
    longest: 600,
    holds: ["caption", "buy photo", "(published"],
    pattern:
      /\b(?:view full caption|hide caption|toggle caption|buy photo)\b|\(published (?:mon|tues|wednes|thurs|fri|satur|sun)day,[^()]{4,30}\)$/iu,
  },
  {
    kind: "caption",
    longest: 240,
    pattern:
      /^(?:(?:an? )?(?:mug ?shots?|booking photos?|photo(?:graph)?s?|pictures?|screenshots?|still) (?:of|from|shows?|taken|courtesy|provided)\b|courtesy (?:of )?\p{Lu}).{3,220}$/iu,
  },
  {
    kind: "caption",
    longest: 400,
    holds: [
      "(pictured",
      "(above",
      "(left",
      "(right",
      "(below",
      "pictured is",
      "pictured are",
      "pictured above",
      "pictured here",
    ],
    pattern: /(?:\((?:pictured|above|left|right|below)|\bpictured (?:is|are|above|here))(?!\p{L}).{0,250}[^.!?:"”’]$/iu,
  },
];
