import { table } from "../flags.js";

table(
  ["wording", "whether"],
  [
    [
      "“We opened the door to the fact of defeat,” Ida Falk said.",
      "“We opened the door to reports of defeat,” Ida Falk said.",
    ],
    [
      "“We will never sell the harbour to strangers,” Ida Falk said.",
      "“We will sell the harbour to strangers,” Ida Falk said.",
    ],
    [
      "“The bank is a den of thieves and must be closed,” Ida Falk said.",
      "“The bank is a nest of amateurs and must be closed,” Ida Falk said.",
    ],
    [
      "“My brother built this dam with his own hands,” Ida Falk said.",
      "“My father built this dam with his own hands,” Ida Falk said.",
    ],
    [
      "“I told the council that the cable would break,” Ida Falk said.",
      "“I told the mayor that the cable would break,” Ida Falk said.",
    ],
    [
      "“This is the happiest morning of my life,” Ida Falk said.",
      "“This is the saddest morning of my life,” Ida Falk said.",
    ],
    ["“Nobody warned us about the river,” Ida Falk said.", "“Everybody warned us about the river,” Ida Falk said."],
    [
      "“We did not touch the brakes before the race,” Ida Falk said.",
      "“We did touch the brakes before the race,” Ida Falk said.",
    ],
    [
      "“The harbour belongs to the fishermen of this town,” Ida Falk said.",
      "“The harbour belongs to the bankers of this town,” Ida Falk said.",
    ],
    [
      "“I asked for a lawyer and got a sandwich,” Ida Falk said.",
      "“I asked for a doctor and got a sandwich,” Ida Falk said.",
    ],
    [
      "“The engine was old and should have been replaced,” Ida Falk said.",
      "“The pilot was old and should have been replaced,” Ida Falk said.",
    ],
    [
      "“Leave the cattle and take the children,” Ida Falk said.",
      "“Leave the furniture and take the children,” Ida Falk said.",
    ],
    ["“I am not ashamed of what we did,” Ida Falk said.", "“I am ashamed of what we did,” Ida Falk said."],
    [
      "“Our town has been forgotten by the capital,” Ida Falk said.",
      "“Our town has been betrayed by the capital,” Ida Falk said.",
    ],
    ["“The water never came near us,” Ida Falk said.", "“The water came near us,” Ida Falk said."],
    [
      '"You must expect a sentence measured in years," the judge told him.',
      'Judge Ida Falk said: "You may well face a sentence measured in years."',
    ],
  ],
  [
    [
      "“Leave the cattle and take the children,” Ida Falk said.",
      "“Leave the cattle and take the children!” Ida Falk said.",
    ],
    [
      "“Leave the cattle and take the children,” Ida Falk said.",
      '"Leave the cattle and take the children," said Ida Falk.',
    ],
    [
      "“We have permission to start the attack,” Ida Falk said.",
      "“We have approval to begin the assault,” Ida Falk said.",
    ],
    [
      "“The rockets will speak for themselves,” Ida Falk said.",
      "“The missiles will speak for themselves,” Ida Falk said.",
    ],
    [
      "“The smoke reached the cabins before the alarm did,” Ida Falk said.",
      "“The smoke reached the cabins,” Ida Falk said.",
    ],
    ["“We will not sell the harbour,” Ida Falk said.", "“We won't sell the harbour,” Ida Falk said."],
    ["“I am sorry for what happened,” Ida Falk said.", "“I am sorry for what has happened,” Ida Falk said."],
    [
      "“It is a big mistake to close the mine,” Ida Falk said.",
      "“It is a large mistake to shut the mine,” Ida Falk said.",
    ],
    ["“The harbour is ours,” Ida Falk said.", "“The harbour is ours,” Falk told reporters."],
    ["“They [the owners] knew about the leak,” Ida Falk said.", "“They knew about the leak,” Ida Falk said."],
    [
      "“We have been too slow, and we will be fast now,” Ida Falk said.",
      "“We have been too slow and we will be fast now,” Ida Falk said.",
    ],
    ["“Nothing is lost,” Ida Falk said.", "“Nothing is lost,” Ida Falk said on Monday."],
    ["“Such things are not announced,” Ida Falk said.", "“Such matters are not announced,” Ida Falk said."],
    ["“The engine was old,” Ida Falk said.", "Ida Falk said the engine was old."],
    ["“I remember the river and the cold,” Ida Falk said.", "“I remember the river … and the cold,” Ida Falk said."],
  ],
);
