package org.patentbridge.merging;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.patent.PatentField;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.rulebook.MergeCheck;
import org.patentbridge.rulebook.MergeRule;
import org.patentbridge.rulebook.MergeRules;

/** Lets the claims of an example compete as those of patents do. */
public final class ClaimTrial {

  private ClaimTrial() {}

  /** What holds of what was said; blank and from nobody where nothing was said. */
  public static MergeCheck.Kept keep(
      MergeRules rules, PatentField field, List<MergeRule.Said> said) {
    var claims =
        said.stream()
            .filter(s -> !s.value().isBlank())
            .map(s -> new Claim<>(items(s.value()), origin(s), day(s.asOf())))
            .toList();
    return Contest.of(rules, field, claims)
        .map(contest -> kept(contest, rules.getRule(field).united()))
        .orElseGet(() -> new MergeCheck.Kept("", ""));
  }

  private static MergeCheck.Kept kept(Contest<List<String>> contest, boolean united) {
    var items = new LinkedHashSet<>(contest.first().value());
    if (united) {
      contest.claims().forEach(claim -> items.addAll(claim.value()));
    }
    return new MergeCheck.Kept(Wording.of(items), contest.first().origin().source());
  }

  private static List<String> items(String value) {
    return Arrays.stream(value.split(";")).map(String::strip).toList();
  }

  private static Origin origin(MergeRule.Said said) {
    return new Origin(said.source(), "", 0, day(said.imported()));
  }

  private static @Nullable LocalDate day(@Nullable String iso) {
    return iso == null ? null : LocalDate.parse(iso);
  }
}
