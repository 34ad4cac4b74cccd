/**
 * How does a result leave the house?
 *
 * <p>Match lists and timetables as spreadsheets and CSV, a calendar per participant, TREC runs. The
 * writers take domain values and an open stream, which they do not close. The same values give the
 * same bytes: every date in a file, also in its properties and archive entries, comes from the
 * provenance. This package names no path, decides not who may read what, and cuts nothing silently.
 */
@NullMarked
package org.patentbridge.export;

import org.jspecify.annotations.NullMarked;
