package org.patentbridge.domain.industry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the classes and words of a record place it.
 *
 * @param fields technology fields, that of the main class first
 * @param areas areas of the strategic emerging industries, the surest first, equal ones by code
 * @param noField why there is no field, null where there is one
 * @param noArea why there is no area, null where there is one
 */
public record IndustryReading(
    List<FieldPlacement> fields,
    List<IndustryPlacement> areas,
    @Nullable Gap noField,
    @Nullable Gap noArea) {

  public IndustryReading {
    fields = List.copyOf(fields);
    areas = List.copyOf(areas);
  }

  /** Why a record has no place in a table. */
  public enum Gap {
    /** The record has no class. */
    NO_CLASS,
    /** No row of the table takes any of its classes. */
    CLASS_NOT_IN_TABLE,
    /** Rules take its classes, and all of them take them out again. */
    CLASS_EXCLUDED,
    /** Rules take its classes, but the text says a word that they refuse. */
    WORD_REFUSED
  }
}
