package org.patentbridge.intake.format;

import java.util.regex.Pattern;

/** JavaScript that does nothing but name one JSON value: what may stand around the value. */
final class JsonScript {

  /** Longest text before and after the value, comments included. */
  static final int MAX_AROUND = 2_000;

  private static final String NAME = "[\\w$.]{1,80}";
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:\\s++|//[^\\n]*+\\n|/\\*(?:[^*]|\\*(?!/))*+\\*/)*+"
              + "(?:export\\s+default\\s|module\\.exports\\s*=|(?:export\\s+)?(?:const|let|var)\\s+"
              + NAME
              + "\\s*=|window\\."
              + NAME
              + "\\s*=)\\s*(?=[\\[{])");
  private static final Pattern AFTER =
      Pattern.compile(
          "\\s*;?\\s*(?:(?:export\\s+default\\s+|module\\.exports\\s*=\\s*)"
              + NAME
              + "\\s*;?)?\\s*");

  private JsonScript() {}

  /** Length of what stands before the value, 0 where the text is no such script. */
  static int lengthBefore(String opening) {
    var before = BEFORE.matcher(opening.substring(0, Math.min(opening.length(), MAX_AROUND)));
    return before.lookingAt() ? before.end() : 0;
  }

  /** Whether no more than the value's export follows. */
  static boolean isEnd(String rest) {
    return rest.length() <= MAX_AROUND && AFTER.matcher(rest).matches();
  }
}
