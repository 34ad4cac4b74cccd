/**
 * How is everything put into one file, and taken out again?
 *
 * <p>A backup is a zip: rows of tables as lines, the rules' folder, perhaps the key, and at its end
 * a manifest that says what there must be, with a digest of each part. It depends on no database
 * and no program but this one. This package reads and writes no database, and decides not who may.
 */
@NullMarked
package org.patentbridge.keeping;

import org.jspecify.annotations.NullMarked;
