package org.patentbridge.domain.industry;

/**
 * A field of technology into which patents are counted worldwide.
 *
 * @param number names it
 * @param sectorZh Chinese name of the sector that it belongs to
 * @param sectorEn English name of the sector
 * @param nameZh Chinese name
 * @param nameEn English name
 */
public record TechnologyField(
    FieldNumber number, String sectorZh, String sectorEn, String nameZh, String nameEn) {}
