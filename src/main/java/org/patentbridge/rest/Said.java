package org.patentbridge.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.feedback.Feedback.Intention;
import org.patentbridge.domain.feedback.Feedback.Prospect;
import org.patentbridge.domain.feedback.Feedback.ReasonCode;
import org.patentbridge.domain.feedback.Verdict;

/**
 * What a party thinks of a pairing.
 *
 * @param prospect GOOD, FAIR, NONE or CANNOT_SAY
 * @param reasons what it holds against it, absent for nothing
 * @param improvement what would have to improve
 * @param intentions what it wants to do next; NONE stands alone
 */
record Said(
    @NotNull @Schema(examples = "FAIR") Prospect prospect,
    @Nullable @Size(max = 9) Set<ReasonCode> reasons,
    @Nullable @Size(max = Verdict.LONGEST) @Schema(examples = "需要中试数据") String improvement,
    @Nullable @Size(max = 5) Set<Intention> intentions) {

  Verdict verdict() {
    return new Verdict(
        prospect,
        reasons == null ? Set.of() : reasons,
        improvement == null ? "" : improvement,
        intentions == null ? Set.of() : intentions);
  }
}
