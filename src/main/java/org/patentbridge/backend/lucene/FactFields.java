package org.patentbridge.backend.lucene;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.quantity.Money;
import org.patentbridge.index.IndexDocument;

/**
 * How the facts of a record lie in the index: whole terms and points to filter by, and columns to
 * count by, whose names begin with {@value #COLUMN}.
 *
 * <p>What lies in a tree lies there with all that covers it: a place with its city and province, a
 * chain link with its chain.
 */
final class FactFields {

  /** Columns have names of their own, so that an index of an older form never clashes with them. */
  static final String COLUMN = "count.";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private FactFields() {}

  /** The column of a field. */
  static String column(String field) {
    return COLUMN + field;
  }

  static void add(Document document, IndexDocument source) {
    var facts = source.facts();
    addColumn(document, IndexForm.KIND, Set.of(source.kind()));
    addColumn(document, IndexForm.IPC, classes(source.ipc()));
    var state = source.state();
    if (state != null) {
      addColumn(document, IndexForm.STATE, Set.of(state.name()));
    }
    facts.numbers().forEach(n -> addTerm(document, IndexForm.NUMBER, n));
    addBoth(document, IndexForm.PARTY, facts.parties());
    addBoth(document, IndexForm.REGION, places(facts.regions()));
    addBoth(document, IndexForm.LICENCE, facts.licences().stream().map(Enum::name).toList());
    addBoth(document, IndexForm.LINK, links(facts.links()));
    var family = facts.family();
    if (family != null) {
      addTerm(document, IndexForm.FAMILY, family);
      document.add(new SortedDocValuesField(column(IndexForm.FAMILY), new BytesRef(family)));
    }
    addDay(document, IndexForm.FILED, facts.filed());
    addDay(document, IndexForm.PUBLISHED, facts.published());
    addDay(document, IndexForm.STATUS_DAY, facts.statusAsOf());
    var latest = facts.published() == null ? facts.filed() : facts.published();
    if (latest != null) {
      document.add(new NumericDocValuesField(column(IndexForm.LATEST), latest.toEpochDay()));
    }
    facts.year().ifPresent(year -> addNumber(document, IndexForm.YEAR, year));
    var trl = facts.trl();
    if (trl != null) {
      addNumber(document, IndexForm.TRL, trl.level());
    }
    var fee = facts.fee();
    if (fee != null) {
      document.add(new LongPoint(IndexForm.FEE, hundredths(fee)));
      document.add(new NumericDocValuesField(column(IndexForm.FEE), hundredths(fee)));
    }
  }

  /** An amount as it is compared: never less than it is. */
  static long hundredths(Money fee) {
    return fee.amount().multiply(HUNDRED).setScale(0, RoundingMode.UP).longValueExact();
  }

  private static void addBoth(Document document, String field, Collection<String> values) {
    values.forEach(v -> addTerm(document, field, v));
    addColumn(document, field, values);
  }

  private static void addTerm(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
  }

  private static void addColumn(Document document, String field, Collection<String> values) {
    values.forEach(v -> document.add(new SortedSetDocValuesField(column(field), new BytesRef(v))));
  }

  private static void addDay(Document document, String field, @Nullable LocalDate day) {
    if (day != null) {
      document.add(new LongPoint(field, day.toEpochDay()));
    }
  }

  private static void addNumber(Document document, String field, int value) {
    document.add(new IntPoint(field, value));
    document.add(new NumericDocValuesField(column(field), value));
  }

  /** Sections, classes and subclasses; finer ones are too many to choose from. */
  private static Set<String> classes(Collection<IpcSymbol> symbols) {
    Set<String> classes = new LinkedHashSet<>();
    for (var symbol : symbols) {
      classes.add(symbol.section());
      classes.add(symbol.ipcClass());
      classes.add(symbol.subclass());
    }
    return classes;
  }

  private static Set<String> places(Collection<RegionCode> regions) {
    Set<String> places = new LinkedHashSet<>();
    for (var region : regions) {
      places.add(region.province());
      places.add(region.city());
      places.add(region.value());
    }
    return places;
  }

  private static Set<String> links(Collection<ChainLinkId> links) {
    Set<String> covered = new LinkedHashSet<>();
    for (var link : links) {
      covered.add(link.chain().value());
      covered.add(link.toString());
    }
    return covered;
  }
}
