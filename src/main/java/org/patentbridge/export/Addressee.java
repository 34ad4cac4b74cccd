package org.patentbridge.export;

/**
 * Whom a sheet is for.
 *
 * @param id the party's id or the table's number
 * @param name what people read
 */
public record Addressee(String id, String name) {}
