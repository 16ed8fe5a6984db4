import { table } from "../flags.js";

table(
  ["whether"],
  [
    ["The minister confirmed the decision.", "The minister did not confirm the decision."],
    ["The minister confirmed the decision.", "The minister denied the decision."],
    ["The governor ordered an evacuation.", "The governor did not order an evacuation."],
    ["The company paid the ransom.", "The company never paid the ransom."],
    ["The pilot survived the crash.", "The pilot did not survive the crash."],
    ["The council approved the plan.", "The council rejected the plan."],
    ["The general refused to sign the treaty.", "The general signed the treaty."],
    ["The bank told its customers about the breach.", "The bank failed to tell its customers about the breach."],
    ["The driver was drunk at the time of the crash.", "The driver was not drunk at the time of the crash."],
    ["The senator supported the bill.", "The senator opposed the bill."],
    ["The jury found the mayor guilty.", "The jury did not find the mayor guilty."],
    [
      "The suspect was armed when police found him at the station.",
      "The suspect was unarmed when police found him at the station.",
    ],
    ["The train stopped at the signal.", "The train did not stop at the signal."],
    ["The champion won the final.", "The champion lost the final."],
    ["Prices rose in the spring.", "Prices fell in the spring."],
    ["The hospital was warned about the shortage.", "The hospital was not warned about the shortage."],
  ],
  [
    ["The minister did not confirm the decision.", "The minister refrained from confirming the decision."],
    ["The company never paid the ransom.", "The company did not pay the ransom."],
    ["The minister did not only confirm the decision but praised it.", "The minister confirmed the decision."],
    ["No fewer than nine rescuers reached the village.", "At least nine rescuers reached the village."],
    ["The general refused to sign the treaty.", "The general did not sign the treaty."],
    ["The minister confirmed the decision.", "The minister has confirmed the decision."],
    ["Nobody was hurt in the fire.", "The fire hurt no one."],
    ["The train could not stop at the signal.", "The train did not stop at the signal."],
    [
      "The law is likely to be unpopular, economist Ida Falk predicted.",
      "The law is unlikely to be unpopular, economist Mona Lind predicted.",
    ],
    ["The council approved the plan.", "The plan was approved by the council."],
    ["The mayor did not deny the report.", "The mayor did not dispute the report."],
    ["The ship was not damaged.", "The ship was undamaged."],
    ["There is no doubt that the bridge is safe.", "The bridge is safe."],
    ["The driver was sober at the time of the crash.", "The driver was not drunk at the time of the crash."],
    [
      "The bank failed to tell its customers about the breach.",
      "The bank did not tell its customers about the breach.",
    ],
  ],
);
