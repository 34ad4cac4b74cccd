package org.patentbridge.intake.format.markup;

import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;

/** Says of markup that holds no patents what it holds instead. */
public final class NotPatents {

  /** The first element of a web page, which often is no XML. */
  static final String PAGE = "html";

  private NotPatents() {}

  /** A file or a record that is something else. */
  public static BadInputException refused(String root, Place place) {
    return new BadInputException(
        switch (root) {
          case "class-scheme" -> Problem.error("not-patents-scheme", place, root);
          case "CPCMasterClassificationFile" -> Problem.error("not-patents-classes", place, root);
          case "response" -> Problem.error("not-patents-response", place, root);
          case "SpecificationDocument", "ClaimsDocument" ->
              Problem.error("not-patents-application-part", place, root);
          case PAGE -> Problem.error("not-patents-page", place, root);
          case "" -> Problem.error("not-patents-empty", place, place.source());
          default -> Problem.error("not-patents-xml", place, root);
        });
  }

  /**
   * Refuses a record that only names a patent.
   *
   * @throws BadInputException unless it is a patent
   */
  public static void refuse(RecordKind kind, Draft draft, Place place) {
    if (kind.isPatent()) {
      return;
    }
    var number = draft.number();
    throw new BadInputException(
        switch (kind.verdict()) {
          case FAMILY_MEMBER -> Problem.error("not-patents-family-member", place, number);
          case SEARCH_RESULT -> Problem.error("not-patents-search-result", place, number);
          case FULL_TEXT -> Problem.error("not-patents-full-text", place, number);
          case PAGES, TAKEN, GRANT -> Problem.error("not-patents-pages", place, number);
        });
  }
}
