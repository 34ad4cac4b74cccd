package org.patentbridge.intake.format;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentbridge.rulebook.ColumnRule;

/**
 * The columns that a corrections file has beside those of the sender. They may come back with it
 * and mean nothing then.
 */
public final class ReasonColumns {

  /** Heading of the reasons in Chinese. */
  public static final String ZH = "错误原因";

  /** Heading of the reasons in English. */
  public static final String EN = "reason";

  /** Key of a text that could not be taken apart into fields. */
  public static final String RAW = "原始内容";

  /** Opens a line of reasons in texts that are no tables. */
  public static final String LINE = "-- ";

  /** Both headings, as they stand at the end of a table. */
  public static final List<String> BOTH = List.of(ZH, EN);

  private static final Set<String> FOLDED =
      Stream.of(ZH, EN, RAW).map(ColumnRule::folded).collect(Collectors.toUnmodifiableSet());

  private ReasonColumns() {}

  /** Whether a heading that names no field is one of them. */
  public static boolean isOne(String heading) {
    return FOLDED.contains(ColumnRule.folded(heading));
  }
}
