package org.patentbridge.intake.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.patent.Encumbrance;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.intake.format.Dates;

/**
 * Makes the limits on what a holder can grant: from nested records, or from a text of the form
 * {@code type from~until note; type …} in which all but the type may be left out, for example
 * {@code 质押 2024-01-01~2027-12-31 某银行}.
 */
final class EncumbranceMaker {

  static final String ALL = "encumbrances";
  static final String TYPE = ALL + ".type";
  static final String FROM = ALL + ".from";
  static final String UNTIL = ALL + ".until";
  static final String NOTE = ALL + ".note";

  private static final Pattern TEXT =
      Pattern.compile(
          "(?<type>\\S+)(\\s+(?<from>[0-9][^~至\\s]*)?(?<to>[~至])(?<until>[0-9]\\S*)?)?(\\s+(?<note>.*))?");

  private EncumbranceMaker() {}

  static List<Encumbrance> list(Fields fields) {
    var nested =
        fields.groups(ALL).stream().map(EncumbranceMaker::nested).flatMap(Optional::stream);
    var written = fields.itemValues(ALL, text -> parse(fields, text));
    return Stream.concat(nested, written.stream()).toList();
  }

  private static Optional<Encumbrance> nested(Fields group) {
    var from = group.date(FROM);
    var until = group.date(UNTIL);
    var type = group.value(TYPE, text -> type(group, text));
    if (!group.has(TYPE)) {
      group.error("value-missing", TYPE, TYPE);
    }
    return Optional.ofNullable(type)
        .map(known -> new Encumbrance(known, from, until, group.text(NOTE)));
  }

  private static Encumbrance parse(Fields fields, String text) {
    var form = TEXT.matcher(text);
    if (!form.matches()) {
      throw new InvalidValueException("encumbrance", text);
    }
    var note = form.group("note");
    return new Encumbrance(
        type(fields, form.group("type")),
        date(form.group("from")),
        date(form.group("until")),
        note == null ? "" : note.strip());
  }

  private static Encumbrance.Type type(Fields fields, String text) {
    return fields.wordOf(ALL, text, Encumbrance.Type.class);
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    return text == null ? null : Dates.parse(text);
  }
}
