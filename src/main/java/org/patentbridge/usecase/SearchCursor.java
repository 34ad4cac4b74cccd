package org.patentbridge.usecase;

import java.util.regex.Pattern;
import org.patentbridge.domain.access.Seals;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.provenance.IndexGeneration;

/**
 * Where a page of a search ended.
 *
 * <p>It names the last row rather than its number, and holds only for the same question to the same
 * state of the index: there the order is the same, so no row comes twice and none is lost.
 *
 * @param generation short digest of the state of the index
 * @param question short digest of all that decides about rows and their order
 * @param last id of the last row
 */
record SearchCursor(String generation, String question, String last) {

  private static final Pattern FORM =
      Pattern.compile("(?<generation>[0-9a-f]{12})\\.(?<question>[0-9a-f]{12})\\.(?<last>.+)");

  static SearchCursor of(IndexGeneration generation, Digest question, String last) {
    return new SearchCursor(digits(generation), question.abbreviated(), last);
  }

  /** Of what the index holds; a rebuild of the same records by the same rules changes nothing. */
  private static String digits(IndexGeneration generation) {
    return Digest.ofLines(generation.lastChange().toString(), generation.rules().digest().hex())
        .abbreviated();
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws InvalidValueException for anything else, for the cursor of another question, and for
   *     one of an older state of the index
   */
  static SearchCursor read(Seals seals, String text, IndexGeneration generation, Digest question) {
    var form = FORM.matcher(seals.open(text).orElse(""));
    if (!form.matches()) {
      throw new InvalidValueException("cursor", text);
    }
    var cursor =
        new SearchCursor(form.group("generation"), form.group("question"), form.group("last"));
    if (!cursor.question.equals(question.abbreviated())) {
      throw new InvalidValueException("cursor-other-search", text);
    }
    if (!cursor.generation.equals(digits(generation))) {
      throw new InvalidValueException("cursor-outdated", text);
    }
    return cursor;
  }

  /** For addresses and command lines. */
  String text(Seals seals) {
    return seals.seal(generation + "." + question + "." + last);
  }
}
