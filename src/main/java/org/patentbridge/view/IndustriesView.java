package org.patentbridge.view;

import java.util.List;
import java.util.Locale;
import org.patentbridge.domain.industry.AreaCode;
import org.patentbridge.domain.industry.Enrichment;
import org.patentbridge.domain.industry.FieldNumber;
import org.patentbridge.domain.industry.FieldPlacement;
import org.patentbridge.domain.industry.IndustryNames;
import org.patentbridge.domain.industry.IndustryPlacement;

/**
 * In which fields and industries a record stands.
 *
 * @param fields technology fields, that of the main class first
 * @param areas strategic emerging industries, the surest first
 * @param version which tables decided
 */
public record IndustriesView(List<Field> fields, List<Area> areas, String version) {

  /**
   * A technology field.
   *
   * @param number its number
   * @param name what it is called, the number where the table in force has none
   * @param sector the sector that it belongs to
   * @param ipc the class that decided
   */
  public record Field(int number, BothLanguages name, BothLanguages sector, String ipc) {

    static Field of(FieldPlacement placement, IndustryNames names) {
      return new Field(
          placement.field().value(),
          nameOf(placement.field(), names),
          names
              .findField(placement.field())
              .map(f -> new BothLanguages(f.sectorZh(), f.sectorEn()))
              .orElse(new BothLanguages("", "")),
          placement.symbol().toString());
    }
  }

  /**
   * An area of the strategic emerging industries.
   *
   * @param code its code
   * @param name what it is called, the code where the table in force has none
   * @param rule number of the rule in the area
   * @param ipc the class that the rule takes
   * @param word the word that was found, empty where none was needed or found
   * @param basis class-and-word, class, or class-without-word, which is only a hint
   */
  public record Area(
      String code, BothLanguages name, int rule, String ipc, String word, String basis) {

    static Area of(IndustryPlacement placement, IndustryNames names) {
      return new Area(
          placement.area().value(),
          nameOf(placement.area(), names),
          placement.rule(),
          placement.symbol().toString(),
          placement.word(),
          placement.basis().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }

  public static IndustriesView of(Enrichment enrichment, IndustryNames names) {
    return new IndustriesView(
        enrichment.fields().stream().map(f -> Field.of(f, names)).toList(),
        enrichment.areas().stream().map(a -> Area.of(a, names)).toList(),
        enrichment.version().toString());
  }

  static BothLanguages nameOf(FieldNumber number, IndustryNames names) {
    return names
        .findField(number)
        .map(f -> new BothLanguages(f.nameZh(), f.nameEn()))
        .orElse(new BothLanguages(number.toString(), number.toString()));
  }

  static BothLanguages nameOf(AreaCode code, IndustryNames names) {
    return names
        .findArea(code)
        .map(a -> new BothLanguages(a.nameZh(), a.nameEn()))
        .orElse(new BothLanguages(code.value(), code.value()));
  }
}
