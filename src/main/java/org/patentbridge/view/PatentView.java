package org.patentbridge.view;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.organization.NameReading;
import org.patentbridge.domain.patent.Encumbrance;
import org.patentbridge.domain.patent.OpenLicence;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.domain.quantity.Trl;

/**
 * A patent.
 *
 * @param id names it
 * @param publicationNumber as people write it, null where unknown
 * @param applicationNumber null where unknown
 * @param kind what is protected
 * @param text titles and abstracts
 * @param ipc classes, main class first
 * @param holders each as received, with the party that it stands for and the evidence
 * @param filed ISO date, null where unknown
 * @param granted ISO date, null where unknown
 * @param expires ISO date, null where unknown
 * @param status legal status
 * @param trl readiness level, null where not stated
 * @param intents ways that the holder intends
 * @param encumbrances what limits the holder
 * @param openLicence declaration, null where none
 * @param source file that it was read from
 * @param industries fields and industries, null in lists and where it was not placed yet
 */
public record PatentView(
    String id,
    @Nullable String publicationNumber,
    @Nullable String applicationNumber,
    String kind,
    TextView text,
    List<String> ipc,
    List<NameReadingView> holders,
    @Nullable String filed,
    @Nullable String granted,
    @Nullable String expires,
    EntryView.Status status,
    @Nullable Integer trl,
    List<String> intents,
    List<Limit> encumbrances,
    @Nullable Licence openLicence,
    String source,
    @Nullable IndustriesView industries) {

  /**
   * Something that limits what a holder can grant.
   *
   * @param type what it is
   * @param from ISO date, null where not stated
   * @param until ISO date, null where open-ended
   */
  public record Limit(String type, @Nullable String from, @Nullable String until) {

    static Limit of(Encumbrance e) {
      return new Limit(e.type().name(), text(e.from()), text(e.until()));
    }
  }

  /**
   * An open licence declaration.
   *
   * @param payment how it is paid
   * @param fee lump sum or entry fee, null where none
   * @param royaltyPercent null where none
   * @param from ISO date, null where not stated
   * @param until ISO date, null where not stated
   * @param freeMonths months of use before payment starts
   */
  public record Licence(
      String payment,
      @Nullable String fee,
      @Nullable String royaltyPercent,
      @Nullable String from,
      @Nullable String until,
      int freeMonths) {

    static Licence of(OpenLicence licence) {
      return new Licence(
          licence.payment().name(),
          text(licence.fee()),
          text(licence.royaltyPercent()),
          text(licence.from()),
          text(licence.until()),
          licence.freeMonths());
    }
  }

  /**
   * @param holders what the names of the patent's holders were read as, in their order
   */
  public static PatentView of(Patent patent, List<NameReading> holders) {
    var licence = patent.terms().openLicence();
    return new PatentView(
        patent.id().value(),
        text(patent.numbers().publication()),
        text(patent.numbers().application()),
        patent.kind().name(),
        TextView.of(patent.text()),
        patent.ipc().stream().map(IpcSymbol::toString).toList(),
        holders.stream().map(NameReadingView::of).toList(),
        text(patent.dates().filed()),
        text(patent.dates().granted()),
        text(patent.dates().expires()),
        EntryView.Status.of(patent.status()),
        level(patent.readiness().trl()),
        patent.terms().intents().stream().map(Enum::name).sorted().toList(),
        patent.terms().encumbrances().stream().map(Limit::of).toList(),
        licence == null ? null : Licence.of(licence),
        file(patent.origin()),
        null);
  }

  /** The same with where it stands. */
  public PatentView in(@Nullable IndustriesView found) {
    return new PatentView(
        id,
        publicationNumber,
        applicationNumber,
        kind,
        text,
        ipc,
        holders,
        filed,
        granted,
        expires,
        status,
        trl,
        intents,
        encumbrances,
        openLicence,
        source,
        found);
  }

  private static String file(Origin origin) {
    return origin.file().isEmpty() ? origin.source() : origin.file();
  }

  static @Nullable Integer level(@Nullable Trl trl) {
    return trl == null ? null : trl.level();
  }

  static @Nullable String text(@Nullable Object value) {
    return value == null ? null : Objects.toString(value);
  }
}
