import { describe, expect, it } from "vitest";
import { findAttributions } from "../../src/annotate/attributions.js";
import { cutClaims } from "../../src/annotate/claims.js";
import { tokenise } from "../../src/annotate/tokens.js";
import type { Report, ReportClaim, Span } from "../../src/model/index.js";
import { plainReport } from "../plainReport.js";

function read(text: string, headline: Span | null = null): readonly ReportClaim[] {
  const report: Report = plainReport(text, { headline });
  const draft = { report, ...tokenise(report), mentions: [], entities: [], quantities: [], timexes: [] };
  return cutClaims({ ...draft, attributions: findAttributions(draft) });
}

const CUT: readonly (readonly [string, readonly string[]])[] = [
  [
    "The council has approved the bridge, marking a significant shift in city policy.",
    ["The council has approved the bridge", "marking a significant shift in city policy"],
  ],
  [
    "The fire killed four people and it destroyed two ferries.",
    ["The fire killed four people", "it destroyed two ferries"],
  ],
  [
    "The ferry, which was built in 1987, sank near the port.",
    ["The ferry, which was built in 1987, sank near the port", "which was built in 1987"],
  ],
  ["Officials said the harbour was closed.", ["the harbour was closed"]],
  ['“The ferry sank, and nobody saw it," Roe said on Monday.', ["The ferry sank", "nobody saw it"]],
  ["Lund police said a man faces several charges over it.", ["a man faces several charges over it"]],
  ["Officials said a man shot and killed his wife.", ["a man shot and killed his wife"]],
  ["The bear grabbed and badly hurt a child.", ["The bear grabbed and badly hurt a child"]],
  ["The guard refused and called his wife.", ["The guard refused", "called his wife"]],
  [
    "The thief fled the port in a van and fired at two guards.",
    ["The thief fled the port in a van", "fired at two guards"],
  ],
  ["(May 3, 2014) – A ferry sank off Lund on Friday.", ["A ferry sank off Lund on Friday"]],
  ["Lund – The mayor resigned on Friday.", ["The mayor resigned on Friday"]],
  ["Roe – Moen's heir – resigned on Friday.", ["Roe – Moen's heir – resigned on Friday"]],
  ["The guard came on Fri. and left on Sat. It was dark.", ["The guard came on Fri.", "left on Sat.", "It was dark"]],
  ["The terminal handles about 8,000 boxes daily.", ["The terminal handles about 8,000 boxes daily"]],
  ["No crew claimed responsibility.", ["No crew claimed responsibility"]],
  ["Head gets ninety days for the time served.", ["Head gets ninety days for the time served"]],
  [
    "Work at the pier, which burned in March, has stopped.",
    ["Work at the pier, which burned in March, has stopped", "which burned in March"],
  ],
  ["Make sure all boats are equipped with lamps.", []],
  ["Skarn Line, which runs nine ferries, said one had sunk.", ["which runs nine ferries", "one had sunk"]],
  ["A guard, who spoke on condition of anonymity, said one had sunk.", ["one had sunk"]],
  ["According to Lund-Skarn police, Roe and his son were alone.", ["Roe and his son were alone"]],
  ["According to a report from the port, one guard, 27, was hurt.", ["one guard, 27, was hurt"]],
  ["A guard was shot and killed near a pier.", ["A guard was shot and killed near a pier"]],
  ["The fire left a guard dead and three others injured.", ["The fire left a guard dead and three others injured"]],
  ["The guard was angry and left the port at noon.", ["The guard was angry", "left the port at noon"]],
  [
    "Two men were held and the fire remains under investigation.",
    ["Two men were held", "the fire remains under investigation"],
  ],
  ["The vote comes as Hale and Moen are touring the port.", ["The vote comes as Hale and Moen are touring the port"]],
  [
    "If the gate is shut, and the crew ignores that, the field floods.",
    ["If the gate is shut, and the crew ignores that, the field floods"],
  ],
  [
    "Moen was charged with four crimes, including arson, making threats and theft.",
    ["Moen was charged with four crimes, including arson, making threats and theft"],
  ],
  ["The crew left the boat when asked to do so by police.", ["The crew left the boat when asked to do so by police"]],
  [
    "Moen's strength among the crews who stay appears to be growing.",
    ["Moen's strength among the crews who stay appears to be growing"],
  ],
  ["The ferry was an old one, the Lund Herald reports.", ["The ferry was an old one"]],
  ["The harbour is closed, the mayor said.", ["The harbour is closed"]],
  ["The mayor praised the crew.", ["The mayor praised the crew"]],
  [
    "The ferry was carrying 212 passengers to Lund when the fire broke out on the car deck before dawn.",
    ["The ferry was carrying 212 passengers to Lund", "when the fire broke out on the car deck before dawn"],
  ],
  [
    "There are 11,000 soldiers in Lund, and a major storm is expected within days.",
    ["There are 11,000 soldiers in Lund", "a major storm is expected within days"],
  ],
  [
    "The ferry was built in 1998 and had passed a safety inspection in January.",
    ["The ferry was built in 1998", "had passed a safety inspection in January"],
  ],
  [
    "The number of dead has risen to 17, police chief Ada Roe said on Saturday.",
    ["The number of dead has risen to 17"],
  ],
  ["Brisk has begun to drill in the fjord, the mayor said in an interview.", ["Brisk has begun to drill in the fjord"]],
  ["The ferry passed an inspection, according to its operator, Skarn Line.", ["The ferry passed an inspection"]],
  ["If the wind drops, the ferry will sail.", ["If the wind drops, the ferry will sail"]],
  ["Will the ferry sail?", []],
  [
    "Police were searching for the captain, Ada Roe, who left the ship in the first lifeboat.",
    ["Police were searching for the captain, Ada Roe", "who left the ship in the first lifeboat"],
  ],
  [
    "The mayor sold the land, and her deputy, Ada Roe, has proposed a plan that would allow the town to keep the land it has bought in Lund, though details remain unclear.",
    [
      "The mayor sold the land",
      "her deputy, Ada Roe, has proposed a plan that would allow the town to keep the land it has bought in Lund",
      "though details remain unclear",
    ],
  ],
  ["The decision, they argued, was necessary.", ["The decision, they argued, was necessary"]],
  [
    "Lund has long requested these boats, arguing that they are needed.",
    ["Lund has long requested these boats", "they are needed"],
  ],
  [
    "In an effort to save the pier, the council has sent two divers, adding to the costs of the town.",
    ["In an effort to save the pier, the council has sent two divers", "adding to the costs of the town"],
  ],
  [
    "After the storm, the port closed its gates and sent the crews home.",
    ["After the storm, the port closed its gates", "sent the crews home"],
  ],
  [
    "He joined the club that bought the boats and sold the pier.",
    ["He joined the club that bought the boats and sold the pier"],
  ],
  ["“If they drill, the cod will be gone,” Ada Roe said.", ["If they drill, the cod will be gone"]],
  [
    "That should be enough to win the cup, but it will push the club into debt.",
    ["That should be enough to win the cup", "it will push the club into debt"],
  ],
  ["The plan comes at a time when the port is closed.", ["The plan comes at a time when the port is closed"]],
  ["The company plans to sell the ferry.", ["The company plans to sell the ferry"]],
  ["The ban covers diesel cars.", ["The ban covers diesel cars"]],
  ["Passing the trade agreement of the north.", []],
  ["She's sitting on the sofa.", ["She's sitting on the sofa"]],
  ["That's not Lund; that's the old port.", ["That's not Lund", "that's the old port"]],
  ["Some of the boats were taken in; some were not.", ["Some of the boats were taken in", "some were not"]],
  ["For more, sign up for the letter.", []],
  ["A view of the harbour", []],
  ["Twelve dead and forty hurt in the north.", ["Twelve dead and forty hurt in the north"]],
  ["The mayor, in a brief interview on Saturday, said the ferry was a wreck.", ["the ferry was a wreck"]],
  [
    "The old boats are as fast and easily steered as they have been in the past.",
    ["The old boats are as fast and easily steered as they have been in the past"],
  ],
  [
    "The mayor is a guest of the club and she was married there.",
    ["The mayor is a guest of the club", "she was married there"],
  ],
  [
    "Ada Roe — a trained surgeon — has been mayor since 2011.",
    ["Ada Roe — a trained surgeon — has been mayor since 2011"],
  ],
  [
    "If you are the mayor and you think the port will close, then you are willing to pay.",
    ["If you are the mayor and you think the port will close, then you are willing to pay"],
  ],
  ["They do not make a call on which port is better.", ["They do not make a call on which port is better"]],
  ["She plans to vote on Monday but is undecided.", ["She plans to vote on Monday", "is undecided"]],
  [
    "Ada Roe said workers would be released into the market and hired back at lower pay.",
    ["workers would be released into the market and hired back at lower pay"],
  ],
  [
    "He bought a boat from the mayor, who has pledged to leave office, and he sold a house.",
    ["He bought a boat from the mayor", "who has pledged to leave office", "he sold a house"],
  ],
  [
    "“They are here because he gives them all this for free,” Moen shot back with a laugh.",
    ["They are here", "because he gives them all this for free"],
  ],
  [
    "The council insisted that lifting the ban was not a response to the club.",
    ["lifting the ban was not a response to the club"],
  ],
  [
    "The mayor said that the club has launched a boat and that it could hit the pier.",
    ["the club has launched a boat", "it could hit the pier"],
  ],
  ["The mayor is, in fact, appealing to the voters.", ["The mayor is, in fact, appealing to the voters"]],
  [
    "The talk is cheap, compared to what the clubs are doing.",
    ["The talk is cheap, compared to what the clubs are doing"],
  ],
  [
    "About 40 people were being treated and three people were still missing.",
    ["About 40 people were being treated", "three people were still missing"],
  ],
  ["The boats that carried fish and oil were sunk.", ["The boats that carried fish and oil were sunk"]],
  ["Police believe the mayor and three people were hurt.", ["the mayor and three people were hurt"]],
  [
    "The council said Wednesday that failure to pass a new plan would hurt the town.",
    ["failure to pass a new plan would hurt the town"],
  ],
  [
    "While the mayor has offered few details on how she would end the strike, deputy mayor Per Moen has proposed a plan.",
    [
      "While the mayor has offered few details on how she would end the strike",
      "deputy mayor Per Moen has proposed a plan",
    ],
  ],
  [
    "The army, bolstered by an estimated 50,000 soldiers, is conducting a large attack on the port.",
    ["The army, bolstered by an estimated 50,000 soldiers, is conducting a large attack on the port"],
  ],
  ["The ferry lay off the northern tip of the island.", ["The ferry lay off the northern tip of the island"]],
  [
    "The mayor said he had told a lie at an event in Norfolk in which he said he had served in Lund.",
    ["he had told a lie at an event in Norfolk", "he had served in Lund"],
  ],
  [
    "Three people were killed and more than 260 were injured.",
    ["Three people were killed", "more than 260 were injured"],
  ],
  ["But that attitude is common in Lund.", ["that attitude is common in Lund"]],
  ["Neither the mayor nor her deputy would comment.", ["Neither the mayor nor her deputy would comment"]],
  [
    "Police said Ada Moen, 44, of Elm Drive in Lund, had just returned from the range.",
    ["Ada Moen, 44, of Elm Drive in Lund, had just returned from the range"],
  ],
  [
    "The trouble here, Mr. Moen says, is that the records are gone.",
    ["The trouble here, Mr. Moen says, is that the records are gone"],
  ],
  [
    "They are afraid of the plan, which he said would spoil the water.",
    ["They are afraid of the plan", "which he said would spoil the water"],
  ],
  ["The poll counts voters who said they would come.", ["The poll counts voters who said they would come"]],
  ["Police did not say whether the ferry sank.", ["Police did not say whether the ferry sank"]],
  ["There were fears that the dam would break.", ["There were fears that the dam would break"]],
  [
    "Officers found the captain lying on deck with a gunshot wound.",
    ["Officers found the captain lying on deck with a gunshot wound"],
  ],
  [
    "He was undergoing surgery and expected to survive, officials said.",
    ["He was undergoing surgery and expected to survive"],
  ],
  ["They want a studied, shrugging pose.", ["They want a studied, shrugging pose"]],
  [
    "The mayor said everyone backed the bridge and that Attorney-General Ada Roe was working hard to get it built.",
    ["everyone backed the bridge", "Attorney-General Ada Roe was working hard to get it built"],
  ],
  ["In the old town of Lund, where Moen grew up, the mayor said Roe was the only choice.", ["Roe was the only choice"]],
  [
    "Any guest who is not the host and is asked to speak is counted.",
    ["Any guest who is not the host and is asked to speak is counted"],
  ],
  ["The mayor was in the church when it happened.", ["The mayor was in the church when it happened"]],
  ["When asked who would pay, the mayor left the room.", ["the mayor left the room"]],
  ["Letter from Lund.", []],
  [
    "Four were wounded and Erica Hale, a resident of Lund, was killed at the club.",
    ["Four were wounded", "Erica Hale, a resident of Lund, was killed at the club"],
  ],
  [
    "Three guests died at the inn and a fourth died in the port.",
    ["Three guests died at the inn", "a fourth died in the port"],
  ],
  [
    "The council will meet after this month and is expected to close the port.",
    ["The council will meet after this month", "is expected to close the port"],
  ],
  ["It continued: “The port has closed for good.”", ["The port has closed for good"]],
  ["As we announced last year, our aim is to own the port.", ["our aim is to own the port"]],
  [
    "The rule has been that under the law, the firm can't build the port.",
    ["The rule has been that under the law, the firm can't build the port"],
  ],
  ["Always treat ropes as if they were wet.", []],
  ["The crew left, after hearing what the mayor had said.", ["The crew left, after hearing what the mayor had said"]],
  [
    "Police said the two sailors then fled in a boat and drove to the port.",
    ["the two sailors then fled in a boat", "drove to the port"],
  ],
  [
    "Fighters from the north, which borders Lund, and their allies have tried to cross the river.",
    ["Fighters from the north, which borders Lund, and their allies have tried to cross the river"],
  ],
  ["“Why does the board punish a single crew,” said Ada Roe, a lawyer.", []],
  [
    "Ola Brandt is scheduled to testify at noon before a board that is weighing the fire.",
    ["Ola Brandt is scheduled to testify at noon before a board that is weighing the fire"],
  ],
  ["The guest was taken to Lund but died in the night.", ["The guest was taken to Lund", "died in the night"]],
  ["The boat was released and rented in the night.", ["The boat was released and rented in the night"]],
  [
    "The pipeline, which would ship oil to the coast, is opposed by farmers.",
    ["The pipeline, which would ship oil to the coast, is opposed by farmers", "which would ship oil to the coast"],
  ],
  ["UPDATE: The port has closed.", ["The port has closed"]],
  ["There is one rule: the port closes at night.", ["There is one rule: the port closes at night"]],
  ["Roe believes at least two other boats were near.", ["at least two other boats were near"]],
];

