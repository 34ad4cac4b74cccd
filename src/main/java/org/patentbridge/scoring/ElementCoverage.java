package org.patentbridge.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.need.NeedElements;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.rulebook.ScoringProfile.FeatureRule;

/**
 * How much of what the need states under its five elements (material, method, efficacy, product,
 * application) the offering speaks of: the mean, over the stated elements, of the share of their
 * words that occur. Words of a language that the offering does not speak are left out.
 *
 * <p>{@code full-at} 1: mean share that earns all points; {@code covered}: share of its words from
 * which an element counts as covered in the evidence; 0.5.
 */
final class ElementCoverage implements Feature {

  private static final Map<String, Double> SETTINGS = Map.of("full-at", 1.0, "covered", 0.5);

  private record Share(String element, int found, int asked) {
    double value() {
      return found / (double) asked;
    }
  }

  @Override
  public Map<String, Double> settings() {
    return SETTINGS;
  }

  @Override
  public Finding measure(Candidate candidate, ScoringContext context, FeatureRule rule) {
    if (!(candidate.seeker() instanceof Seeker.OfNeed(var need))) {
      return Finding.missing("feature.element-coverage.missing-seeker");
    }
    var elements = stated(need.elements());
    if (elements.isEmpty()) {
      return Finding.missing("feature.element-coverage.missing-seeker");
    }
    if (!candidate.offering().text().hasBody()) {
      return Finding.missing("feature.element-coverage.missing-offering");
    }
    var shares = shares(elements, candidate.offering());
    return shares.isEmpty()
        ? Finding.missing("feature.element-coverage.missing-language")
        : found(shares, setting(rule, "covered"), setting(rule, "full-at"));
  }

  private static Finding found(List<Share> shares, double threshold, double fullAt) {
    var covered = shares.stream().filter(s -> s.value() >= threshold).toList();
    List<String> evidence = new ArrayList<>();
    covered.forEach(s -> evidence.add("+ " + s.element()));
    shares.stream()
        .filter(s -> s.value() < threshold)
        .forEach(s -> evidence.add("- " + s.element()));
    var mean = shares.stream().mapToDouble(Share::value).average().orElse(0);
    return Finding.of(
        mean < fullAt ? mean / fullAt : mean > 0 ? 1 : 0,
        evidence,
        "feature.element-coverage.found",
        covered.size(),
        shares.size());
  }

  private static List<String> stated(NeedElements e) {
    return Stream.of(e.material(), e.method(), e.efficacy(), e.product(), e.application())
        .map(String::strip)
        .filter(element -> !element.isEmpty())
        .toList();
  }

  private static List<Share> shares(List<String> elements, Offering offering) {
    var text = textOf(offering);
    var latin = Words.latinOf(text);
    List<Share> shares = new ArrayList<>();
    for (var element : elements) {
      var asked = Words.of(element);
      int found = asked.countIn(text, latin);
      int comparable = comparable(asked, offering.text());
      if (comparable > 0 || found > 0) {
        shares.add(new Share(element, found, Math.max(found, comparable)));
      }
    }
    return shares;
  }

  private static int comparable(Words asked, BilingualText text) {
    return (text.bodyZh().isEmpty() ? 0 : asked.chinese().size())
        + (text.bodyEn().isEmpty() ? 0 : asked.latin().size());
  }

  private static String textOf(Offering offering) {
    var readiness = offering.readiness();
    return String.join(
        "\n",
        offering.text().all(),
        String.join("\n", readiness.scenarios()),
        String.join("\n", readiness.products()),
        readiness.gain());
  }
}
