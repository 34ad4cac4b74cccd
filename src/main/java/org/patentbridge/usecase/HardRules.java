package org.patentbridge.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventRules;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.mandate.MandateId;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.review.Breach;
import org.patentbridge.domain.review.PublishedRow;

/** Asks the gates of an event again, by the newest records, of rows that passed them before. */
final class HardRules {

  /** What a row is measured by that no gate asks for: whether its records and parties are there. */
  private static final String RECORD = "record";

  private static final String PARTICIPANTS = "participants";

  private final Engine engine;
  private final Event event;
  private final MatchingSession session;
  private final Set<OrganizationId> seekers;
  private final Set<OrganizationId> holders;

  /** A party has a few rows for each of its needs; each need is read once. */
  private final Map<SeekerId, Optional<Seeker>> seekersById = new HashMap<>();

  /**
   * @param event with its parties as they stand now
   */
  HardRules(Engine engine, Event event, LocalDate asOf) {
    this.engine = engine;
    this.event = event;
    this.session = MatchingSession.ofEvent(engine, event, asOf);
    this.seekers = Seekers.partiesOf(event, Side.SEEKER);
    this.holders = Seekers.partiesOf(event, Side.HOLDER);
  }

  MatchingSession session() {
    return session;
  }

  /** The need or mandate as it stands now, under the party that it belongs to now. */
  Optional<Seeker> findSeeker(SeekerId id) {
    return seekersById.computeIfAbsent(id, this::readSeeker);
  }

  private Optional<Seeker> readSeeker(SeekerId id) {
    var directory = session.directory();
    return switch (id.kind()) {
      case NEED -> engine.records().needs().find(new NeedId(id.key())).map(directory::seeking);
      case MANDATE ->
          engine.records().mandates().find(new MandateId(id.key())).map(directory::seeking);
    };
  }

  /** Rows that may not stand any more, in their order. */
  List<Breach> of(List<MatchEntry> rows) {
    List<Breach> breaches = new ArrayList<>();
    rows.forEach(row -> find(row).ifPresent(breaches::add));
    return breaches;
  }

  /** Published rows that may not stand any more, those that an owner has hidden since included. */
  List<Breach> ofPublished(List<PublishedRow> rows) {
    List<Breach> breaches = new ArrayList<>();
    for (PublishedRow row : rows) {
      find(row.entry())
          .or(() -> findHidden(row).map(verdict -> new Breach(row.entry(), verdict)))
          .ifPresent(breaches::add);
    }
    return breaches;
  }

  private Optional<Breach> find(MatchEntry row) {
    return verdicts(row).stream()
        .filter(this::stops)
        .findFirst()
        .map(verdict -> new Breach(row, verdict));
  }

  /** Closed, or not decidable at an event that lists verified pairings only. */
  boolean stops(GateVerdict verdict) {
    return verdict.isClosed() || verdict.isUnknown() && !event.rules().admitUnknown();
  }

  /** What all gates say of a row by the records of now. */
  List<GateVerdict> verdicts(MatchEntry row) {
    var pairing = row.match().pairing();
    var seeker = findSeeker(pairing.seeker());
    if (seeker.isEmpty()) {
      return List.of(closed(RECORD, Reason.of("check.seeker-gone", pairing.seeker())));
    }
    var candidate = session.candidates().findBare(seeker.get(), pairing.offering());
    if (candidate.isEmpty()) {
      return List.of(closed(RECORD, Reason.of("check.offering-gone", pairing.offering())));
    }
    List<GateVerdict> verdicts = new ArrayList<>();
    var party = seeker.get().party();
    var holder = session.directory().holderParty(candidate.get().offering());
    takesPart(party, seekers).ifPresent(verdicts::add);
    takesPart(holder, holders).ifPresent(verdicts::add);
    verdicts.addAll(session.scorer().verdicts(candidate.get(), session.context()));
    return verdicts;
  }

  private Optional<GateVerdict> takesPart(OrganizationId party, Set<OrganizationId> listed) {
    return event.rules().scope() == EventRules.Scope.EVERYBODY || listed.contains(party)
        ? Optional.empty()
        : Optional.of(closed(PARTICIPANTS, Reason.of("edit.not-listed", party)));
  }

  private Optional<GateVerdict> findHidden(PublishedRow row) {
    return findSeeker(row.entry().match().pairing().seeker())
        .map(HardRules::released)
        .filter(now -> now.compareTo(row.released()) > 0)
        .map(
            now ->
                closed(
                    "confidentiality",
                    Reason.of("check.need-hidden", word(row.released()), word(now))));
  }

  /** Who may see what is sought; mandates are public. */
  static Confidentiality released(Seeker seeker) {
    return seeker instanceof Seeker.OfNeed(var need)
        ? need.confidentiality()
        : Confidentiality.PUBLIC;
  }

  private static String word(Confidentiality level) {
    return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static GateVerdict closed(String gate, Reason reason) {
    return new GateVerdict(gate, GateVerdict.Answer.CLOSED, reason);
  }
}