describe("cutClaims cuts", () => {
  it.each(CUT)("%s", (text, expected) => {
    expect(read(text).map((c) => c.exact)).toEqual(expected);
  });

  it("gives a tail and a second verb the subject they lack", () => {
    const text = "The council has approved the bridge, marking a shift in policy, and has closed the old road.";
    const subjects = read(text).map((c) => (c.subject === null ? null : text.slice(c.subject.start, c.subject.end)));
    expect(subjects).toEqual([null, "The council", "The council"]);
  });

  it.each([
    ["“It sank,” the mayor said, pointing at the pier in the old port.", [null, "the mayor"]],
    ["She praised the mayor of Lund, who voted against the plan.", [null, "the mayor"]],
    ["The fire hit the 700 block of Elm Street, which is south of the port.", [null, "the 700 block of Elm Street"]],
    ["In the old town, the club bought a pier on Monday and sold the boats.", [null, "the club"]],
    ["The club hoped for more, but having a boat was not the answer.", [null, null]],
    ["Police are looking for Ada Roe, 21, who lives in Lund.", [null, "Ada Roe"]],
    ["The coin fell on Monday but there would appear to be some demand.", [null, null]],
    ["Moen said that the boat lost its mast and sank off the cape.", [null, "the boat"]],
    ["“We are proud of the port,” Moen said, pointing at the quay.", [null, "Moen"]],
    ["The firm has three aims — raising old boats; selling the hulls abroad.", [null, "The firm", null]],
    ["The crowd laughed when two actors, playing Roe and Moen, fell into the harbour.", [null, "two actors"]],
    [
      "The crew began to row but, for fear of the rocks, was unable to keep up and lost the boat.",
      [null, "The crew", "The crew"],
    ],
  ] as const)("%s", (text, expected) => {
    const subjects = read(text).map((c) => (c.subject === null ? null : text.slice(c.subject.start, c.subject.end)));
    expect(subjects).toEqual(expected);
  });

  it("gives every claim words, in order", () => {
    const text =
      "Ada Roe said she was not certain the new rule would apply to her club, but planned to follow it until it was clear.";
    for (const claim of read(text)) expect(claim.exact.length).toBeGreaterThan(1);
  });

  it("finds the antecedent of which, brackets and all", () => {
    const text = "The port uses Long Arm Crane Systems (LACS), which have a reach of up to 90 metres.";
    const subjects = read(text).map((c) => (c.subject === null ? null : text.slice(c.subject.start, c.subject.end)));
    expect(subjects.at(-1)).toBe("Long Arm Crane Systems (LACS)");
  });

  it("leaves an inserted relative clause out of the statement around it", () => {
    const text = "The ferry, which was built in 1987, sank near the port.";
    expect(read(text)[0]?.except.map((s) => text.slice(s.start, s.end))).toEqual(["which was built in 1987,"]);
  });

  it("ties content to its attribution and the report's own words to none", () => {
    const claims = read("Officials said the harbour was closed. The ferry sank.");
    expect(claims.map((c) => c.attribution)).toEqual([0, null]);
  });

  it("takes no claims from a headline, unless there is nothing else", () => {
    const text = "Ferry sinks near the port\n\nThe ferry sank at noon.";
    expect(read(text, { start: 0, end: 25 }).map((c) => c.exact)).toEqual(["The ferry sank at noon"]);
    expect(read("Ferry sinks near the port", { start: 0, end: 25 })).toHaveLength(1);
  });
});

