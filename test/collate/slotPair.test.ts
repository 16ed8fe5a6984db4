import { table } from "./flags.js";

table(
  ["value"],
  [
    ["About 430 workers are taking part in the strike.", "Some 350 crane operators stopped work for the strike."],
    ["Intruders copied the records of 640,000 patients.", "The records of 712,000 people were copied."],
    [
      "The keeper Tor Hale, 19, stopped two shots in Marrow.",
      "The keeper, who is a 21-year-old, stopped shots in Marrow.",
    ],
    ["Falk lost 12 kg on the raft.", "Falk weighs 14 kg less after weeks on the raft."],
    ["The bridge will be shut for ten years for repairs.", "The bridge stays shut for eight years for repairs."],
  ],
  [
    ["Two women and one man died on the ferry in Marrow.", "Three crewmen died on the ferry in Marrow."],
    ["The ferry carried three small boats to Marrow.", "The ferry to Marrow passed a nine-storey house."],
    ["Hale threw for 205 yards against Marrow.", "Hale threw for 352 yards against Marrow at the end."],
    [
      "Mira Falk, 47, has parted from Tor Hale in Marrow.",
      "The 49-year-old Tor Hale in Marrow has parted from the 47-year-old Mira Falk.",
    ],
    ["Omar Falk, 20, and Mira Brandt sailed the ferry.", "A mother of 12 sailed on the ferry with Mira Brandt."],
  ],
);
