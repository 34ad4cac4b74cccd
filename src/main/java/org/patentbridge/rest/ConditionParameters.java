package org.patentbridge.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.search.Facet;
import org.patentbridge.usecase.SearchConditions;

/** What found patents must meet; of a repeated parameter one value must hold. */
public record ConditionParameters(
    @Parameter(description = "Parts of the IPC", example = "H01M10") @QueryParam("ipc")
        List<String> ipc,
    @Parameter(description = "Holders in any writing") @QueryParam("holder") List<String> holder,
    @Parameter(description = "Legal states in either language", example = "granted")
        @QueryParam("status")
        List<String> status,
    @Parameter(description = "Only with an open licence declaration")
        @QueryParam("openLicence")
        @DefaultValue("false")
        boolean openLicence,
    @Parameter(description = "Ways in which it is on offer", example = "use-first-pay-later")
        @QueryParam("licence")
        List<String> licence,
    @Parameter(description = "Fees of open licences in yuan", example = "10000..50000")
        @QueryParam("fee")
        List<String> fee,
    @Parameter(description = "Highest fee of an open licence in yuan", example = "50000")
        @QueryParam("maxFee")
        @Nullable String maxFee,
    @Parameter(description = "Technology readiness levels", example = "4..6") @QueryParam("trl")
        List<String> trl,
    @Parameter(description = "Lowest technology readiness level", example = "6")
        @QueryParam("minTrl")
        @Nullable String minTrl,
    @Parameter(description = "Years of filing, else of publication", example = "2018..2022")
        @QueryParam("year")
        List<String> year,
    @Parameter(description = "Regions by name or code", example = "江苏") @QueryParam("region")
        List<String> region,
    @Parameter(description = "Industrial chains or links of one", example = "hydrogen")
        @QueryParam("chain")
        List<String> chain,
    @Parameter(description = "Kinds of record: patent, offer", example = "patent")
        @QueryParam("kind")
        List<String> kind) {

  SearchConditions conditions() {
    return new SearchConditions(Map.of(), openLicence)
        .with(Facet.KIND, kind)
        .with(Facet.CLASS, ipc)
        .with(Facet.HOLDER, holder)
        .with(Facet.REGION, region)
        .with(Facet.STATUS, status)
        .with(Facet.LICENCE, licence)
        .with(Facet.FEE, withBound(fee, "<=", maxFee))
        .with(Facet.TRL, withBound(trl, ">=", minTrl))
        .with(Facet.YEAR, year)
        .with(Facet.CHAIN, chain);
  }

  private static List<String> withBound(List<String> values, String sign, @Nullable String bound) {
    return bound == null
        ? values
        : Stream.concat(values.stream(), Stream.of(sign + bound)).toList();
  }
}
