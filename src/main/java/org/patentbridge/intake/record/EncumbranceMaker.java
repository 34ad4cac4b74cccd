package org.patentbridge.intake.record;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.patent.Encumbrance;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.intake.format.Dates;

/**
 * Makes the limits on what a holder can grant: from nested records; from a text of the form {@code
 * type from~until note; type …} in which all but the type may be left out, for example {@code 质押
 * 2024-01-01~2027-12-31 某银行}; or from a column for each type with its days in two more.
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

  /** Columns that say yes, no or more of one type, with its days beside them. */
  private static final SequencedMap<Encumbrance.Type, String> COLUMNS = columns();

  private EncumbranceMaker() {}

  private static SequencedMap<Encumbrance.Type, String> columns() {
    var columns = new LinkedHashMap<Encumbrance.Type, String>();
    columns.put(Encumbrance.Type.PLEDGE, "pledge");
    columns.put(Encumbrance.Type.EXCLUSIVE_LICENCE, "exclusiveLicence");
    columns.put(Encumbrance.Type.SOLE_LICENCE, "soleLicence");
    columns.put(Encumbrance.Type.PRESERVATION, "preservation");
    columns.put(Encumbrance.Type.DISPUTE, "dispute");
    return columns;
  }

  static List<Encumbrance> list(Fields fields) {
    var nested =
        fields.groups(ALL).stream().map(EncumbranceMaker::nested).flatMap(Optional::stream);
    var written = fields.itemValues(ALL, text -> parse(fields, text));
    var columns =
        COLUMNS.entrySet().stream()
            .map(c -> ofColumns(fields, c.getKey(), c.getValue()))
            .flatMap(Optional::stream);
    return Stream.of(nested, written.stream(), columns).flatMap(Function.identity()).toList();
  }

  private static Optional<Encumbrance> ofColumns(
      Fields fields, Encumbrance.Type type, String field) {
    var from = fields.date(field + ".from");
    var until = fields.date(field + ".until");
    var said = fields.findYesOrNo(field, fields.text(field));
    if (said.isPresent() ? !said.get() : !fields.hasAny(field)) {
      return Optional.empty();
    }
    var note = said.isPresent() ? "" : fields.text(field);
    return Optional.of(new Encumbrance(type, from, until, note));
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
    var alone = fields.findWord(ALL, text, Encumbrance.Type.class);
    if (alone.isPresent()) {
      return new Encumbrance(alone.get(), null, null, "");
    }
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
