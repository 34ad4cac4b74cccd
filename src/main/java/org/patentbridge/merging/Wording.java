package org.patentbridge.merging;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.patent.Encumbrance;
import org.patentbridge.domain.patent.Holder;
import org.patentbridge.domain.patent.LegalStatus;
import org.patentbridge.domain.patent.OpenLicence;
import org.patentbridge.domain.patent.SelfGrade;
import org.patentbridge.domain.quantity.Trl;

/** How the value of a field reads. Values that read the same are the same claim. */
final class Wording {

  private static final String ITEMS = "; ";

  private Wording() {}

  static String of(Object value) {
    return switch (value) {
      case Collection<?> items ->
          items.stream().map(Wording::of).collect(Collectors.joining(ITEMS));
      case Enum<?> constant -> constant.name();
      case LegalStatus status -> status.state().name();
      case Holder holder -> holder.name().raw();
      case Trl trl -> Integer.toString(trl.level());
      case RegionCode region -> region.value();
      case Encumbrance e -> joined(e.type().name(), span(e.from(), e.until()), e.note());
      case SelfGrade g -> joined(g.value(), g.author(), text(g.date()), g.basis());
      case OpenLicence licence -> licence(licence);
      default -> value.toString();
    };
  }

  private static String licence(OpenLicence l) {
    return joined(
        l.payment().name(),
        text(l.fee()),
        l.royaltyPercent() == null ? "" : l.royaltyPercent().toPlainString() + " %",
        text(l.royaltyBase()),
        span(l.from(), l.until()),
        l.withdrawn() == null ? "" : "† " + l.withdrawn(),
        l.freeMonths() == 0 ? "" : "+" + l.freeMonths(),
        l.paymentTrigger());
  }

  private static String span(@Nullable LocalDate from, @Nullable LocalDate until) {
    return from == null && until == null ? "" : text(from) + "…" + text(until);
  }

  private static String text(@Nullable Object part) {
    return Objects.toString(part, "");
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(", "));
  }
}
