package org.patentbridge.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** A scoring profile as the text of its file, for a person to read, change and put in place. */
public final class ProfileText {

  private ProfileText() {}

  /**
   * The text; reading it gives the same profile.
   *
   * @param head what stands above it, each a line of its own
   */
  public static String of(ScoringProfile profile, List<String> head) {
    List<String> lines = new ArrayList<>();
    head.forEach(line -> lines.add("# " + line));
    lines.add("");
    lines.add("name-zh: " + quoted(profile.nameZh()));
    lines.add("name-en: " + quoted(profile.nameEn()));
    lines.add("");
    lines.add("gates:");
    for (var gate : profile.gates()) {
      lines.add("  - gate: " + gate.gate());
      lines.add("    because: " + quoted(gate.because()));
    }
    lines.add("");
    lines.add("features:");
    for (var feature : profile.features()) {
      lines.add("  - feature: " + feature.feature());
      lines.add("    points: " + figure(feature.weight().asDouble()));
      lines.add("    when-missing: " + figure(feature.whenMissing()));
      if (!feature.settings().isEmpty()) {
        lines.add("    settings:");
        new TreeMap<>(feature.settings())
            .forEach((name, value) -> lines.add("      " + name + ": " + figure(value)));
      }
      lines.add("    because: " + quoted(feature.because()));
    }
    lines.add("");
    lines.add("examples:");
    for (var example : profile.examples()) {
      lines.add("  - need: " + quoted(example.need()));
      lines.add("    better: " + quoted(example.better()));
      lines.add("    worse: " + quoted(example.worse()));
      lines.add("    because: " + quoted(example.because()));
    }
    return String.join("\n", lines) + "\n";
  }

  /** In double quotes, where only two signs mean anything else than themselves. */
  private static String quoted(String text) {
    return "\""
        + text.strip().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ")
        + "\"";
  }

  private static String figure(double figure) {
    return figure == Math.rint(figure)
        ? String.format(Locale.ROOT, "%.0f", figure)
        : new java.math.BigDecimal(Double.toString(figure)).stripTrailingZeros().toPlainString();
  }
}
