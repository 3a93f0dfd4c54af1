/** Something that was just done, in a sentence, and its way back. */
export interface Done {
  said: string;
  undo: () => void;
}