describe("polarity and modality", () => {
  it.each([
    ["The ferry did not sink.", "negative", "asserted"],
    ["No passengers were hurt.", "negative", "asserted"],
    ["None of her pupils was hurt.", "negative", "asserted"],
    ["Nobody in Lund had been told to leave.", "negative", "asserted"],
    ["Neither town has yet answered.", "negative", "asserted"],
    ["The divers found no trace of the boat.", "negative", "asserted"],
    ["Some 80,000 homes were without power.", "negative", "asserted"],
    ["The crew failed to close the gate.", "negative", "asserted"],
    ["The council has yet to answer.", "negative", "asserted"],
    ["The mayor refrained from naming the firm.", "negative", "asserted"],
    ["The mayor did not fail to name the firm.", "positive", "asserted"],
    ["The ferry was no longer in use.", "negative", "asserted"],
    ["Not only the crew were saved.", "positive", "asserted"],
    ["The wind reached no more than 80 km/h.", "positive", "asserted"],
    ["They cannot just talk about boats.", "negative", "asserted"],
    ["The crew closed the gate without a sound.", "positive", "asserted"],
    ["The ferry sank.", "positive", "asserted"],
    ["The ferry will sail on Monday.", "positive", "forecast"],
    ["The ferry is going to sail on Monday.", "positive", "forecast"],
    ["The ferry is expected to sail on Monday.", "positive", "forecast"],
    ["The ferry could not sail.", "negative", "asserted"],
    ["The ferry might not sail.", "negative", "forecast"],
    ["The company plans to sell the ferry.", "positive", "planned"],
    ["The company is to sell the ferry.", "positive", "planned"],
    ["The company is preparing to sell the ferry.", "positive", "planned"],
    ["The company vowed to sell the ferry.", "positive", "planned"],
    ["The city should close the port.", "positive", "opinion"],
    ["If the wind drops, the ferry will sail.", "positive", "conditional"],
    ["The ferry would have sailed.", "positive", "conditional"],
    ["The crew looked as if they had won.", "positive", "asserted"],
    ["The boat may have been stolen.", "positive", "conditional"],
    ["The boat may sink.", "positive", "forecast"],
    ["Police would like to speak to the captain.", "positive", "planned"],
    ["The mayor did not want to name the firm.", "negative", "asserted"],
    ["There is not a lot the mayor can do.", "negative", "asserted"],
    ["Police do not believe there are more boats.", "negative", "opinion"],
    ["The club is building a pier that will hold if the ice breaks.", "positive", "asserted"],
  ])("%s", (text, polarity, modality) => {
    expect(read(text).map((c) => [c.polarity, c.modality])).toEqual([[polarity, modality]]);
  });
});

describe("what a frame makes of its content", () => {
  it.each([
    ["The mayor said the council would close the port.", "positive", "forecast"],
    ["The mayor says the port would close if it froze.", "positive", "conditional"],
    ["Officials did not believe the plan would change the course of the war.", "negative", "forecast"],
    ["The mayor denied that the gate was open.", "negative", "asserted"],
    ["The mayor asked whether the gate was open.", "positive", "asserted"],
    ["The mayor believes the gate was open.", "positive", "opinion"],
    ["The mayor said the gate was open.", "positive", "asserted"],
  ])("%s", (text, polarity, modality) => {
    expect(read(text).map((c) => [c.polarity, c.modality])).toEqual([[polarity, modality]]);
  });
});

describe("every claim", () => {
  it("is its slice, without marks at its ends", () => {
    const text =
      "“The pier burned,” Brandt said; two boats, which were old, sank – and one (the smallest) drifted away.";
    for (const claim of read(text)) {
      expect(claim.exact).toBe(text.slice(claim.start, claim.end));
      expect(claim.exact).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N})]$/u);
    }
  });
});
