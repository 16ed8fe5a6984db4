/** Nouns for one person behind which a bare figure is an age ("a man of 73", "a cyclist, 34,"), as alternatives of a pattern. */
export const PERSONS_WITH_AGE: string =
  "man|woman|boy|girl|child|teenager|youth|pensioner|widow|widower|father|mother|grandfather|grandmother|son|daughter|brother|sister|" +
  "husband|wife|student|teacher|driver|passenger|pedestrian|cyclist|motorcyclist|resident|suspect|victim|farmer|fisherman|sailor|" +
  "soldier|officer|nurse|doctor|worker|tourist|hiker|climber|swimmer|skier|citizen|retiree|engineer|pilot|captain|player|footballer";

/** Nouns for whoever has children ("a mother of 12", "father to two"), as alternatives of a pattern. */
export const PARENTS: string = "mother|father|grandmother|grandfather|parent|mom|mum|dad";
