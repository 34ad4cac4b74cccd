package org.patentbridge.cli;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.search.Facet;
import org.patentbridge.usecase.SearchConditions;
import picocli.CommandLine.Option;

/**
 * Options of commands that find patents: what the found ones must meet. Each may be repeated; one
 * of its values must hold.
 */
final class ConditionOptions {

  @Option(names = "--ipc", description = "Only in this part of the IPC, for example H01M10.")
  private List<String> ipc = List.of();

  @Option(names = "--holder", description = "Only of this holder.")
  private List<String> holders = List.of();

  @Option(
      names = "--status",
      description = "Only in this legal state, for example granted or 有效; dead for all ends.")
  private List<String> states = List.of();

  @Option(names = "--open-licence", description = "Only with an open licence declaration.")
  private boolean openLicence;

  @Option(
      names = "--licence",
      description = "Only on offer so: open, free, use-first-pay-later, licence, transfer, ….")
  private List<String> licences = List.of();

  @Option(
      names = "--fee",
      description = "Only with an open licence for this fee in yuan: 10000..50000, or <5万.")
  private List<String> fees = List.of();

  @Option(
      names = "--max-fee",
      paramLabel = "YUAN",
      description = "Only with an open licence for at most this.")
  private @Nullable String mostFee;

  @Option(names = "--trl", description = "Only at this technology readiness level: 6, or 4..6.")
  private List<String> levels = List.of();

  @Option(
      names = "--min-trl",
      paramLabel = "LEVEL",
      description = "Only at this technology readiness level or above.")
  private @Nullable String leastLevel;

  @Option(names = "--year", description = "Only filed in this year: 2020, or 2018..2022.")
  private List<String> years = List.of();

  @Option(names = "--region", description = "Only of holders in this region: 江苏, or 320000.")
  private List<String> regions = List.of();

  @Option(names = "--chain", description = "Only on this industrial chain or link of one.")
  private List<String> chains = List.of();

  @Option(names = "--kind", description = "Only patents or only offers: patent, offer.")
  private List<String> kinds = List.of();

  SearchConditions conditions() {
    var conditions = new SearchConditions(java.util.Map.of(), openLicence);
    return conditions
        .with(Facet.KIND, kinds)
        .with(Facet.CLASS, ipc)
        .with(Facet.HOLDER, holders)
        .with(Facet.REGION, regions)
        .with(Facet.STATUS, states)
        .with(Facet.LICENCE, licences)
        .with(Facet.FEE, withBound(fees, "<=", mostFee))
        .with(Facet.TRL, withBound(levels, ">=", leastLevel))
        .with(Facet.YEAR, years)
        .with(Facet.CHAIN, chains);
  }

  private static List<String> withBound(List<String> values, String sign, @Nullable String bound) {
    return bound == null
        ? values
        : Stream.concat(values.stream(), Stream.of(sign + bound)).toList();
  }
}
