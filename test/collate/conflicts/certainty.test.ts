import { table } from "../flags.js";

table(
  ["certainty"],
  [
    [
      "The president officially authorised the strikes on the port.",
      "The president has authorised the strikes on the port, according to unnamed officials.",
    ],
    [
      "The prime minister announced that the ban on drilling will be lifted.",
      "The ban on drilling will be lifted, people familiar with the matter said.",
    ],
    ["The government formally recognised the union.", "The government has recognised the union, two sources said."],
    [
      "The bank confirmed the sale of its branch in Rome.",
      "The bank has agreed the sale of its branch in Rome, according to people close to the talks.",
    ],
    [
      "The army officially announced the death of the general.",
      "The army has reportedly been told of the death of the general.",
    ],
    [
      "The ministry announced the closure of the mine.",
      "The ministry has decided on the closure of the mine, officials said on condition of anonymity.",
    ],
    ["The club officially named Ida Falk as its coach.", "The club has reportedly named Ida Falk as its coach."],
    [
      "The company formally dismissed its chairman.",
      "The company has dismissed its chairman, a person with knowledge of the decision said.",
    ],
    [
      "The mayor announced the resignation of the police chief.",
      "The police chief has handed in his resignation, sources told the paper.",
    ],
    [
      "The palace officially announced the engagement of the prince.",
      "The engagement of the prince is rumoured at the palace.",
    ],
    ["The agency confirmed the recall of the drug.", "The recall of the drug was reportedly ordered by the agency."],
    [
      "The commission formally opened an inquiry into the merger.",
      "The commission has opened an inquiry into the merger, according to sources.",
    ],
    [
      "The court officially announced the verdict against the mayor.",
      "The court has reportedly reached a verdict against the mayor.",
    ],
    [
      "The navy confirmed the loss of the submarine.",
      "The loss of the submarine is unconfirmed, and the navy is searching.",
    ],
    ["The airline announced the order of 40 jets.", "The airline has allegedly placed the order of 40 jets."],
    ["Mira Hale was the owner of the boat that sank.", "Mira Hale may have been the owner of the boat that sank."],
    ["The mill is probably a total loss, the mayor said.", "The mill is a total loss, the mayor said."],
  ],
  [
    [
      "The president officially authorised the strikes on the port.",
      "The president authorised the strikes on the port.",
    ],
    [
      "The president authorised the strikes on the port.",
      "The president authorised the strikes on the port, according to unnamed officials.",
    ],
    ["The bank confirmed the sale of its branch in Rome.", "The bank announced the sale of its branch in Rome."],
    ["The club has reportedly named Ida Falk as its coach.", "The club has named Ida Falk as its coach, sources said."],
    ["The ministry announced the closure of the mine.", "The minister said the mine would close."],
    ["The mine will close, sources said.", "The mine will close, people familiar with the plan said."],
    ["The mine will close, the ministry said.", "The mine will close, the minister said."],
    ["The government formally recognised the union.", "The union was recognised by the government."],
    ["The agency confirmed the recall of the drug.", "The agency recalled the drug."],
    ["The palace announced the engagement of the prince.", "The prince is engaged, the palace said."],
    ["The mayor said the police chief would resign.", "The mayor told reporters that the police chief would resign."],
    ["The army reported the death of the general.", "The general died, the army said."],
    ["The company formally dismissed its chairman.", "The company has formally dismissed its chairman."],
    ["The verdict was announced by the court.", "The court announced its verdict."],
    ["The airline reportedly ordered 40 jets.", "The airline allegedly ordered 40 jets."],
    [
      "The harbour watch confirmed that Tor Hale steered the ferry.",
      "One of the four, Tor Hale steered the ferry, it was said.",
    ],
    ["The festival opens in May with a parade of boats.", "The festival opens on 3 May with a parade of boats."],
    ["The mayor asked whether the gate may be open at night.", "The mayor asked whether the gate is open at night."],
  ],
);
