package org.patentbridge.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.event.SlotPlan;
import org.patentbridge.domain.meeting.Timetable;
import org.patentbridge.domain.organization.OrganizationId;

class EventCalendarTest {

  @Test
  void calendarIsValidAndHoldsTheMeetingsAtTheirTimes() throws Exception {
    var calendar = parse(text(SlotPlan.CHINA, 3, SampleRuns.UNIVERSITY));
    assertThat(calendar.validate().getEntries()).isEmpty();
    assertThat(events(calendar))
        .extracting(EventCalendarTest::start)
        .containsExactly(
            Instant.parse("2026-05-20T01:00:00Z"), Instant.parse("2026-05-20T01:30:00Z"));
    var event = events(calendar).getFirst();
    assertThat(value(event, Property.LOCATION)).isEqualTo("1 号桌 / Table 1");
    assertThat(value(event, Property.SUMMARY))
        .isEqualTo("专利对接：匿名需求方 Anonymous party / Patent meeting: 匿名需求方 Anonymous party");
    assertThat(value(event, Property.DTSTAMP)).isEqualTo("20260519T183041Z");
    assertThat(value(event, Property.SEQUENCE)).isEqualTo("3");
    assertThat(value(event, Property.DTEND)).isEqualTo("20260520T092500");
  }

  @Test
  void eachSideReadsTheNameOfTheOther() throws Exception {
    var calendar = parse(text(SlotPlan.CHINA, 3, SampleRuns.CELL_MAKER));
    assertThat(events(calendar)).hasSize(1);
    assertThat(value(events(calendar).getFirst(), Property.SUMMARY)).contains("江南大学");
  }

  @Test
  void specialCharactersComeBackAsTheyWere() throws Exception {
    var event = events(parse(text(SlotPlan.CHINA, 3, SampleRuns.UNIVERSITY))).get(1);
    assertThat(value(event, Property.SUMMARY)).startsWith("专利对接：电芯厂；第一, 分厂\\苏州 / ");
    assertThat(value(event, Property.DESCRIPTION))
        .contains("\n1. 911101080000000002 @低温电解液")
        .contains("1,000 Universities: battery session");
  }

  @Test
  void changedTimetableKeepsTheUidAndCountsUp() throws Exception {
    var before = events(parse(text(SlotPlan.CHINA, 3, SampleRuns.UNIVERSITY))).getFirst();
    var after = events(parse(text(SlotPlan.CHINA, 4, SampleRuns.UNIVERSITY))).getFirst();
    assertThat(value(after, Property.UID))
        .isEqualTo(value(before, Property.UID))
        .matches("[0-9a-f]{12}@patentbridge");
    assertThat(value(after, Property.SEQUENCE)).isEqualTo("4");
  }

  @Test
  void calendarTellsItsMeetingsByTheMethodPublish() throws Exception {
    var calendar = parse(text(SlotPlan.CHINA, 3, SampleRuns.UNIVERSITY));
    assertThat(calendar.getRequiredProperty(Property.METHOD).getValue()).isEqualTo("PUBLISH");
    assertThat(events(calendar))
        .allSatisfy(
            e -> {
              assertThat(value(e, Property.STATUS)).isEqualTo("CONFIRMED");
              assertThat(value(e, Property.ORGANIZER)).startsWith("urn:uuid:");
              assertThat(value(e, Property.DESCRIPTION))
                  .contains(SampleRuns.run().id().value(), "not legal advice");
            });
  }

