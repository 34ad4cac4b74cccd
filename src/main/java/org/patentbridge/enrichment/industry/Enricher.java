package org.patentbridge.enrichment.industry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.classification.IndustryCode;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.industry.Enrichment;
import org.patentbridge.domain.industry.EnrichmentVersion;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.enrichment.ChainPlacer;
import org.patentbridge.rulebook.Rulebook;

/** Makes enrichments, each part anew only where its tables or the record changed. */
public final class Enricher {

  private static final int VERSION_DIGITS = 8;

  /** Evidence of a link that the owner stated; no word of a text, so no language. */
  private static final String STATED = "=";

  private static final double THOUSANDTHS = 1_000;

  private final ChainPlacer chains;
  private final IndustryReader industries;
  private final EnrichmentVersion version;

  public Enricher(Rulebook rules) {
    this.chains = new ChainPlacer(rules.chains());
    this.industries = new IndustryReader(rules.industries());
    this.version =
        new EnrichmentVersion(
            part(rules.industries().fieldTable().fingerprint().digest(), IndustryReader.EDITION),
            part(rules.industries().areaTable().fingerprint().digest(), IndustryReader.EDITION),
            part(rules.chainTables().digest(), ChainPlacer.EDITION));
  }

  private static String part(Digest tables, int edition) {
    return Digest.ofLines(tables.hex(), Integer.toString(edition))
        .hex()
        .substring(0, VERSION_DIGITS);
  }

  /** Of the tables in force and of this software. */
  public EnrichmentVersion version() {
    return version;
  }

  /**
   * What is read of a record.
   *
   * @param subject the record
   * @param text titles and bodies
   * @param ipc classes, main class first, may be empty
   * @param branch branch of the economy in which a company works, null where unknown
   * @param stated chain links as the owner states them; where there are any, no other is looked for
   */
  public record Input(
      Enrichment.Subject subject,
      String text,
      List<IpcSymbol> ipc,
      @Nullable IndustryCode branch,
      List<ChainLinkId> stated) {
    public Input {
      ipc = List.copyOf(ipc);
      stated = List.copyOf(stated);
    }

    String digits() {
      var works = branch == null ? "" : branch.value();
      return Digest.ofLines(text, ipc.toString(), stated + works).abbreviated();
    }
  }

  /**
   * The enrichment of a record, the same object where nothing changed.
   *
   * @param before what is kept of it, null for nothing
   */
  public Enrichment enrich(Input input, @Nullable Enrichment before) {
    var digits = input.digits();
    var same = before != null && before.inputs().equals(digits) ? before : null;
    if (same != null && same.version().equals(version)) {
      return same;
    }
    return new Enrichment(
        input.subject(),
        version,
        digits,
        same != null && same.version().fields().equals(version.fields())
            ? same.fields()
            : industries.fields(input.ipc()),
        same != null && same.version().areas().equals(version.areas())
            ? same.areas()
            : industries.areas(input.text(), input.ipc()).areas(),
        same != null && same.version().links().equals(version.links())
            ? same.links()
            : links(input));
  }

  private List<Placement> links(Input input) {
    if (!input.stated().isEmpty()) {
      return input.stated().stream().sorted().map(l -> new Placement(l, 1, STATED)).toList();
    }
    return chains.place(input.text(), input.ipc(), input.branch()).stream()
        .map(p -> new Placement(p.link(), rounded(p.confidence()), p.evidence()))
        .toList();
  }

  /** To whole thousandths, but never to nothing. */
  private static double rounded(double confidence) {
    return Math.max(1, Math.round(confidence * THOUSANDTHS)) / THOUSANDTHS;
  }
}
