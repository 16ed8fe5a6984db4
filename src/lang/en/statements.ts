/**
 * Bodies and papers that speak to all reporters alike: what they are called, and words of which one stands in a source that is theirs.
 * Reports that have something from the police have it from one source, however each was told.
 */
export const authorities: readonly (readonly [name: string, words: RegExp])[] = [
  [
    "court papers",
    /\b(?:court|charging|legal) (?:documents?|papers?|paperwork|records?|filings?)\b|\b(?:indictment|affidavit|lawsuit|criminal complaint|probable cause statement|arrest (?:report|warrant)s?)\b/iu,
  ],
  [
    "the police",
    /\b(?:police|cops?|sheriff(?:['’]s)?|deput(?:y|ies)|detectives?|troopers?|constables?|investigators?|officers? (?!of)|law enforcement|state patrol|highway patrol)\b|^officers?$/iu,
  ],
  [
    "prosecutors",
    /\b(?:prosecutors?(?:['’]s?)?|district attorney(?:['’]s)?|state['’]?s attorney(?:['’]s)?|attorney general)\b/iu,
  ],
  ["the coroner", /\b(?:coroner(?:['’]s)?|medical examiner(?:['’]s)?)\b/iu],
  ["the fire service", /\b(?:fire (?:department|chief|service|officials?)|firefighters?)\b/iu],
  ["the coast guard", /\bcoast ?guards?\b/iu],
];
