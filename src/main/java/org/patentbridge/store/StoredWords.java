package org.patentbridge.store;

import org.jspecify.annotations.Nullable;

/**
 * What is needed to see whether a source says something new.
 *
 * @param id the patent
 * @param source whose word, null where the row is older than the names of sources
 * @param contentDigest digest of the words
 */
record StoredWords(String id, @Nullable String source, String contentDigest) {}
