import { table } from "../flags.js";

table(
  ["holder"],
  [
    [
      "Opposition lawmakers complained that the decision came two years too late.",
      "Lawmakers of the governing party complained that the decision came two years too late.",
    ],
    ["Ida Falk said the dam was built without a permit.", "Mona Lind said the dam was built without a permit."],
    ["“The dam was built without a permit,” said Ida Falk.", "“The dam was built without a permit,” said Mona Lind."],
    [
      "Senator Ida Falk warned that the bank would run out of cash by spring.",
      "Senator Mona Lind warned that the bank would run out of cash by spring.",
    ],
    ["The dam will not hold another winter, Ida Falk said.", "The dam will not hold another winter, Mona Lind said."],
    [
      "Supporters of the mayor called the inquiry a waste of public money.",
      "Opponents of the mayor called the inquiry a waste of public money.",
    ],
    [
      "Ida Falk told reporters that the brakes had failed on the hill.",
      "Mona Lind told reporters that the brakes had failed on the hill.",
    ],
    [
      "According to Ida Falk, the brakes had failed on the hill.",
      "According to Mona Lind, the brakes had failed on the hill.",
    ],
    [
      "Captain Ida Falk said the engine caught fire after take-off.",
      "Captain Mona Lind said the engine caught fire after take-off.",
    ],
    [
      "Ida Falk claimed that the votes had been counted twice.",
      "Mona Lind claimed that the votes had been counted twice.",
    ],
    ["Ida Falk admitted that the money was spent on cars.", "Mona Lind admitted that the money was spent on cars."],
    [
      "“We were too slow to warn the villages,” Ida Falk said.",
      "“We were too slow to warn the villages,” Mona Lind said.",
    ],
    [
      "Ida Falk argued that the tax would hurt small farmers.",
      "Mona Lind argued that the tax would hurt small farmers.",
    ],
    ["The tax will hurt small farmers, said Ida Falk.", "The tax will hurt small farmers, said Mona Lind."],
    [
      "Ida Falk believes the tunnel will be finished by autumn.",
      "Mona Lind believes the tunnel will be finished by autumn.",
    ],
    ["Police said the car was stolen from a shop in Lund.", "Relatives said the car was stolen from a shop in Lund."],
  ],
  [
    ["Ida Falk said the dam was built without a permit.", "Falk said the dam was built without a permit."],
    ["Ida Falk said the dam was built without a permit.", "Mayor Ida Falk said the dam was built without a permit."],
    ["The police said the driver had fled.", "Police chief Tora Wik said the driver had fled."],
    ["The dam was built without a permit, Ida Falk said.", "The dam was built without a permit."],
    ["The coast guard said the ship was sinking.", "Coast guard spokeswoman Ida Falk said the ship was sinking."],
    ["Officials said the bridge was unsafe.", "Two officials said the bridge was unsafe."],
    ["U.S. officials said the bridge was unsafe.", "American officials said the bridge was unsafe."],
    ["Mr. Falk said the tax would hurt farmers.", "Ola Falk said the tax would hurt farmers."],
    ["Ida Falk, the mayor, said the tax would hurt farmers.", "The mayor, Ida Falk, said the tax would hurt farmers."],
    ["Ida Falk told the paper the brakes had failed.", "Ida Falk told a radio station the brakes had failed."],
    ["The company said it would appeal.", "A spokesman for the company said it would appeal."],
    ["Researchers said the ice was thinning.", "The researchers said the ice was thinning."],
    ["The ministry said the mine would close.", "The minister said the mine would close."],
    ["The report said the mine was unsafe.", "The authors of the report said the mine was unsafe."],
    ["Witnesses said the driver had fled.", "One witness said the driver had fled."],
    [
      "Two big Sund investors asked the firm to limit the fees.",
      "Two big Norvik investors asked the firm to limit the fees.",
    ],
    ["The dam was built without a permit, Brandtt said.", "The dam was built without a permit, Brandt said."],
    [
      "Police said the car was stolen from a shop in Lund.",
      "Investigators said the car was stolen from a shop in Lund.",
    ],
  ],
);
