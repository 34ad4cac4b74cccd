package org.patentbridge.merging;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.contract.SamplePatents;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.patent.Encumbrance;
import org.patentbridge.domain.patent.FilingDates;
import org.patentbridge.domain.patent.Holder;
import org.patentbridge.domain.patent.IntentMode;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.patent.LegalStatus;
import org.patentbridge.domain.patent.LicensingTerms;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.PatentKind;
import org.patentbridge.domain.patent.PatentNumbers;
import org.patentbridge.domain.patent.PatentRecord;
import org.patentbridge.domain.patent.PublicationNumber;
import org.patentbridge.domain.patent.Readiness;
import org.patentbridge.domain.patent.SelfGrade;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.domain.quantity.Trl;
import org.patentbridge.rulebook.MergeRules;
import org.patentbridge.rulebook.RulebookReader;

/** What sources say of one patent. */
final class Statements {

  static final MergeRules SHIPPED = new RulebookReader().read(Path.of("index-config")).merging();

  static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final List<String> SOURCES =
      List.of("register", "lens", "espacenet", "east-lake-university", "inventory-2026", "bdci");

  private Statements() {}

  /** A blank record in the words of a source. */
  static Patent by(String source) {
    return SamplePatents.titled("CN107123456B", "")
        .from(new Origin(source, source + ".csv", 7, MARCH));
  }

  static Patent inState(String source, LegalState state, @Nullable LocalDate asOf) {
    var p = by(source);
    return new Patent(
        p.id(),
        p.numbers(),
        p.kind(),
        p.text(),
        p.ipc(),
        p.holders(),
        p.dates(),
        new LegalStatus(state, asOf, "", LegalStatus.AnnualFee.UNKNOWN),
        p.terms(),
        p.readiness(),
        p.record(),
        p.origin());
  }

  static Patent heldBy(String source, String... names) {
    var p = by(source);
    return new Patent(
        p.id(),
        p.numbers(),
        p.kind(),
        p.text(),
        p.ipc(),
        List.of(names).stream().map(n -> new Holder(new OrganizationName(n), null)).toList(),
        p.dates(),
        p.status(),
        p.terms(),
        p.readiness(),
        p.record(),
        p.origin());
  }

  static Patent dated(String source, FilingDates dates) {
    var p = by(source);
    return new Patent(
        p.id(),
        p.numbers(),
        p.kind(),
        p.text(),
        p.ipc(),
        p.holders(),
        dates,
        p.status(),
        p.terms(),
        p.readiness(),
        p.record(),
        p.origin());
  }

  /** Statements of two to six sources, of which many agree and many are silent. */
  static List<Patent> random(SplittableRandom random) {
    var said = new ArrayList<Patent>();
    for (String source : SOURCES.subList(0, 2 + random.nextInt(SOURCES.size() - 1))) {
      said.add(random(random, source));
    }
    return said;
  }

  private static Patent random(SplittableRandom random, String source) {
    var r = new Dice(random);
    return new Patent(
        SamplePatents.FULLY_DESCRIBED.id(),
        new PatentNumbers(
            r.maybe(() -> PublicationNumber.parse("CN107123456" + r.of("A", "B"))),
            null,
            "as written by " + source),
        r.of(PatentKind.values()),
        new BilingualText(r.text(), r.text(), r.text(), r.text()),
        r.some("H01M 10/0562", "C01B 25/00", "H01M 4/00").stream().map(IpcSymbol::parse).toList(),
        r.some("东湖理工大学", "江城电池有限公司", "East Lake University").stream()
            .map(n -> new Holder(new OrganizationName(n), null))
            .toList(),
        r.dates(),
        new LegalStatus(
            r.of(LegalState.values()),
            r.maybe(() -> LocalDate.of(2026, 1 + random.nextInt(2), 1)),
            r.of("", "extract"),
            r.of(LegalStatus.AnnualFee.values())),
        new LicensingTerms(
            java.util.Set.copyOf(r.some(IntentMode.LICENCE, IntentMode.TRANSFER)),
            r.some(Encumbrance.Type.PLEDGE, Encumbrance.Type.DISPUTE).stream()
                .map(t -> new Encumbrance(t, null, null, ""))
                .toList(),
            null),
        new Readiness(
            r.maybe(() -> new Trl(1 + random.nextInt(9))),
            r.of("", "pilot"),
            r.maybe(() -> random.nextBoolean()),
            r.some("e-bikes", "grid"),
            r.some("cell"),
            r.text()),
        new PatentRecord(
            r.some("张三", "李四"),
            r.of("", "F-1", "F-2"),
            r.maybe(() -> random.nextInt(20)),
            r.maybe(() -> new RegionCode(r.of("420100", "320100"))),
            r.maybe(() -> new SelfGrade(r.of("A", "B"), "", null, ""))),
        new Origin(
            source,
            source + ".csv",
            1 + random.nextInt(9),
            r.maybe(() -> LocalDate.of(2026, 1, 1 + random.nextInt(3)))));
  }

  /** Values by chance; a third of them blank. */
  private record Dice(SplittableRandom random) {

    <V> @Nullable V maybe(Supplier<V> value) {
      return random.nextInt(3) == 0 ? null : value.get();
    }

    @SafeVarargs
    final <V> V of(V... values) {
      return values[random.nextInt(values.length)];
    }

    @SafeVarargs
    final <V> List<V> some(V... values) {
      return List.of(values).stream().filter(v -> random.nextInt(3) > 0).toList();
    }

    String text() {
      return "词".repeat(random.nextInt(4));
    }

    FilingDates dates() {
      var days =
          IntStream.range(0, 4).mapToObj(i -> maybe(this::day)).toList().toArray(LocalDate[]::new);
      try {
        return new FilingDates(days[0], days[1], days[2], days[3]);
      } catch (org.patentbridge.domain.problem.InvalidValueException impossible) {
        return FilingDates.UNKNOWN;
      }
    }

    private LocalDate day() {
      return LocalDate.of(2015 + random.nextInt(5), 1 + random.nextInt(12), 1);
    }
  }
}
