package org.patentbridge.index;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.patent.LicenceKind;
import org.patentbridge.domain.quantity.Money;
import org.patentbridge.domain.quantity.Trl;

/**
 * What the index holds of a record.
 *
 * @param id stable key, unique over all kinds: {@code patent:…}, {@code offer:…}, {@code need:…}
 * @param kind the part of the id before the colon
 * @param titles titles in all languages, a line each
 * @param bodies abstracts or descriptions in all languages, a line each
 * @param ipc classes
 * @param holders names of holders as received
 * @param state legal state, null for what is no patent
 * @param openLicence whether an open licence declaration is known
 * @param facts what else can be asked for and counted
 */
public record IndexDocument(
    String id,
    String kind,
    String titles,
    String bodies,
    List<IpcSymbol> ipc,
    List<String> holders,
    @Nullable LegalState state,
    boolean openLicence,
    Facts facts) {

  public IndexDocument {
    ipc = List.copyOf(ipc);
    holders = List.copyOf(holders);
  }

  /** A document of which nothing else is known. */
  public IndexDocument(
      String id,
      String kind,
      String titles,
      String bodies,
      List<IpcSymbol> ipc,
      List<String> holders,
      @Nullable LegalState state,
      boolean openLicence) {
    this(id, kind, titles, bodies, ipc, holders, state, openLicence, Facts.NONE);
  }

  /**
   * What can be asked for and counted beside text, class, holder and state.
   *
   * @param numbers keys of the publication number with and without kind code, of the application
   *     number with and without check digit, and the id; empty for what has no number
   * @param parties one key per holder, the same for all certain names of one holder
   * @param family the same for all publications of one simple family, null where unknown
   * @param filed filing date, null where unknown
   * @param published publication date, null where unknown
   * @param statusAsOf day of the legal status, null where not stated
   * @param regions of the holders, as the record or the register knows them
   * @param licences ways in which it is on offer
   * @param fee what an open licence costs, in yuan, null where not stated so
   * @param trl null where not stated
   * @param links chain links on which it belongs
   */
  public record Facts(
      List<String> numbers,
      List<String> parties,
      @Nullable String family,
      @Nullable LocalDate filed,
      @Nullable LocalDate published,
      @Nullable LocalDate statusAsOf,
      List<RegionCode> regions,
      Set<LicenceKind> licences,
      @Nullable Money fee,
      @Nullable Trl trl,
      List<ChainLinkId> links) {

    public static final Facts NONE =
        new Facts(
            List.of(), List.of(), null, null, null, null, List.of(), Set.of(), null, null,
            List.of());

    public Facts {
      numbers = List.copyOf(numbers);
      parties = List.copyOf(parties);
      regions = List.copyOf(regions);
      licences = Collections.unmodifiableSet(new TreeSet<>(licences));
      links = List.copyOf(links);
    }

    /** Year of filing, else of publication. */
    public OptionalInt year() {
      var day = filed == null ? published : filed;
      return day == null ? OptionalInt.empty() : OptionalInt.of(day.getYear());
    }
  }
}