  @Test
  void meetingThatWasTakenBackIsCancelledUnderItsUidWithAHigherSequence() throws Exception {
    var told = SampleRuns.timetable();
    var lost = told.meetings().get(1);
    var left =
        new Timetable(
            told.event(), told.run(), told.slots(), told.meetings().subList(0, 1), List.of(), 4);
    var history =
        new MeetingHistory(
            Map.of(told.meetings().getFirst().id(), 3),
            List.of(new MeetingHistory.Cancelled(lost, 4)));
    var dossier =
        new Dossier(
            SampleRuns.event(),
            SampleRuns.run(),
            left,
            SampleRuns.dossier(true, Confidentiality.PUBLIC, Confidentiality.PUBLIC).disclosure(),
            history,
            Map.of());
    for (OrganizationId party : List.of(SampleRuns.CELL_MAKER, SampleRuns.UNIVERSITY)) {
      var bytes = EventCalendar.cancelling(dossier, sheet(dossier, party));
      var calendar = parse(new String(bytes, StandardCharsets.UTF_8));
      assertThat(calendar.validate().hasErrors()).isFalse();
      assertThat(calendar.getRequiredProperty(Property.METHOD).getValue()).isEqualTo("CANCEL");
      assertThat(events(calendar)).hasSize(1);
      var event = events(calendar).getFirst();
      assertThat(value(event, Property.UID)).isEqualTo(lost.id() + "@patentbridge");
      assertThat(value(event, Property.SEQUENCE)).isEqualTo("4");
      assertThat(value(event, Property.STATUS)).isEqualTo("CANCELLED");
      assertThat(unfolded(text(dossier, party))).doesNotContain(lost.id().value());
    }
  }

  @Test
  void organizersCalendarHoldsEveryMeetingWithBothNames() throws Exception {
    var out = new java.io.ByteArrayOutputStream();
    EventCalendar.write(SampleRuns.dossier(), SampleRuns.timetable(), out);
    var calendar = parse(out.toString(StandardCharsets.UTF_8));
    assertThat(calendar.validate().hasErrors()).isFalse();
    assertThat(events(calendar)).hasSize(2);
    assertThat(value(events(calendar).getFirst(), Property.SUMMARY)).contains("电动自行车厂 – 江南大学");
  }

  @Test
  void needIsNotNamed() {
    assertThat(unfolded(text(SlotPlan.CHINA, 3, SampleRuns.UNIVERSITY)))
        .doesNotContain("更安全的电动自行车电池")
        .contains("一种固态电解质");
  }

  @Test
  void meetingWithoutAPlaceIsSaid() {
    assertThat(unfolded(text(SlotPlan.CHINA, 3, SampleRuns.INSTITUTE)))
        .contains(
            "未能安排：匿名需求方 Anonymous party / No place found: 匿名需求方 Anonymous party: sample.no-slot 11:00");
  }

  @Test
  void partyWithoutMeetingsGetsAValidEmptyCalendar() throws Exception {
    var calendar = parse(text(SlotPlan.CHINA, 0, new OrganizationId("name:nobody")));
    assertThat(events(calendar)).isEmpty();
    assertThat(calendar.validate().hasErrors()).isFalse();
  }

  @Test
  void chinaIsAtPlusEightSinceItsLastChange() {
    assertThat(text(SlotPlan.CHINA, 3, SampleRuns.UNIVERSITY))
        .contains(
            "BEGIN:VTIMEZONE\r\nTZID:Asia/Shanghai\r\nBEGIN:STANDARD\r\nDTSTART:19910915T020000\r\n"
                + "TZOFFSETFROM:+0900\r\nTZOFFSETTO:+0800\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n")
        .contains("DTSTART;TZID=Asia/Shanghai:20260520T090000\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Asia/Shanghai",
        "Europe/Berlin",
        "America/New_York",
        "Australia/Lord_Howe",
        "Asia/Kathmandu",
        "America/St_Johns",
        "Asia/Kolkata",
        "UTC",
        "+08:00"
      })
  void zoneDefinedInTheFileGivesTheInstantsOfThePlatform(String id) throws Exception {
    var zone = ZoneId.of(id);
    var calendar = parse(text(zone, 3, SampleRuns.UNIVERSITY));
    VTimeZone defined = calendar.<VTimeZone>getComponents(Component.VTIMEZONE).getFirst();
    assertThat(defined.getRequiredProperty(Property.TZID).getValue()).isEqualTo(id);
    var plan = SampleRuns.slots(zone);
    var raw = events(calendar).get(1).getRequiredProperty(Property.DTSTART);
    assertThat(raw.getRequiredParameter("TZID").getValue()).isEqualTo(id);
    assertThat(raw.getValue()).isEqualTo(ZoneLines.local(plan.startOf(1).toLocalDateTime()));
    assertThat(offsetIn(defined)).isEqualTo(plan.startOf(1).getOffset());
  }

