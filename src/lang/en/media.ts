/** From a cue on to whom it was said: "told Reuters", "said in an interview with Radio Vest", "in a statement to The Post". */
export const toldTo: RegExp =
  /(?:^|[^\p{L}])(?:tells?|told|telling) |^[^.;:]{0,50}? (?:interview|conversation|remarks|comments|statement) (?:with|to|for) /iu;
