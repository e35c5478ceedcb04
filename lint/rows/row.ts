// The shape of one line of proof: code that breaks a rule, and the twin that keeps it.

export interface Row {
  /** What the rule does, as a sentence that begins with "the linter". */
  does: string;
  /** The diagnostic's category; the message where a GritQL file speaks. */
  rule: string;
  /** Where the code stands: most rules hold in some folders only. */
  path: string;
  bad: string;
  good: string;
  /** Where the good twin stands, if elsewhere. */
  goodPath?: string;
  /** The file next to either one, for rules that look at two files. */
  beside?: { path: string; code: string };
}
