package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.event.Participant;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.export.ParticipantsXlsx;
import org.patentbridge.intake.template.Template;
import org.patentbridge.intake.template.TemplateColumn;

/** Writes the participants of an event as a sheet; changed by hand, it is handed in again. */
@Act(Scope.EXPORT)
@ApplicationScoped
public class WriteParticipants {

  private static final List<String> FIELDS =
      List.of("party", "side", "min", "max", "seats", "absent", "present", "delegates");

  private final Engine engine;
  private final Events events;

  WriteParticipants(Engine engine, Events events) {
    this.engine = engine;
    this.events = events;
  }

  /**
   * Writes a workbook.
   *
   * @param language of headings and words
   */
  public void run(Viewer viewer, EventId id, Language language, OutputStream out)
      throws IOException {
    Access.mustOrganize(viewer, "write out participants");
    var event = events.get(id);
    var template = engine.intake().template(RecordKind.PARTICIPANTS.noun(), language);
    var headings = FIELDS.stream().map(field -> column(template, field).heading()).toList();
    var rows = event.participants().stream().map(p -> row(p, template)).toList();
    ParticipantsXlsx.write(headings, rows, out);
  }

  private ParticipantsXlsx.Row row(Participant participant, Template template) {
    var limits = participant.limits();
    return new ParticipantsXlsx.Row(
        written(participant.party()),
        word(participant.side().name(), column(template, "side")),
        limits == null ? null : limits.min(),
        limits == null ? null : limits.max(),
        participant.seats(),
        attendance(participant, template));
  }

  private ParticipantsXlsx.Presence attendance(Participant participant, Template template) {
    var attendance = participant.attendance();
    return attendance == null
        ? ParticipantsXlsx.Presence.ALL_DAY
        : new ParticipantsXlsx.Presence(
            attendance.absent() ? word("TRUE", column(template, "absent")) : "",
            joined(attendance.hours()),
            joined(attendance.delegates()));
  }

  private static String joined(List<?> items) {
    return String.join("; ", items.stream().map(Object::toString).toList());
  }

  /** The name where it leads back to the same party, else the id. */
  private String written(OrganizationId party) {
    var directory = engine.directory();
    var name = directory.nameOf(party);
    return directory
        .findMeant(new OrganizationId(name), name)
        .map(Organization::id)
        .filter(party::equals)
        .map(id -> name)
        .orElse(party.value());
  }

  private String word(String value, TemplateColumn column) {
    return column.choices().stream()
        .filter(
            word ->
                engine
                    .rulebook()
                    .findValue("participant", column.field(), word)
                    .filter(v -> v.canonical().equals(value))
                    .isPresent())
        .findFirst()
        .orElse(value);
  }

  private static TemplateColumn column(Template template, String field) {
    return template.columns().stream()
        .filter(c -> c.field().equals(field))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the form for participants lacks " + field));
  }
}
