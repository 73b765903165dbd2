/** Something that a note says and that does not hold, as sentences. */
export interface NoteProblem {
  /** The note's file and the line that is meant. */
  file: string;
  line: number;
  problem: string;
  advice: string;
}