  @Test
  void clockChangeDuringTheDayIsInTheFile() {
    var zone = ZoneId.of("Europe/Berlin");
    var out = new CalendarLines();
    new ZoneLines(out, zone)
        .write(Instant.parse("2026-03-28T20:00:00Z"), Instant.parse("2026-03-29T08:00:00Z"));
    assertThat(new String(out.bytes(), StandardCharsets.UTF_8))
        .contains(
            "BEGIN:STANDARD\r\nDTSTART:20251026T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100",
            "BEGIN:DAYLIGHT\r\nDTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200");
  }

  @Test
  void linesAreFoldedAtSeventyFiveOctetsBetweenCharacters() {
    var mixed = "电池, battery 😀".repeat(40);
    for (int shift = 0; shift < 5; shift++) {
      var value = "a".repeat(shift) + mixed;
      var bytes = new CalendarLines().text("SUMMARY", value).bytes();
      var text = new String(bytes, StandardCharsets.UTF_8);
      assertThat(text).endsWith("\r\n");
      for (String line : text.split("\r\n")) {
        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isBetween(1, 75);
        assertThat(line).doesNotContain("\uFFFD");
      }
      assertThat(unfolded(text)).isEqualTo("SUMMARY:" + value.replace(",", "\\,") + "\r\n");
    }
  }

  @Test
  void lineOfExactlySeventyFiveOctetsIsNotFolded() {
    assertThat(new CalendarLines().line("X", "a".repeat(73)).bytes()).hasSize(77);
    assertThat(new CalendarLines().line("X", "a".repeat(74)).bytes()).hasSize(81);
  }

  @Test
  void lineBreaksInTextsCannotForgeLines() {
    assertThat(CalendarLines.escaped("a\r\nBEGIN:VEVENT\rb\nc\u0000;"))
        .isEqualTo("a\\nBEGIN:VEVENT\\nb\\nc\\;");
  }

  private static ZoneOffset offsetIn(VTimeZone defined) {
    List<Observance> observances = defined.getObservances();
    assertThat(observances).hasSize(1);
    var offset = observances.getFirst().getRequiredProperty(Property.TZOFFSETTO).getValue();
    return ZoneOffset.of(offset);
  }

  /** The calendar of a party once the lists are published and all needs public. */
  private static String text(ZoneId zone, int revision, OrganizationId party) {
    var timetable = SampleRuns.timetable(zone, revision);
    var open =
        SampleRuns.dossier(true, Confidentiality.PUBLIC, Confidentiality.PUBLIC).disclosure();
    var dossier =
        new Dossier(
            SampleRuns.event(zone),
            SampleRuns.run(),
            timetable,
            open,
            SampleRuns.history(timetable),
            Map.of());
    return text(dossier, party);
  }

  private static String text(Dossier dossier, OrganizationId party) {
    return new String(EventCalendar.of(dossier, sheet(dossier, party)), StandardCharsets.UTF_8);
  }

  private static Sheet sheet(Dossier dossier, OrganizationId party) {
    var holder = !List.of(SampleRuns.E_BIKE_MAKER, SampleRuns.CELL_MAKER).contains(party);
    var sheets = Sheets.of(holder ? ExportKind.HOLDERS : ExportKind.PARTICIPANTS, dossier);
    return sheets.of(new Addressee(party.value(), party.value()));
  }

  private static Calendar parse(String text) throws IOException, ParserException {
    return new CalendarBuilder()
        .build(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<VEvent> events(Calendar calendar) {
    return calendar.getComponents(Component.VEVENT);
  }

  private static Instant start(VEvent event) {
    DtStart<?> start = event.getRequiredProperty(Property.DTSTART);
    return java.time.ZonedDateTime.from(start.getDate()).toInstant();
  }

  private static String value(VEvent event, String name) {
    return event.getRequiredProperty(name).getValue();
  }

  private static String unfolded(String text) {
    return text.replace("\r\n ", "");
  }
}
