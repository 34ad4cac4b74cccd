package org.patentbridge.rulebook;

import java.util.List;
import org.patentbridge.domain.classification.IpcPattern;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.industry.AreaCode;
import org.patentbridge.domain.industry.FieldNumber;
import org.patentbridge.domain.industry.IndustryNames;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.provenance.RulebookFingerprint;

/**
 * How records are placed in technology fields and strategic emerging industries.
 *
 * @param fieldTable edition of the technology fields
 * @param fields which classes belong to which field
 * @param areaTable edition of the strategic emerging industries
 * @param areas the rules of the areas, in the order of the table
 * @param successors classes that moved after those editions
 * @param names what fields and areas are called
 * @param examples records with where they belong
 */
public record IndustryRules(
    Edition fieldTable,
    List<FieldClass> fields,
    Edition areaTable,
    List<AreaRule> areas,
    List<Successor> successors,
    IndustryNames names,
    List<Example> examples) {

  /** No table at all; every record stays without a place. */
  public static final IndustryRules NONE =
      new IndustryRules(
          Edition.NONE,
          List.of(),
          Edition.NONE,
          List.of(),
          List.of(),
          new IndustryNames(List.of(), List.of()),
          List.of());

  public IndustryRules {
    fields = List.copyOf(fields);
    areas = List.copyOf(areas);
    successors = List.copyOf(successors);
    examples = List.copyOf(examples);
  }

  /**
   * Which table it is.
   *
   * @param version as the table says it
   * @param ipc edition of the classification whose symbols stand in it
   * @param fingerprint digest of all files that decide what the table does
   */
  public record Edition(String version, String ipc, RulebookFingerprint fingerprint) {
    static final Edition NONE = new Edition("", "", new RulebookFingerprint(Digest.ofLines()));
  }

  /**
   * A part of the classification that belongs to a technology field.
   *
   * @param field the field
   * @param ipc the part
   */
  public record FieldClass(FieldNumber field, IpcPattern ipc) {}

  /**
   * One rule of an area: it holds for a class that is taken and not left out, and for a text with
   * one of the words and none of the refused.
   *
   * @param area the area
   * @param number of the rule in its area, from 1
   * @param taken classes that belong to it
   * @param leftOut classes below those that do not
   * @param words words of which one must be said, empty where the class is enough
   * @param refused words of which none may be said
   */
  public record AreaRule(
      AreaCode area,
      int number,
      List<IpcPattern> taken,
      List<IpcPattern> leftOut,
      List<String> words,
      List<String> refused) {
    public AreaRule {
      taken = List.copyOf(taken);
      leftOut = List.copyOf(leftOut);
      words = List.copyOf(words);
      refused = List.copyOf(refused);
    }
  }

  /**
   * Classes that moved.
   *
   * @param now where they stand in later editions
   * @param before where they stood in the edition of the tables
   * @param because what happened
   */
  public record Successor(IpcPattern now, IpcSymbol before, String because) {}

  /**
   * A record and where it belongs.
   *
   * @param text title or a few words
   * @param ipc its classes, main class first
   * @param fields all its technology fields, that of the main class first
   * @param areas all areas of which class and text are sure, by code
   */
  public record Example(
      String text, List<IpcSymbol> ipc, List<FieldNumber> fields, List<AreaCode> areas) {
    public Example {
      ipc = List.copyOf(ipc);
      fields = List.copyOf(fields);
      areas = List.copyOf(areas);
    }
  }
}
