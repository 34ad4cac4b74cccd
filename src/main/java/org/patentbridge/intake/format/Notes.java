package org.patentbridge.intake.format;

import java.util.List;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.Severity;

/** Things worth knowing about a file that are no fault of it. */
final class Notes {

  private Notes() {}

  /** A format's keys that no record has a place for. */
  static Problem notKept(Source source, String keys) {
    return note("keys-not-kept", source.place(0), keys);
  }

  static Problem note(String code, Place place, String value, String... arguments) {
    return new Problem(Severity.NOTE, code, place, value, List.of(arguments));
  }
}
