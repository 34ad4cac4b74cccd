package org.patentbridge.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.patentbridge.contract.SamplePatents;
import org.patentbridge.contract.SampleRecords;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.mandate.InvestorMandate;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.meeting.Timetable;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.offer.TechnologyOffer;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.patent.Readiness;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.domain.quantity.Indicator;

class RecordJsonTest {
  private static final List<Class<? extends Record>> STORED =
      List.of(
          Patent.class,
          TechnologyOffer.class,
          TechnologyNeed.class,
          Organization.class,
          InvestorMandate.class,
          Event.class,
          MatchRun.class,
          Timetable.class);

  @Test
  void propertiesAndSetElementsStandInOneOrder() {
    assertThat(RecordJson.write(SamplePatents.FULLY_DESCRIBED))
        .startsWith("{\"dates\":")
        .contains("\"intents\":[\"TRANSFER\",\"LICENCE\",\"EQUITY\"]");
  }

  @Test
  void whatIsNotKnownTakesNoRoom() {
    assertThat(RecordJson.write(SamplePatents.BARELY_KNOWN))
        .contains("\"id\":{\"value\":\"corpus:1\"}", "\"readiness\":{}")
        .doesNotContain("null", "\"\"", "[]");
  }

  @Test
  void decimalsKeepTheirDigits() {
    for (var digits : List.of("10.0", "0.000000001", "-3", "1E+4", "123456789012.123456789")) {
      var indicator = new Indicator("x", Indicator.Operator.ABOUT, new BigDecimal(digits), "");
      assertThat(RecordJson.read(RecordJson.write(indicator), Indicator.class))
          .isEqualTo(indicator);
    }
  }

  @Test
  void componentOfALaterVersionIsIgnored() {
    assertThat(RecordJson.read("{\"value\":\"N-1\",\"added\":{\"x\":[1]}}", NeedId.class))
        .isEqualTo(new NeedId("N-1"));
  }

  @Test
  void recordOfAnEarlierVersionReadsAsUnknownWhereItSaysNothing() {
    assertThat(
            RecordJson.read(
                "{\"id\":{\"value\":\"corpus:1\"},\"text\":{\"titleZh\":\"一种装置\"}}", Patent.class))
        .isEqualTo(SamplePatents.BARELY_KNOWN);
    assertThat(RecordJson.read("{}", Readiness.class)).isEqualTo(Readiness.UNKNOWN);
  }

  @Test
  void recordOfBeforeSourcesHadNamesIsTheWordOfItsFile() {
    assertThat(RecordJson.read("{\"line\":17,\"source\":\"Inventory 2025.csv\"}", Origin.class))
        .isEqualTo(new Origin("inventory 2025", "Inventory 2025.csv", 17, null));
    assertThat(RecordJson.read("{\"line\":0,\"source\":\"entered\"}", Origin.class))
        .isEqualTo(Origin.ENTERED);
  }

  @Test
  void originIsNoPartOfTheWords() {
    var sly = "a\\\"}b\"origin\":{.csv";
    var here = SamplePatents.titled("x", "\"origin\":{").from(new Origin("a", sly, 3, null));
    var there = here.from(Origin.ENTERED);
    assertThat(RecordJson.withoutOrigin(RecordJson.write(here)))
        .isEqualTo(RecordJson.withoutOrigin(RecordJson.write(there)))
        .contains("\\\"origin\\\":{", "\"id\":{\"value\":\"x\"}")
        .doesNotContain("csv", "entered");
    assertThat(RecordJson.withoutOrigin(RecordJson.write(SamplePatents.titled("x", "y"))))
        .isNotEqualTo(RecordJson.withoutOrigin(RecordJson.write(there)));
  }

  @Test
  void needOfUnstatedConfidentialityIsForTheOrganizerOnly() {
    var json = RecordJson.write(SampleRecords.need("N-1", new OrganizationId("sme:1")));
    var silent = json.replace("\"confidentiality\":\"MATCHED_ONLY\",", "");
    assertThat(silent).isNotEqualTo(json);
    assertThat(RecordJson.read(silent, TechnologyNeed.class).confidentiality())
        .isEqualTo(Confidentiality.ORGANIZER_ONLY);
  }

  @Test
  void recordWithoutItsNameIsRefused() {
    assertThatThrownBy(() -> RecordJson.read("{}", PatentId.class))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> RecordJson.read("{\"text\":{}}", Patent.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Patent")
        .hasMessageContaining("id");
  }

  @Test
  void brokenTextIsRefusedWithTheTypeThatItShouldHaveBeen() {
    assertThatThrownBy(() -> RecordJson.read("{\"value\":", NeedId.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("NeedId");
  }

  /** Empty texts and lists are left out, so a component must not tell null from empty. */
  @Test
  void noStoredComponentTellsNullFromEmpty() {
    assertThat(storedComponents().filter(AbsentComponents::isNullable))
        .isNotEmpty()
        .noneMatch(
            c ->
                c.getType() == String.class
                    || c.getType().isArray()
                    || Collection.class.isAssignableFrom(c.getType()));
  }

  private static Stream<RecordComponent> storedComponents() {
    var types = new LinkedHashSet<Class<?>>();
    var open = new ArrayDeque<Class<?>>(STORED);
    while (!open.isEmpty()) {
      var type = open.remove();
      if (type.isRecord() && types.add(type)) {
        Stream.of(type.getRecordComponents())
            .flatMap(c -> named(c.getGenericType()).stream())
            .forEach(open::add);
      }
    }
    return types.stream().flatMap(type -> Stream.of(type.getRecordComponents()));
  }

  private static Set<Class<?>> named(Type type) {
    var found = new LinkedHashSet<Class<?>>();
    if (type instanceof Class<?> plain) {
      found.add(plain);
    } else if (type instanceof ParameterizedType generic) {
      Stream.of(generic.getActualTypeArguments()).forEach(a -> found.addAll(named(a)));
    }
    return found;
  }
}
