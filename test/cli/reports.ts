/** Two reports of one event and one of another, in the words of nobody. */
export const FIRE = `Fire closes the cannery in Halvik

Two workers were hurt when a fire broke out in the cannery at Halvik on Thursday, the fire brigade said. Some 40 people were led out of the building.

“The smoke was so thick that we felt our way along the wall,” said Petra Lund, who works there.`;

export const FIRE_TOO = `Halvik cannery burns

A fire in the Halvik cannery injured three workers on Thursday, according to the hospital in Norby. About 40 people left the building unhurt, the fire brigade said.`;

export const CHESS = `Orla wins the junior chess cup

Ida Orla, 14, won the northern junior chess cup in Port Amsel on Sunday. She beat last year's winner in 31 moves, the organisers said.`;

export const record = (id: string, text: string, published = "2026-03-12"): string =>
  JSON.stringify({ id, text, published, publisher: `${id} Post` });
