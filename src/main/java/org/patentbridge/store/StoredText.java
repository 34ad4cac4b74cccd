package org.patentbridge.store;

/**
 * A record as it lies in the database.
 *
 * @param id its id
 * @param content its JSON
 */
record StoredText(String id, String content) {}
