package org.patentbridge.export;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.patentbridge.domain.match.LeftOver;
import org.patentbridge.domain.organization.OrganizationId;

/** What stands at the head and at the foot of every sheet: of what event and run it is. */
final class SheetHead {

  private final Dossier dossier;
  private final Map<OrganizationId, List<LeftOver>> leftOvers;

  SheetHead(Dossier dossier) {
    this.dossier = dossier;
    leftOvers = dossier.run().leftOvers().stream().collect(groupingBy(LeftOver::party));
  }

  /**
   * Facts of a sheet.
   *
   * @param label catalogue key of what the reader is
   */
  List<Fact> facts(String label, Addressee reader) {
    var event = dossier.event();
    var provenance = dossier.run().provenance();
    var facts = new ArrayList<Fact>();
    facts.add(new Fact(Words.both(label), reader.name()));
    facts.add(Fact.of("event-zh", event.nameZh()));
    facts.add(Fact.of("event-en", event.nameEn()));
    facts.add(Fact.of("day", event.slots().day()));
    facts.add(Fact.of("zone", event.slots().zone().getId()));
    facts.add(Fact.of("run", dossier.run().id()));
    facts.add(Fact.of("made", Stamp.made(dossier)));
    facts.add(Fact.of("as-of", provenance.asOf()));
    facts.add(Fact.of("standing", Words.sentences("export.standing." + standing())));
    return facts;
  }

  private String standing() {
    var made = dossier.timetable() == null ? "unplanned" : "planned";
    return dossier.disclosure().published() ? "published-" + made : "draft-" + made;
  }

  /** Why a party got fewer than it could have. */
  List<Fact> leftOver(OrganizationId party) {
    return leftOvers.getOrDefault(party, List.of()).stream()
        .map(LeftOver::reason)
        .map(reason -> Fact.of("fewer", Words.of(reason)))
        .toList();
  }

  /** What found no place, what else is to be said, then the notice. */
  static List<String> remarks(List<String> unseated, String... keys) {
    var remarks = new ArrayList<>(unseated);
    for (String key : keys) {
      remarks.add(Words.sentences(key));
    }
    remarks.add(Words.sentences("export.note.advice.text"));
    return remarks;
  }
}
