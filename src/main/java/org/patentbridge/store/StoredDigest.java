package org.patentbridge.store;

/**
 * What is needed to see whether a record changed.
 *
 * @param id its id
 * @param contentDigest digest of its JSON
 */
record StoredDigest(String id, String contentDigest) {}
