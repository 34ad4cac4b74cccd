/**
 * How does a record stand in a file?
 *
 * <p>One reader per format turns bytes into rows of named cells, with the line where each stood and
 * the text as it stood. Formats recognise themselves by a file's head. This package does not know
 * what a cell means; that is the makers' part.
 */
@NullMarked
package org.patentbridge.intake.format;

import org.jspecify.annotations.NullMarked;
