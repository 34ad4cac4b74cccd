package org.patentbridge.domain.industry;

/**
 * A field or area of the strategic emerging industries.
 *
 * @param code names it
 * @param nameZh Chinese name
 * @param nameEn English name
 */
public record IndustryArea(AreaCode code, String nameZh, String nameEn) {}
