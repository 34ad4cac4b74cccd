package org.patentbridge.domain.diagnosis;

/**
 * A setting as it is in force.
 *
 * @param name for example {@code patentbridge.data}
 * @param value as it is used; passwords and the like are hidden, empty where there is none
 * @param origin the variable, file or default that it comes from
 */
public record EffectiveSetting(String name, String value, String origin) {}
