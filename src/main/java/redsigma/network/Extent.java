package redsigma.network;

/** Whether an answer is the whole of it. */
public enum Extent {
  /** All there is to see. */
  WHOLE,
  /** The question looked at as many records as one question may; there may be more. */
  CUT_SHORT,
  /** The links are still being read after a start; ask again in a moment. */
  NOT_READY
}
