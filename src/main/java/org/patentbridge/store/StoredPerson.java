package org.patentbridge.store;

/**
 * The person of a row.
 *
 * @param person name of the account
 */
record StoredPerson(String person) {}
