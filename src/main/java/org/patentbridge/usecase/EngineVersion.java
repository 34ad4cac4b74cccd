package org.patentbridge.usecase;

/**
 * Version of this software.
 *
 * @param value for example {@code 0.1.0}
 */
public record EngineVersion(String value) {}
