package org.patentbridge.store;

/**
 * A part of a run as it lies in the database.
 *
 * @param content its JSON
 */
record StoredPart(String content) {}
