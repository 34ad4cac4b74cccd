package org.patentbridge.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.industry.AreaCode;
import org.patentbridge.domain.industry.Enrichment;
import org.patentbridge.domain.industry.FieldNumber;
import org.patentbridge.domain.industry.FieldPlacement;
import org.patentbridge.domain.industry.IndustryPlacement;

/**
 * Placements in short form, because there is one row for each of a million records: a line each,
 * parts of a line by tabs; {@code f8 H01L33/00}, {@code a1.2 6 0 H01L33/00 word}, {@code
 * lpower-battery/cathode 850 evidence}.
 *
 * @param lines in the order fields, areas, links
 */
record EnrichmentText(List<String> lines) {

  private static final String FIELD = "f";
  private static final String AREA = "a";
  private static final String LINK = "l";
  private static final double THOUSANDTHS = 1_000;

  EnrichmentText {
    lines = List.copyOf(lines);
  }

  static EnrichmentText read(String text) {
    return new EnrichmentText(text.isEmpty() ? List.of() : Arrays.asList(text.split("\n", -1)));
  }

  static EnrichmentText of(Enrichment enrichment) {
    var lines = new java.util.ArrayList<String>();
    enrichment.fields().forEach(f -> lines.add(FIELD + f.field() + "\t" + f.symbol().key()));
    enrichment.areas().forEach(a -> lines.add(line(a)));
    enrichment.links().forEach(l -> lines.add(line(l)));
    return new EnrichmentText(lines);
  }

  /** How the line of any link of a chain begins; ids of chains hold no signs of patterns. */
  static String lineOf(ChainId chain) {
    return LINK + chain + "/";
  }

  private static String line(IndustryPlacement area) {
    return AREA
        + String.join(
            "\t",
            area.area().value(),
            Integer.toString(area.rule()),
            Integer.toString(area.basis().ordinal()),
            area.symbol().key(),
            plain(area.word()));
  }

  private static String line(Placement link) {
    var thousandths = Math.round(link.confidence() * THOUSANDTHS);
    return LINK
        + String.format(
            Locale.ROOT, "%s\t%d\t%s", link.link(), thousandths, plain(link.evidence()));
  }

  /** Words of rules have no tabs and line feeds; should one, it becomes a blank. */
  private static String plain(String text) {
    return text.replace('\t', ' ').replace('\n', ' ');
  }

  List<FieldPlacement> toFields() {
    return of(FIELD).stream()
        .map(p -> new FieldPlacement(FieldNumber.parse(p[0]), IpcSymbol.parse(p[1])))
        .toList();
  }

  List<IndustryPlacement> toAreas() {
    return of(AREA).stream()
        .map(
            p ->
                new IndustryPlacement(
                    new AreaCode(p[0]),
                    Integer.parseInt(p[1]),
                    IpcSymbol.parse(p[3]),
                    p[4],
                    IndustryPlacement.Basis.values()[Integer.parseInt(p[2])]))
        .toList();
  }

  List<Placement> toLinks() {
    return of(LINK).stream()
        .map(
            p -> new Placement(ChainLinkId.parse(p[0]), Integer.parseInt(p[1]) / THOUSANDTHS, p[2]))
        .toList();
  }

  private List<String[]> of(String sign) {
    return lines.stream()
        .filter(line -> line.startsWith(sign))
        .map(line -> line.substring(1).split("\t", -1))
        .toList();
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }
}
