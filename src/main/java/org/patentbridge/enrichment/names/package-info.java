/**
 * Who is meant by a name?
 *
 * <p>Reads a name into the form in which parties are compared, by certain steps alone: spelling and
 * the table of names. What is less certain (legal forms, branches, other word order, slips) becomes
 * a proposal for a person. This room merges nothing by likeness, keeps no record and asks no store.
 */
@NullMarked
package org.patentbridge.enrichment.names;

import org.jspecify.annotations.NullMarked;
