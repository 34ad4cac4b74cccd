/**
 * What stands in this file, and what is wrong with it?
 *
 * <p>Reads incoming files of any known format and encoding, row by row, into checked records, and
 * reports every row that it could not take with file, line, field, value and advice. The formats
 * stand in one table ({@code Formats}): a new one is a reader, a line there, a test and a sample
 * file. The column names and words that it understands come from the rulebook. Judged collections
 * for measuring are read here too. This package saves nothing, links no names to known
 * organizations and decides no merge of two sources.
 */
@NullMarked
package org.patentbridge.intake;

import org.jspecify.annotations.NullMarked;
