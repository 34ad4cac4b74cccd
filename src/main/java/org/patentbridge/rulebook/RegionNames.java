package org.patentbridge.rulebook;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.problem.InvalidValueException;

/** Which region a code or a name means; a city's name may follow that of its province. */
public final class RegionNames {

  private final Map<String, RegionCode> codes = new HashMap<>();
  private final List<RegionRule> provinces;
  private final List<String> known;
  private final int longest;

  public RegionNames(List<RegionRule> rules) {
    rules.forEach(r -> r.names().forEach(n -> codes.put(ColumnRule.folded(n), r.code())));
    provinces = rules.stream().filter(RegionRule::isProvince).toList();
    known = rules.stream().flatMap(r -> r.names().stream()).toList();
    longest = codes.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * @throws InvalidValueException when it means none
   */
  public RegionCode parse(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    if (known.isEmpty() || plain.chars().allMatch(Character::isDigit)) {
      return new RegionCode(plain);
    }
    return find(ColumnRule.folded(plain)).orElseThrow(() -> unknown(text));
  }

  /** Whether names are known beside codes. */
  boolean knowsNames() {
    return !known.isEmpty();
  }

  /** The region whose name a company's name begins with, the longest such name. */
  public Optional<RegionCode> findLeading(String name) {
    var folded = ColumnRule.folded(name);
    for (int end = Math.min(longest, folded.length()); end > 1; end--) {
      var code = codes.get(folded.substring(0, end));
      if (code != null) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }

  private Optional<RegionCode> find(String folded) {
    return Optional.ofNullable(codes.get(folded)).or(() -> behindProvince(folded));
  }

  private Optional<RegionCode> behindProvince(String folded) {
    return provinces.stream()
        .flatMap(p -> p.names().stream().map(n -> within(p.code(), ColumnRule.folded(n), folded)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<RegionCode> within(RegionCode province, String name, String folded) {
    return folded.startsWith(name)
        ? Optional.ofNullable(codes.get(folded.substring(name.length()))).filter(province::covers)
        : Optional.empty();
  }

  private InvalidValueException unknown(String text) {
    return NearestName.find(text, known)
        .map(nearest -> new InvalidValueException("region-misspelt", text, nearest))
        .orElseGet(() -> new InvalidValueException("region-unknown", text));
  }
}
