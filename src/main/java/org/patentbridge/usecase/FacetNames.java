package org.patentbridge.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.industry.TechnologyField;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.domain.search.Facet;
import org.patentbridge.domain.search.FeeBand;
import org.patentbridge.enrichment.industry.IndustryReader;
import org.patentbridge.rulebook.RegionRule;
import org.patentbridge.rulebook.Rulebook;

/** What values of facets are called, as far as the rules and the catalogue know. */
final class FacetNames {

  private final Rulebook rulebook;
  private final IndustryReader industries;
  private final Map<String, RegionRule> regions = new HashMap<>();

  FacetNames(Rulebook rulebook) {
    this.rulebook = rulebook;
    this.industries = new IndustryReader(rulebook.industries());
    rulebook.intake().regions().forEach(r -> regions.putIfAbsent(r.code().value(), r));
  }

  /**
   * A value with its names.
   *
   * @param value as requests state it
   * @param zh in Chinese
   * @param en in English
   */
  record Name(String value, String zh, String en) {}

  /** The value itself where it has no name. */
  Name of(Facet facet, String value) {
    return switch (facet) {
      case KIND -> spoken("offering-kind." + value, value);
      case CLASS -> classPart(value);
      case REGION -> region(value);
      case STATUS -> spoken("legal-state." + value, value);
      case LICENCE -> spoken("licence-kind." + value, value);
      case FEE ->
          FeeBand.find(value)
              .map(band -> spoken("fee-band." + band, value))
              .orElseGet(() -> new Name(value, value, value));
      case CHAIN -> chain(value);
      case HOLDER, TRL, YEAR -> new Name(value, value, value);
    };
  }

  private static Name spoken(String key, String value) {
    return new Name(value, Messages.text(Language.ZH, key), Messages.text(Language.EN, key));
  }

  /** A section's own title; a subclass that lies in one technology field has that field's name. */
  private Name classPart(String value) {
    if (value.length() == 1) {
      return spoken("ipc-section." + value, value);
    }
    return IpcSymbol.find(value).map(List::of).stream()
        .flatMap(symbols -> industries.read("", symbols).fields().stream())
        .flatMap(f -> rulebook.industries().names().findField(f.field()).stream())
        .map((TechnologyField f) -> new Name(value, f.nameZh(), f.nameEn()))
        .findFirst()
        .orElseGet(() -> new Name(value, value, value));
  }

  /** The short name; in English the first one that is written in Latin letters, if any. */
  private Name region(String code) {
    var rule = regions.get(code);
    if (rule == null || rule.names().isEmpty()) {
      return new Name(code, code, code);
    }
    var zh = rule.names().getFirst();
    var en = rule.names().stream().filter(n -> n.matches("[\\p{ASCII}]+")).findFirst().orElse(zh);
    return new Name(code, zh, en);
  }

  private Name chain(String value) {
    var stroke = value.indexOf('/');
    var id = new ChainId(stroke < 0 ? value : value.substring(0, stroke));
    var chain = rulebook.findChain(id);
    if (stroke < 0) {
      return chain
          .map(c -> new Name(value, c.nameZh(), c.nameEn()))
          .orElseGet(() -> new Name(value, value, value));
    }
    return chain
        .flatMap(c -> c.findLink(ChainLinkId.parse(value)))
        .map(l -> new Name(value, l.nameZh(), l.nameEn()))
        .orElseGet(() -> new Name(value, value, value));
  }
}
