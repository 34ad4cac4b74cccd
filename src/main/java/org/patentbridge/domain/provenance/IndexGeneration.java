package org.patentbridge.domain.provenance;

/**
 * One state of the search index.
 *
 * @param name name of the index build
 * @param lastChange last change of the store that it contains
 * @param rules fingerprint of the rules that it was built with
 */
public record IndexGeneration(String name, ChangeNumber lastChange, RulebookFingerprint rules) {}
