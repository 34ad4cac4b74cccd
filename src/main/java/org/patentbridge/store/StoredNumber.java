package org.patentbridge.store;

/**
 * The number of a counter, read without its row.
 *
 * @param lastNumber last one given out
 */
record StoredNumber(long lastNumber) {}
