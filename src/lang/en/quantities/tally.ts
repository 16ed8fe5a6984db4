/** Words that lead from what is counted to a bare figure: "the number of dead has risen to", "the death toll stood at". */
export const TALLY: RegExp =
  /(?:^|[^\p{L}])(?:number of ((?:[\p{L}-]+ ){1,4}?)|((?:(?:death|casualty) )?toll) (?:(?:from|in|of|at|after|for) [^.;:]{1,120} )?)(?:(?:has|had|have|is|was) )?(?:now |since |also )?(?:risen|rose|rises|rising|climbed|grown|grew|jumped|increased|fell|fallen|dropped|stood|stands|standing|reached|hit|passed)(?: (?:to|at))?(?: (?:at least|about|around|nearly|over|more than))? $/iu;
