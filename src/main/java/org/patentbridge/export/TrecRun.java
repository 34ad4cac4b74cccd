package org.patentbridge.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.patentbridge.domain.evaluation.Ranking;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * Rankings as a TREC run file, {@code query Q0 document rank score tag} a line, which {@code
 * trec_eval} and its kin read. Those tools sort by score and not by rank, and a ranking states no
 * scores, so each line scores the number of lines from it to the end of its query.
 */
public final class TrecRun {

  private static final Pattern BREAKING = Pattern.compile("[\\s\\p{Z}]");

  private TrecRun() {}

  /**
   * Writes the run; the stream stays open.
   *
   * @param tag name of the system
   * @throws InvalidValueException {@code trec-name} for a name that is empty or holds white space,
   *     which the format cannot carry
   */
  public static void write(List<Ranking> rankings, String tag, OutputStream out)
      throws IOException {
    var lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    for (Ranking ranking : rankings) {
      var documents = ranking.documents();
      for (int i = 0; i < documents.size(); i++) {
        lines.write(word(ranking.query()) + " Q0 " + word(documents.get(i)));
        lines.write(" " + (i + 1) + " " + (documents.size() - i) + " " + word(tag) + "\n");
      }
    }
    lines.flush();
  }

  private static String word(String name) {
    if (name.isEmpty() || BREAKING.matcher(name).find()) {
      throw new InvalidValueException("trec-name", name);
    }
    return name;
  }
}
