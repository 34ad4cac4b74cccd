package org.patentbridge.view;

import java.util.List;
import java.util.Locale;
import org.patentbridge.domain.search.Evidence;
import org.patentbridge.domain.search.Explanation;
import org.patentbridge.domain.search.RelevancePart;
import org.patentbridge.domain.search.SharedClass;

/**
 * What speaks for a record that was found for a text.
 *
 * @param relevance in [0, 1]
 * @param parts what the relevance is made of, the greatest first; their shares add up to it
 * @param coverage share of the text's possible weight whose words the record holds, in [0, 1]
 * @param lacking words of the text that it holds in no wording, the weightiest first
 * @param passages of its texts, best first
 * @param classes that it shares with the field of the text
 */
public record EvidenceView(
    double relevance,
    List<PartView> parts,
    double coverage,
    List<String> lacking,
    List<PassageView> passages,
    List<ClassView> classes) {

  /**
   * An addend of the relevance.
   *
   * @param kind word, synonym, related, translated, characters or closeness
   * @param asked words of the text, empty for closeness
   * @param found words of the record, empty for closeness
   * @param share what it adds
   * @param fields titleZh, titleEn, bodyZh, bodyEn: which hold it
   */
  public record PartView(
      String kind, String asked, String found, double share, List<String> fields) {

    static PartView of(RelevancePart part) {
      return new PartView(
          part.kind().name().toLowerCase(Locale.ROOT),
          part.asked(),
          part.found(),
          part.share(),
          part.places().stream().map(PassageView::field).toList());
    }
  }

  /**
   * A class that lies in the field of the text.
   *
   * @param symbol of the record
   * @param subclass that it lies in
   * @param declared whether the text's owner stated it; else it is usual among the nearest records
   * @param name what the subclass is called
   */
  public record ClassView(String symbol, String subclass, boolean declared, BothLanguages name) {

    static ClassView of(SharedClass shared) {
      return new ClassView(
          shared.symbol().toString(),
          shared.subclass(),
          shared.declared(),
          new BothLanguages(shared.nameZh(), shared.nameEn()));
    }
  }

  public static EvidenceView of(Evidence evidence) {
    var told = of(evidence.explanation());
    return new EvidenceView(
        told.relevance(),
        told.parts(),
        told.coverage(),
        told.lacking(),
        evidence.passages().stream().map(PassageView::of).toList(),
        evidence.classes().stream().map(ClassView::of).toList());
  }

  /** Without passages and classes. */
  public static EvidenceView of(Explanation told) {
    return new EvidenceView(
        told.relevance(),
        told.parts().stream().map(PartView::of).toList(),
        told.coverage(),
        told.lacking(),
        List.of(),
        List.of());
  }
}
